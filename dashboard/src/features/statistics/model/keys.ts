import { ALL, PRESETS } from './presets'

/** The keys of this screen, for the help of the whole page. */
export const STATISTICS_KEYS: readonly { readonly keys: readonly string[]; readonly does: string; readonly where: string }[] = [
  ...[...PRESETS, ALL].map(({ key, label }) => ({ keys: [key], does: label, where: 'Period' })),
  { keys: ['C'], does: 'Custom days', where: 'Period' },
  { keys: ['X'], does: 'change the comparison', where: 'Period' },
  { keys: ['/'], does: 'search the filters', where: 'Statistics' },
  { keys: ['R'], does: 'refresh', where: 'Statistics' },
  { keys: ['Space'], does: 'pause or go on refreshing by itself', where: 'Statistics' },
  { keys: ['Esc'], does: 'clear the filters, when nothing is open', where: 'Statistics' },
  { keys: ['T'], does: 'table or chart, while the focus is in a panel', where: 'Statistics' },
  { keys: ['V'], does: 'full screen, while the focus is in a panel', where: 'Statistics' },
  { keys: ['←', '→'], does: 'walk the chart; ↑ ↓ too in the week', where: 'Statistics' },
  { keys: ['Home', 'End'], does: 'to the first or the last', where: 'Statistics' },
  { keys: ['Enter'], does: 'show that day, week or month alone', where: 'Statistics' },
]
