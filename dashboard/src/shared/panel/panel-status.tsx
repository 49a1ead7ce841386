import { formatAge } from '../format/age'
import { formatMoment } from '../format/date'
import { useNow } from '../time/use-now'
import { freshnessOf, type AnswerMeta } from './freshness'
import { FreshnessBadge } from './freshness-badge'
import { NextTry } from './next-try'
import type { PanelState } from './panel-state'
import styles from './panel-status.module.css'

interface PanelStatusProps {
  readonly state: PanelState<{ readonly meta: AnswerMeta }>
  /** The reader is still choosing: what is shown will soon be replaced. */
  readonly settling: boolean
  readonly subject: string
  readonly describe: (reason: string) => string
  readonly retry: () => void
}

const TICK_MS = 15_000

/** The age of a panel's numbers, in words; a badge where they are not what they should be. */
export function PanelStatus({ state, settling, subject, describe, retry }: PanelStatusProps) {
  const now = useNow(TICK_MS)
  if (state.kind === 'loading') return <Text>{loadingText(state)}</Text>
  if (state.kind === 'error') return <Text>Unavailable</Text>
  if (state.refreshing || settling) return <Text>Updating…</Text>
  const { meta } = state.body
  const freshness = freshnessOf(meta, state.failure, state.receivedAt, Math.max(now, state.receivedAt), describe)
  const asOf = `As of ${formatMoment(new Date(meta.asOf), meta.zone, new Date(now))}`
  if (freshness.kind !== 'fresh') {
    const next = state.failure && <NextTry key={state.failedAt} error={state.failure} automatic={state.automatic} onRetry={retry} />
    return <FreshnessBadge freshness={freshness} asOf={asOf} subject={subject} next={next} retry={retry} />
  }
  return (
    <Text>
      <time dateTime={meta.asOf}>{asOf}</time>
      {freshness.ageSeconds < 60 ? null : ` · ${formatAge(freshness.ageSeconds)}`}
    </Text>
  )
}

function loadingText({ held, slow }: { readonly held: boolean; readonly slow: boolean }): string {
  if (held) return 'Waiting for sign-in'
  return slow ? 'Taking longer than usual…' : 'Loading…'
}

function Text({ children }: { readonly children: React.ReactNode }) {
  return <span className={styles.status}>{children}</span>
}
