import styles from './chart-skeleton.module.css'

/** Where bars will stand. It shows no number, and nothing that could be taken for one. */
export function ChartSkeleton({ bars }: { readonly bars: number }) {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: bars }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  )
}
