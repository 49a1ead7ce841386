import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SyntheticEvent } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { useNames } from '@/shared/api/get-names'
import { Panel } from '@/shared/panel/panel'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { useMay } from '@/shared/sign-in/use-may'
import { Button } from '@/shared/ui/button'
import { ErrorState } from '@/shared/ui/error-state'
import { Icon } from '@/shared/ui/icon'
import { Notice } from '@/shared/ui/notice'
import { Skeleton } from '@/shared/ui/skeleton'
import { addFeed, FEEDS_KEY, revokeFeed, rotateFeed, useFeeds, type Feed } from '../api/feeds'
import { FeedRow } from './feed-row'
import styles from './feeds-panel.module.css'
import { NewAddress } from './new-address'

/** Links that show a trainer's sessions in any calendar program. */
export function FeedsPanel() {
  return (
    <PanelBoundary title="Calendar links" resetKey="feeds">
      <FeedsContent />
    </PanelBoundary>
  )
}

function FeedsContent() {
  const allowed = useMay('scheduler')
  const client = useQueryClient()
  const query = useFeeds(allowed)
  const [made, setMade] = useState<Feed>()
  const [failure, setFailure] = useState<ApiError>()
  const [busy, setBusy] = useState(false)
  const change = async (call: () => Promise<Feed | undefined>) => {
    setBusy(true)
    setFailure(undefined)
    try {
      setMade(await call())
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setFailure(error)
    } finally {
      setBusy(false)
      void client.invalidateQueries({ queryKey: FEEDS_KEY })
    }
  }
  const feeds = query.data ?? []
  return (
    <Panel title="Calendar links" frame="card" busy={busy || (allowed && query.isPending)} status={null}>
      <div className={styles.body}>
        <p className={styles.quiet}>
          A link shows the sessions of one trainer in any calendar program. Whoever has it can read them, without a sign-in, until it is
          taken away.
        </p>
        {allowed ? (
          <NewFeed busy={busy} onAdd={(trainer) => { void change(() => addFeed(trainer)) }} />
        ) : (
          <p className={styles.quiet}>Schedulers and administrators make such links here.</p>
        )}
        {failure ? (
          <div role="alert">
            <Notice tone="warning">
              {failure.message}. {failure.detail}
            </Notice>
          </div>
        ) : null}
        {made?.path === undefined ? null : <NewAddress key={made.path} feed={made} path={made.path} onClose={() => { setMade(undefined) }} />}
        {query.error instanceof ApiError && !query.data ? (
          <ErrorState error={query.error} automatic={false} onRetry={() => { void query.refetch() }} />
        ) : null}
        {allowed && query.isPending ? <Skeleton chars={30} /> : null}
        {query.data && feeds.length === 0 ? <p className={styles.quiet}>There are no links yet.</p> : null}
        <ul className={styles.list}>
          {feeds.map((feed) => (
            <FeedRow
              key={feed.id}
              feed={feed}
              busy={busy}
              onRotate={() => { void change(() => rotateFeed(feed.id)) }}
              onRevoke={() => { void change(() => revokeFeed(feed.id).then(() => undefined)) }}
            />
          ))}
        </ul>
      </div>
    </Panel>
  )
}

function NewFeed({ busy, onAdd }: { readonly busy: boolean; readonly onAdd: (trainer: string) => void }) {
  const id = useId()
  const trainers = useNames('trainers')
  const [trainer, setTrainer] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (trainer !== '' && !busy) onAdd(trainer)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>Trainer</label>
      <select id={id} value={trainer} onChange={(event) => { setTrainer(event.target.value) }}>
        <option value="">{trainers.isPending ? 'Loading…' : 'Choose one'}</option>
        {trainers.data?.map(({ id: each, name }) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      <Button type="submit" look="primary" aria-disabled={busy || trainer === ''}>
        <Icon name="link" />
        Make a link
      </Button>
    </form>
  )
}
