import { ApiError } from '@/shared/api/api-error'
import { loadLate } from '@/shared/deployment/load-late'
import { Part } from '@/shared/deployment/part'
import { Panel } from '@/shared/panel/panel'
import { ErrorState } from '@/shared/ui/error-state'
import type * as Below from './panels/below'
import type { PanelInput } from './panels/panel-input'

/** The code of the panels below the first window. */
const below = new Part(() => import('./panels/below'))

export const ActivitiesPanel = late('Activities', (panels) => panels.ActivitiesPanel)
export const AttentionPanel = late('To look into', (panels) => panels.AttentionPanel)
export const HeatPanel = late('When', (panels) => panels.HeatPanel)
/** Where its code does not come, the panels still say what is wrong with them. */
export const StoreNotice = loadLate(below, (panels) => panels.StoreNotice, () => null)
export const TrainersPanel = late('Trainers', (panels) => panels.TrainersPanel)
export const UtilisationPanel = late('Utilisation', (panels) => panels.UtilisationPanel)

/** A panel whose code comes after the first ones are drawn; where it does not come, the panel says so and can be tried again. */
function late(title: string, pick: (panels: typeof Below) => React.ComponentType<PanelInput>) {
  return loadLate(below, pick, ({ cause, again }) => (
    <Panel title={title} frame="card" busy={false} status={null}>
      <ErrorState error={missing(cause)} automatic onRetry={again} />
    </Panel>
  ))
}

function missing(cause: unknown): ApiError {
  return new ApiError({
    title: 'This panel could not be loaded',
    detail: 'Its code did not arrive. Check that Evenkeel is running and that this device is online.',
    code: 'PART_MISSING',
    transient: true,
    cause,
  })
}
