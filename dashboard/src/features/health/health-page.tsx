import { ApiError } from '@/shared/api/api-error'
import { useSignIn } from '@/shared/sign-in/use-sign-in'
import { useStatus } from './api/get-status'
import styles from './health-page.module.css'
import { verdictOf } from './model/verdict'
import { IncidentsCard } from './panels/incidents-card'
import { MemoryCard } from './panels/memory-card'
import { SetUpCard } from './panels/set-up-card'
import { StoresCard } from './panels/stores-card'
import { CacheCard, ProcessCard, RequestsCard } from './panels/traffic-cards'
import { VerdictLine } from './panels/verdict-line'

/** How the service is, in one line and then in figures. */
export function HealthPage() {
  const query = useStatus()
  const held = useSignIn().kind === 'asked'
  const { data } = query
  const failure = query.error instanceof ApiError && !held ? query.error : undefined
  const status = data?.status
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      <h1 className={styles.title}>Health</h1>
      <VerdictLine verdict={verdictOf(status, failure)} since={data && `As of ${timeOf(data.status.at)}`} />
      <div className={styles.cards}>
        <div className={styles.wide}>
          <StoresCard status={status} />
        </div>
        <div className={styles.side}>
          <MemoryCard memory={status?.memory} />
          <ProcessCard status={status} />
        </div>
        <div className={styles.half}>
          <RequestsCard watched={data} />
        </div>
        <div className={styles.half}>
          <CacheCard cache={status?.cache} />
        </div>
        <div className={styles.whole}>
          <SetUpCard warnings={status?.warnings} />
        </div>
        <div className={styles.whole}>
          <IncidentsCard />
        </div>
      </div>
    </main>
  )
}

function timeOf(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(instant))
}
