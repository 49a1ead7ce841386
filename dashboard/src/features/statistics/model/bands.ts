import type { AdherenceData } from '../api/get-adherence'

export type BandId = keyof AdherenceData['bands']

interface BandDefinition {
  readonly id: BandId
  readonly label: string
  readonly range: string
}

/** In the order of the bar. The words are neutral: a shorter session may be a good one. */
export const BANDS: readonly BandDefinition[] = [
  { id: 'asPlanned', label: 'As planned', range: '80–120%' },
  { id: 'shorter', label: 'Shorter', range: 'under 80%' },
  { id: 'longer', label: 'Longer', range: 'over 120%' },
  { id: 'missed', label: 'Missed', range: 'no-show or overdue' },
]

export interface Band extends BandDefinition {
  readonly count: number
  /** Undefined when no session is in any band. */
  readonly share: number | undefined
}

export function bandsOf(bands: AdherenceData['bands']): readonly Band[] {
  const total = BANDS.reduce((sum, { id }) => sum + bands[id], 0)
  return BANDS.map((band) => ({ ...band, count: bands[band.id], share: total === 0 ? undefined : bands[band.id] / total }))
}
