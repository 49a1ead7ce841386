import type { TrainerRow } from '../api/get-trainers'
import type { Ratio } from '../api/schemas'

/** The same quotient over all who have one: numerators and denominators are whole seconds and add up exactly. */
export function together(rows: readonly TrainerRow[], key: 'utilisation' | 'occupancy'): { readonly ratio: Ratio; readonly trainers: number } {
  const counted = rows.map((row) => row[key]).filter(({ value }) => value !== null)
  const numerator = counted.reduce((sum, ratio) => sum + ratio.numerator, 0)
  const denominator = counted.reduce((sum, ratio) => sum + ratio.denominator, 0)
  const reason = rows.map((row) => row[key].reason).find((each) => each !== null) ?? null
  return { ratio: { value: denominator === 0 ? null : numerator / denominator, numerator, denominator, reason: denominator === 0 ? reason : null }, trainers: counted.length }
}

/** The most used first; who has no contract last. */
export function byUtilisation(rows: readonly TrainerRow[]): readonly TrainerRow[] {
  return rows.filter(({ assigned }) => assigned).toSorted((a, b) => (b.utilisation.value ?? -1) - (a.utilisation.value ?? -1) || a.trainer.name.localeCompare(b.trainer.name))
}
