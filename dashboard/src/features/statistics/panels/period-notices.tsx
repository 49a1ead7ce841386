import { formatRange } from '@/shared/format/date'
import { Notice } from '@/shared/ui/notice'
import type { PeriodControl } from '../model/use-period'

/** Why the period is not the one that a reader might expect. */
export function PeriodNotices({ period }: { readonly period: PeriodControl }) {
  const { shown, view } = period
  return (
    <>
      {view.notices.map((notice) => (
        <Notice key={notice} tone="warning">
          {notice}
        </Notice>
      ))}
      {shown?.fellBack === true ? (
        <Notice tone="info">The last 28 days hold no sessions. Shown is {formatRange(shown.range)}, the last 28 days that do.</Notice>
      ) : null}
    </>
  )
}
