import type { ReactNode } from 'react'
import { Panel } from '@/shared/panel/panel'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { InfoButton } from '@/shared/ui/info-button'

interface HealthCardProps {
  readonly title: string
  /** Where the figures come from. */
  readonly metrics: readonly string[]
  readonly about: string
  /** The page of the documentation that says what to do. */
  readonly runbook: string
  readonly busy: boolean
  readonly children: ReactNode
}

/** One card: what it shows, how that is counted, and the series to raise an alarm on. */
export function HealthCard({ title, metrics, about, runbook, busy, children }: HealthCardProps) {
  const info = (
    <InfoButton subject={title}>
      <p>{about}</p>
      <p>
        To raise an alarm on: <code>{metrics.join(', ')}</code>
      </p>
      <p>
        What to do: <code>docs/how-to/runbooks/{runbook}.md</code>
      </p>
    </InfoButton>
  )
  return (
    <PanelBoundary title={title} resetKey={String(busy)}>
      <Panel title={title} info={info} frame="card" busy={busy} status={null}>
        {children}
      </Panel>
    </PanelBoundary>
  )
}
