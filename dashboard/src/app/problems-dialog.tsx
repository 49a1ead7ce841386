import { useEffect } from 'react'
import { Link } from 'wouter'
import { formatMoment } from '@/shared/format/date'
import { formatCount } from '@/shared/format/number'
import { incidents } from '@/shared/incidents/incidents'
import type { Problem } from '@/shared/incidents/problem-log'
import { useProblems } from '@/shared/incidents/use-problems'
import { browserZone } from '@/shared/time/zone'
import { Button } from '@/shared/ui/button'
import { CopyButton } from '@/shared/ui/copy-button'
import { Icon } from '@/shared/ui/icon'
import { Modal } from '@/shared/ui/modal'
import { buildInfo } from './build-info'
import styles from './problems-dialog.module.css'

/** What failed in this page lately, each with what to tell whoever looks into it. */
export function ProblemsDialog({ onClose }: { readonly onClose: () => void }) {
  const { list } = useProblems()
  useEffect(() => { incidents.problems.see() }, [list])
  return (
    <Modal title="Problems" width="wide" onClose={onClose}>
      {list.length === 0 ? (
        <p className={styles.note}>
          <Icon name="check" />
          Nothing has failed in this page since it was loaded.
        </p>
      ) : (
        <ul className={styles.list}>
          {list.map((problem) => (
            <ProblemRow key={problem.id} problem={problem} />
          ))}
        </ul>
      )}
      <p className={styles.foot}>
        {list.length === 0 ? null : (
          <>
            <CopyButton look="primary" label="all of them" text={list.map(reportOf).join('\n\n')} />
            <Button onClick={() => { incidents.problems.clear() }}>Clear</Button>
          </>
        )}
        <Link to="/health-view" onClick={onClose}>
          How the server is
        </Link>
      </p>
    </Modal>
  )
}

function ProblemRow({ problem }: { readonly problem: Problem }) {
  const { title, detail, code, traceId, times, at } = problem
  return (
    <li>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.quiet}>
          <time dateTime={new Date(at).toISOString()}>{formatMoment(new Date(at), browserZone(), new Date())}</time>
          {times === 1 ? null : `, ${formatCount(times)} times`}
        </p>
        <p>{detail}</p>
        <p className={styles.codes}>
          {code === undefined ? null : <span>{code}</span>}
          {traceId === undefined ? null : <span>trace {traceId}</span>}
        </p>
      </div>
      <CopyButton text={reportOf(problem)} label={title} />
    </li>
  )
}

/** A problem as a text for somebody else. */
export function reportOf({ title, detail, code, traceId, times, at }: Problem): string {
  const { version, build } = buildInfo(document)
  return [
    `${title} (${times === 1 ? '' : `${times} times, last `}${new Date(at).toISOString()})`,
    detail,
    ...(code === undefined ? [] : [`Code: ${code}`]),
    ...(traceId === undefined ? [] : [`Trace: ${traceId}`]),
    `Page: ${window.location.pathname}, Evenkeel ${version}${build === '' ? '' : `, build ${build}`}`,
  ].join('\n')
}
