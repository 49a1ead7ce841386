/** Whether time is short (E2E_VIEWS=short), as in continuous integration. */
export const isShort = process.env.E2E_VIEWS === 'short'

/** All of some views, panels or screens, or where time is short the first of them. */
export function views<T>(all: readonly T[]): readonly T[] {
  return isShort ? all.slice(0, 1) : all
}
