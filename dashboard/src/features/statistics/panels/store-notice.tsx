import { Notice } from '@/shared/ui/notice'
import { useSecondsUntil } from '@/shared/ui/use-seconds-until'
import { useNextTry } from '../api/get-breakers'

/** The store is away: what that means for the numbers below, and when it is tried again. */
export function StoreNotice() {
  const nextTry = useNextTry()
  return (
    <div role="status">
      <Notice tone="warning">
        The store cannot be reached, so the numbers below are those from before, as far as there are any. {nextTry === undefined ? 'It is asked with each question.' : <Countdown end={nextTry} />}
      </Notice>
    </div>
  )
}

function Countdown({ end }: { readonly end: number }) {
  const seconds = useSecondsUntil(end)
  // Not spoken each second.
  return <span aria-live="off">{seconds === 0 ? 'It is tried again now.' : `It is left alone and tried again in ${seconds} s.`}</span>
}
