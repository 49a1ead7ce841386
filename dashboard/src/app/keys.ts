/** How long a second key may take to follow G. */
export const SEQUENCE_MS = 1500
export const GO = 'g'
export const HELP = '?'

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
