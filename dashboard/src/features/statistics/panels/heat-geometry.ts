const LEFT = 36
const RIGHT = 52
/** Room for the totals of the hours. */
const TOP = 34
const HOURS = 24
const DAYS = 7

export function heatGeometry(width: number) {
  const row = width < 430 ? 30 : 46
  const step = Math.max(6, (width - LEFT - RIGHT) / HOURS)
  return {
    width,
    height: TOP + DAYS * row + 22,
    rowHeight: row,
    top: TOP,
    square: Math.max(4, step - 2),
    step,
    x: (hour: number) => LEFT + hour * step,
    y: (weekday: number) => TOP + weekday * row,
    right: LEFT + HOURS * step + 8,
    bottom: TOP + DAYS * row,
  }
}
export type HeatGeometry = ReturnType<typeof heatGeometry>

/** Where a key leads in the grid, which is counted row by row; undefined for any other key. */
export function indexFor(key: string, whole: boolean, index: number): number | undefined {
  const [weekday, hour] = [Math.floor(index / HOURS), index % HOURS]
  switch (key) {
    case 'ArrowRight':
      return weekday * HOURS + Math.min(hour + 1, HOURS - 1)
    case 'ArrowLeft':
      return weekday * HOURS + Math.max(hour - 1, 0)
    case 'ArrowDown':
      return Math.min(weekday + 1, DAYS - 1) * HOURS + hour
    case 'ArrowUp':
      return Math.max(weekday - 1, 0) * HOURS + hour
    case 'Home':
      return whole ? 0 : weekday * HOURS
    case 'End':
      return whole ? DAYS * HOURS - 1 : weekday * HOURS + HOURS - 1
    default:
      return undefined
  }
}
