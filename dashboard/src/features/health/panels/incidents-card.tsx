import { ApiError } from '@/shared/api/api-error'
import { formatMoment } from '@/shared/format/date'
import { formatCount, formatQuantity } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import { CopyButton } from '@/shared/ui/copy-button'
import { ErrorState } from '@/shared/ui/error-state'
import { Icon } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import { useMay } from '@/shared/sign-in/use-may'
import { browserZone } from '@/shared/time/zone'
import { useIncidents, type Incident } from '../api/get-incidents'
import { HealthCard } from './health-card'
import styles from './incidents-card.module.css'

const ORIGINS: Readonly<Record<Incident['origin'], string>> = { server: 'Server', browser: 'Browser' }

/** What failed, alike failures together; for administrators. */
export function IncidentsCard() {
  const allowed = useMay('admin')
  const query = useIncidents(allowed)
  return (
    <HealthCard
      title="Incidents"
      about="Failures of the server and of browsers since the server began, alike ones together; the latest first. Browsers tell of theirs by themselves, without what anybody typed."
      metrics={['http_server_request_duration_seconds{error_type!=""}']}
      runbook="errors"
      busy={allowed && query.isPending}
    >
      {allowed ? null : <p className={styles.quiet}>Administrators see here what failed.</p>}
      {query.error instanceof ApiError && !query.data ? (
        <ErrorState error={query.error} automatic={false} onRetry={() => { void query.refetch() }} />
      ) : null}
      {allowed && query.isPending ? <Skeleton chars={40} /> : null}
      {query.data?.incidents.length === 0 ? (
        <p className={styles.quiet}>
          <Icon name="check" />
          Nothing has failed since the server began.
        </p>
      ) : null}
      {query.data && query.data.undeliveredAlerts.length > 0 ? (
        <p className={styles.quiet}>
          {formatQuantity(query.data.undeliveredAlerts.length, 'alert')} could not be delivered; the last one because of{' '}
          {query.data.undeliveredAlerts[0]?.cause}.
        </p>
      ) : null}
      <ul className={styles.list}>
        {query.data?.incidents.map((incident) => <IncidentRow key={incident.fingerprint} incident={incident} />)}
      </ul>
      {query.data && query.data.forgotten > 0 ? (
        <p className={styles.quiet}>{formatQuantity(query.data.forgotten, 'older group')} made room for newer ones.</p>
      ) : null}
    </HealthCard>
  )
}

/** Such as `dependency store: 100% here, 25.0% in other groups`. */
function lead({ attribute, value, share, shareElsewhere }: Incident['differences'][number]): string {
  return `${attribute} ${value}: ${formatShare(share)} here, ${formatShare(shareElsewhere)} in other groups`
}

function IncidentRow({ incident }: { readonly incident: Incident }) {
  const moment = (instant: string) => formatMoment(new Date(instant), browserZone(), new Date())
  const sample = incident.samples[0]
  return (
    <li>
      <details className={styles.incident}>
        <summary>
          <span className={styles.count}>{formatCount(incident.count)} ×</span>
          <span className={styles.title}>{incident.title}</span>
          <span className={styles.when}>
            {ORIGINS[incident.origin]} · {moment(incident.lastSeen)}
          </span>
          <Icon name="down" />
        </summary>
        <dl className={styles.facts}>
          <dt>Code</dt>
          <dd>{incident.code}</dd>
          <dt>First and last</dt>
          <dd>
            {moment(incident.firstSeen)} to {moment(incident.lastSeen)}
          </dd>
          <dt>Where</dt>
          <dd>{incident.places.map(({ value, count }) => `${value} (${formatCount(count)})`).join(', ')}</dd>
          {incident.differences.length > 0 ? (
            <>
              <dt>More than elsewhere</dt>
              <dd>{incident.differences.map(lead).join(', ')}</dd>
            </>
          ) : null}
          {sample?.traceId ? (
            <>
              <dt>Latest trace</dt>
              <dd>{sample.traceId}</dd>
            </>
          ) : null}
        </dl>
        <CopyButton text={JSON.stringify(incident, undefined, 2)} />
      </details>
    </li>
  )
}
