import { Skeleton } from '@/shared/ui/skeleton'
import styles from './rows-skeleton.module.css'

/** Where rows will stand. */
export function RowsSkeleton({ rows }: { readonly rows: number }) {
  return (
    <div className={styles.rows} aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        <span key={index}>
          <Skeleton chars={16} />
          <Skeleton chars={24} />
        </span>
      ))}
    </div>
  )
}
