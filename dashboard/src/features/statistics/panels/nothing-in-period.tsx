import { formatRange } from '@/shared/format/date'
import type { DateRange } from '@/shared/time/date-range'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'

interface NothingInPeriodProps {
  readonly nearest: DateRange | undefined
  readonly onShow: (range: DateRange) => void
}

/** There is data, but not here. */
export function NothingInPeriod({ nearest, onShow }: NothingInPeriodProps) {
  return (
    <EmptyState
      title="No sessions in this period"
      layout="row"
      action={nearest ? <Button look="primary" onClick={() => { onShow(nearest) }}>Show {formatRange(nearest)}</Button> : null}
    >
      <p>{nearest ? `The nearest sessions lie in ${formatRange(nearest)}.` : 'Choose another one above.'}</p>
    </EmptyState>
  )
}
