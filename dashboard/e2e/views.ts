/** All of some views, panels or screens, or where time is short (EVENKEEL_E2E=short) the first of them. */
export function views<T>(all: readonly T[]): readonly T[] {
  return process.env.EVENKEEL_E2E === 'short' ? all.slice(0, 1) : all
}
