import { formatCount } from '@/shared/format/number'
import { STEPS } from '../model/heat-view'
import styles from './heat-grid.module.css'

/** The five steps with their numbers. */
export function HeatLegend({ bounds }: { readonly bounds: readonly number[] }) {
  return (
    <div className={styles.legend}>
      <span>Sessions at once</span>
      <ol>
        {STEPS.map((step, index) => (
          <li key={step}>
            <svg viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
              <rect className={styles[`step${step}`]} width="24" height="10" rx="2" />
            </svg>
            <span>≤ {formatCount(bounds[index] ?? 0)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
