import { formatLatency } from '@/shared/format/brief'
import { formatCount, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { Skeleton } from '@/shared/ui/skeleton'
import type { Status } from '../api/get-status'
import { PAST_MINUTES } from '../model/breaker-past'
import { BreakerStrip } from './breaker-strip'
import { HealthCard } from './health-card'
import styles from './stores-card.module.css'

type Store = Status['stores'][number]

const BREAKERS: Readonly<Record<Store['breaker'], string>> = { closed: 'Closed', half_open: 'Trying', open: 'Open' }

/** The ports to the store, with the circuit breaker of each. */
export function StoresCard({ status }: { readonly status: Status | undefined }) {
  const stores = status?.stores
  return (
    <HealthCard
      title="Store and circuit breakers"
      about="Calls to the store since the server began, by what they are for. A circuit breaker opens when half of the calls of ten seconds fail, lets nothing pass for 30 s, and then tries."
      metrics={['evenkeel_breaker_state', 'evenkeel_port_call_duration_seconds']}
      runbook="store-down"
      busy={stores === undefined}
    >
      {stores?.length === 0 ? <p className={styles.none}>The store was not asked for anything yet.</p> : <StoreTable status={status} />}
    </HealthCard>
  )
}

function StoreTable({ status }: { readonly status: Status | undefined }) {
  return (
    <div className={styles.scroll} role="region" aria-label="Store and circuit breakers, table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Port</th>
            <th scope="col">Breaker</th>
            <th scope="col">Last {PAST_MINUTES} min</th>
            <th scope="col">Opened</th>
            <th scope="col">Calls</th>
            <th scope="col">Failed</th>
            <th scope="col">On average</th>
          </tr>
        </thead>
        <tbody>{status?.stores.map((store) => <StoreRow key={store.port} store={store} at={status.at} />) ?? <LoadingRows />}</tbody>
      </table>
    </div>
  )
}

function StoreRow({ store, at }: { readonly store: Store; readonly at: string }) {
  const { port, breaker, opened, nextTry, calls, failures, totalSeconds } = store
  return (
    <tr>
      <th scope="row">{port.replaceAll('-', ' ')}</th>
      <td>
        <span className={[styles.breaker, styles[breaker]].join(' ')}>
          <span className={styles.lamp} aria-hidden="true" />
          {BREAKERS[breaker]}
          {nextTry === null ? null : <NextTry seconds={(Date.parse(nextTry) - Date.parse(at)) / 1000} />}
        </span>
      </td>
      <td>
        <BreakerStrip store={store} at={at} />
      </td>
      <td>{opened === 0 ? 'never' : `${formatCount(opened)} ×`}</td>
      <td>{formatCount(calls)}</td>
      <td>{calls === 0 ? NO_VALUE : formatShare(failures / calls)}</td>
      <td>{calls === 0 ? NO_VALUE : formatLatency(totalSeconds / calls)}</td>
    </tr>
  )
}

/** As of the look of which the figures are, so that no clock but the server's counts. */
function NextTry({ seconds }: { readonly seconds: number }) {
  return <span className={styles.next}>{seconds > 0 ? `next try in ${Math.ceil(seconds)} s` : 'next call is a try'}</span>
}

function LoadingRows() {
  return [0, 1, 2, 3].map((row) => (
    <tr key={row}>
      {[12, 6, 12, 5, 5, 5, 5].map((chars, column) => (
        <td key={column}>
          <Skeleton chars={chars} />
        </td>
      ))}
    </tr>
  ))
}
