import { formatRange } from '@/shared/format/date'
import { Button } from '@/shared/ui/button'
import { EmptyState } from '@/shared/ui/empty-state'
import { countFilters } from '../model/slice'
import { EmptyStore } from './empty-store'
import type { PanelInput } from './panel-input'

interface NothingHereProps {
  readonly input: PanelInput
  /** The overview says it at length; the panels under it only once more in short. */
  readonly brief: boolean
}

/** Three kinds of nothing: nothing at all, nothing under these filters, nothing in this period. Each says what to do. */
export function NothingHere({ input, brief }: NothingHereProps) {
  const { empty, view, nearest, actions } = input
  if (empty) {
    return brief ? (
      <EmptyState title="No sessions yet">
        <p>There is something to see here once sessions were put in.</p>
      </EmptyState>
    ) : (
      <EmptyStore onCheck={actions.checkAgain} />
    )
  }
  if (countFilters(view) > 0) {
    return (
      <EmptyState title="No sessions under these filters" layout={brief ? 'stack' : 'row'} action={<Button onClick={actions.clearFilters}>Clear filters</Button>}>
        <p>This period has none for what is filtered by.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No sessions in this period"
      layout={brief ? 'stack' : 'row'}
      action={nearest && !brief ? <Button look="primary" onClick={() => { actions.showRange(nearest) }}>Show {formatRange(nearest)}</Button> : null}
    >
      <p>{nearest ? `The nearest sessions lie in ${formatRange(nearest)}.` : 'Choose another one above.'}</p>
    </EmptyState>
  )
}
