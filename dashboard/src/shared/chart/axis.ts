const STEPS = [1, 2, 2.5, 5, 10]

interface Extent {
  readonly min: number
  readonly max: number
}

/** Values of an axis at round steps that take the extent in; about `count` of them, `least` apart or more. */
export function ticksOf({ min, max }: Extent, count: number, least = 0): readonly number[] {
  if (!(max > min)) return [min, min + Math.max(least, 1)]
  const rough = Math.max((max - min) / count, least)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(least, (STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10) * power)
  const first = Math.floor(min / step + 1e-9)
  const last = Math.ceil(max / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** Bars begin at 0. A line may begin higher, so that what changes can be seen, when all of it lies far up. */
export function lineExtent(values: readonly number[]): Extent {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  return values.length > 0 && min > max / 2 ? { min: max === min ? min * 0.9 : min, max } : { min: 0, max: values.length === 0 ? 1 : max }
}

/** Which of so many labels fit beside each other: every nth, always from the first. */
export function labelEvery(labels: number, width: number, labelWidth: number): number {
  return Math.max(1, Math.ceil((labels * labelWidth) / Math.max(width, 1)))
}

/** A path through points; a point without a value breaks it. */
export function linePath(points: readonly (readonly [x: number, y: number | undefined])[]): string {
  let path = ''
  let drawing = false
  for (const [x, y] of points) {
    if (y !== undefined) path += `${drawing ? 'L' : 'M'}${round(x)} ${round(y)}`
    drawing = y !== undefined
  }
  return path
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
