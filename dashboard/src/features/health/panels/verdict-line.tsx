import { Icon, type IconName } from '@/shared/ui/icon'
import { Skeleton } from '@/shared/ui/skeleton'
import type { Verdict } from '../model/verdict'
import styles from './verdict-line.module.css'

const ICONS: Readonly<Record<Verdict['tone'], IconName>> = { good: 'check', warning: 'half', danger: 'warning' }

/** The first thing to read: how the service is, and what to do. */
export function VerdictLine({ verdict, since }: { readonly verdict: Verdict | undefined; readonly since: string | undefined }) {
  return (
    <section className={[styles.verdict, styles[verdict?.tone ?? 'good']].join(' ')} role="status" aria-label="Verdict">
      <span className={styles.sign}>{verdict ? <Icon name={ICONS[verdict.tone]} /> : null}</span>
      <div className={styles.text}>
        <p className={styles.word}>{verdict ? verdict.word : <Skeleton chars={10} />}</p>
        <p>{verdict ? verdict.sentence : <Skeleton chars={36} />}</p>
        {verdict?.advice.map((advice) => (
          <p key={advice} className={styles.advice}>
            {advice}
          </p>
        ))}
      </div>
      {since === undefined ? null : <p className={styles.since}>{since}</p>}
    </section>
  )
}
