import { linePath } from './axis'
import styles from './sparkline.module.css'

const [WIDTH, HEIGHT] = [100, 28]

/** The course of a number in a glance, without a scale. The chart beside it says the rest, so readers skip it. */
export function Sparkline({ values }: { readonly values: readonly (number | null)[] | undefined }) {
  const known = values?.filter((value) => value !== null) ?? []
  const [min, max] = [Math.min(...known), Math.max(...known)]
  const y = (value: number) => (max === min ? HEIGHT / 2 : HEIGHT - 2 - ((value - min) / (max - min)) * (HEIGHT - 4))
  const points = values?.map((value, index) => [values.length === 1 ? WIDTH / 2 : (index / (values.length - 1)) * WIDTH, value === null ? undefined : y(value)] as const)
  return (
    <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {points && known.length > 1 ? <path d={linePath(points)} vectorEffect="non-scaling-stroke" /> : null}
    </svg>
  )
}
