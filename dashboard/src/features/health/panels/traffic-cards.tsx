import { formatBrief, formatLatency } from '@/shared/format/brief'
import { formatSpan } from '@/shared/format/duration'
import { formatCount, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import type { Status, Watched } from '../api/get-status'
import { ratesOf } from '../model/history'
import { Facts } from './facts'
import { HealthCard } from './health-card'
import { RateStrip } from './rate-strip'
import styles from './stores-card.module.css'

/** Requests while this page was looked at, fifteen minutes at most. */
export function RequestsCard({ watched }: { readonly watched: Watched | undefined }) {
  const rates = watched && ratesOf(watched.history)
  const over = rates ? `Over the last ${formatSpan(rates.overMs / 1000)}` : 'In a moment: rates are the difference of two looks'
  return (
    <HealthCard
      title="Requests"
      about="Rates are differences between looks of this page, at most fifteen minutes of them. Errors are answers with a status of 500 or more."
      metrics={['http_server_request_duration_seconds']}
      runbook="slow"
      busy={watched === undefined}
    >
      <RateStrip steps={rates?.steps ?? []} caption={over} />
      <Facts
        facts={[
          { name: 'Rate', value: watched && (rates ? `${formatBrief(rates.perSecond)} per s` : NO_VALUE) },
          { name: 'Errors', value: watched && (rates?.errorShare === undefined ? NO_VALUE : formatShare(rates.errorShare)) },
          { name: 'On average', value: watched && (rates?.meanSeconds === undefined ? NO_VALUE : formatLatency(rates.meanSeconds)) },
          { name: 'Since it began', value: watched && formatCount(watched.status.requests.answered) },
        ]}
      />
    </HealthCard>
  )
}

const LEVELS: Readonly<Record<string, string>> = { near: 'In this server', shared: 'Shared' }

/** What the cache of statistics did for whom. */
export function CacheCard({ cache }: { readonly cache: Status['cache'] | undefined }) {
  return (
    <HealthCard
      title="Cache of statistics"
      about="How often a report was there already. Old answers are served when no new one can be made; who asks for a report that is just being computed waits for it, or gets the old one."
      metrics={['evenkeel_cache_requests_total']}
      runbook="redis"
      busy={cache === undefined}
    >
      {cache?.length === 0 ? <p className={styles.none}>No report was asked for yet.</p> : <Facts facts={cache?.flatMap(levelFacts) ?? [{ name: 'Hits', value: undefined }]} />}
    </HealthCard>
  )
}

/** What can come of a question at each level, in the order that they are shown; what has not happened yet is shown as well. */
const OUTCOMES: Readonly<Record<string, readonly (readonly [outcome: string, word: string])[]>> = {
  near: [
    ['stale', 'old answers served'],
    ['joined', 'waited for another'],
  ],
  shared: [
    ['failed', 'Redis failed'],
    ['resting', 'Redis left alone'],
  ],
}

function levelFacts({ level, outcomes }: Status['cache'][number]) {
  const count = (wanted: string) => outcomes.find(({ outcome }) => outcome === wanted)?.count ?? 0
  const [hits, misses] = [count('hit'), count('miss')]
  const name = LEVELS[level] ?? level
  const named = OUTCOMES[level] ?? []
  const others = outcomes.filter(({ outcome }) => outcome !== 'hit' && outcome !== 'miss' && !named.some(([known]) => known === outcome))
  return [
    { name: `${name}: found`, value: hits + misses === 0 ? NO_VALUE : formatShare(hits / (hits + misses)), note: `${formatCount(hits)} of ${formatCount(hits + misses)}` },
    { name: `${name}: not found`, value: formatCount(misses) },
    ...named.map(([outcome, word]) => ({ name: `${name}: ${word}`, value: formatCount(count(outcome)) })),
    ...others.map(({ outcome, count: times }) => ({ name: `${name}: ${outcome.replaceAll('_', ' ')}`, value: formatCount(times) })),
  ]
}

/** Connections, files and threads. */
export function ProcessCard({ status }: { readonly status: Status | undefined }) {
  const process = status?.process
  const known = (value: number | undefined) => (value === undefined ? undefined : value < 0 ? NO_VALUE : formatCount(value))
  return (
    <HealthCard
      title="Process and sockets"
      about="Open files count sockets as well: each client and each connection to a store takes one."
      metrics={['process_files_open_files', 'evenkeel_live_connections', 'jvm_threads_live_threads']}
      runbook="overloaded"
      busy={status === undefined}
    >
      <Facts
        facts={[
          { name: 'Live connections', value: known(process?.liveConnections) },
          { name: 'Open files', value: known(process?.openFiles), note: process && process.maxFiles > 0 ? `of ${formatCount(process.maxFiles)}` : undefined },
          { name: 'Threads', value: known(process?.threads) },
          { name: 'Runs for', value: process && formatSpan(process.uptimeSeconds) },
          { name: 'Version', value: status?.version },
        ]}
      />
    </HealthCard>
  )
}
