import { STATISTICS_KEYS } from '@/features/statistics'
import { SCREENS } from './screens'

/** What the keys do, for those who ask. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly does: string; readonly where: string }[] = [
  { keys: ['?'], does: 'this help', where: 'Everywhere' },
  ...SCREENS.map(({ key, label }) => ({ keys: ['G', key], does: `go to ${label}`, where: 'Everywhere' })),
  { keys: ['Esc'], does: 'close what is open on top', where: 'Everywhere' },
  ...STATISTICS_KEYS,
  { keys: ['←', '→'], does: 'week before, week after', where: 'Schedule' },
  { keys: ['B'], does: 'book a session', where: 'Schedule' },
]
