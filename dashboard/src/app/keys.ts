import { STATISTICS_KEYS } from '@/features/statistics'
import { SCREENS } from './screens'

/** How long a second key may take to follow G. */
export const SEQUENCE_MS = 1500
export const GO = 'g'
export const HELP = '?'

/** What the keys do, for those who ask. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly does: string; readonly where: string }[] = [
  { keys: ['?'], does: 'this help', where: 'Everywhere' },
  ...SCREENS.map(({ key, label }) => ({ keys: ['G', key], does: `go to ${label}`, where: 'Everywhere' })),
  { keys: ['Esc'], does: 'close what is open on top', where: 'Everywhere' },
  ...STATISTICS_KEYS,
  { keys: ['←', '→'], does: 'week before, week after', where: 'Schedule' },
  { keys: ['B'], does: 'book a session', where: 'Schedule' },
]

/** Whether a key belongs to the page: not to a field, a dialog, or a combination of the browser. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return false
  // While a dialog is open the page behind it rests, wherever the focus may be.
  if (document.querySelector('dialog[open]') !== null) return false
  const { target } = event
  if (!(target instanceof Element)) return true
  const writable = target instanceof HTMLElement && target.isContentEditable
  return !writable && target.closest('input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [popover]') === null
}
