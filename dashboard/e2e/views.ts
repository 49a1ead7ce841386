/** All of some views, or where time is short (EVENKEEL_E2E=short) the first, and of more than two the last as well. */
export function views<T>(all: readonly T[]): readonly T[] {
  if (process.env.EVENKEEL_E2E !== 'short') return all
  return all.filter((_, index) => index === 0 || (all.length > 2 && index === all.length - 1))
}
