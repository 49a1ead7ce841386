import { formatLatency } from '@/shared/format/brief'
import { formatCount, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { Skeleton } from '@/shared/ui/skeleton'
import type { Status } from '../api/get-status'
import { HealthCard } from './health-card'
import styles from './stores-card.module.css'

type Store = Status['stores'][number]

const BREAKERS: Readonly<Record<Store['breaker'], string>> = { closed: 'Closed', half_open: 'Trying', open: 'Open' }

/** The ports to the store, with the circuit breaker of each. */
export function StoresCard({ stores }: { readonly stores: readonly Store[] | undefined }) {
  return (
    <HealthCard
      title="Store and circuit breakers"
      about="Calls to the store since the server began, by what they are for. A circuit breaker opens when half of the calls of ten seconds fail, lets nothing pass for 30 s, and then tries."
      metrics={['evenkeel_breaker_state', 'evenkeel_port_call_duration_seconds']}
      runbook="store-down"
      busy={stores === undefined}
    >
      {stores?.length === 0 ? <p className={styles.none}>The store was not asked for anything yet.</p> : <StoreTable stores={stores} />}
    </HealthCard>
  )
}

function StoreTable({ stores }: { readonly stores: readonly Store[] | undefined }) {
  return (
    <div className={styles.scroll} role="region" aria-label="Store and circuit breakers, table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Port</th>
            <th scope="col">Breaker</th>
            <th scope="col">Opened</th>
            <th scope="col">Calls</th>
            <th scope="col">Failed</th>
            <th scope="col">On average</th>
          </tr>
        </thead>
        <tbody>{stores?.map((store) => <StoreRow key={store.port} store={store} />) ?? <LoadingRows />}</tbody>
      </table>
    </div>
  )
}

function StoreRow({ store }: { readonly store: Store }) {
  const { port, breaker, opened, calls, failures, totalSeconds } = store
  return (
    <tr>
      <th scope="row">{port.replaceAll('-', ' ')}</th>
      <td>
        <span className={[styles.breaker, styles[breaker]].join(' ')}>
          <span className={styles.lamp} aria-hidden="true" />
          {BREAKERS[breaker]}
        </span>
      </td>
      <td>{opened === 0 ? 'never' : `${formatCount(opened)} ×`}</td>
      <td>{formatCount(calls)}</td>
      <td>{calls === 0 ? NO_VALUE : formatShare(failures / calls)}</td>
      <td>{calls === 0 ? NO_VALUE : formatLatency(totalSeconds / calls)}</td>
    </tr>
  )
}

function LoadingRows() {
  return [0, 1, 2, 3].map((row) => (
    <tr key={row}>
      {[12, 6, 5, 5, 5, 5].map((chars, column) => (
        <td key={column}>
          <Skeleton chars={chars} />
        </td>
      ))}
    </tr>
  ))
}
