import type { ReactNode } from 'react'
import { InfoButton } from '@/shared/ui/info-button'
import { metricOf, type MetricId } from '../model/metrics'
import styles from './counting-info.module.css'

interface CountingInfoProps {
  readonly metric: MetricId
  /** The very numbers behind the one shown. */
  readonly children?: ReactNode
}

/** "How is this counted": the meaning, the formula, and the integers behind the number. */
export function CountingInfo({ metric, children }: CountingInfoProps) {
  const { label, text, formula } = metricOf(metric)
  return (
    <InfoButton subject={label}>
      <div className={styles.info}>
        <p className={styles.title}>{label}</p>
        <p>{text}</p>
        {formula === undefined ? null : <p className={styles.formula}>{formula}</p>}
        {children}
      </div>
    </InfoButton>
  )
}
