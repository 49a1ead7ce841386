import type { ApiError } from '../api/api-error'

/** The part of an answer's meta that tells how good it is. */
export interface AnswerMeta {
  readonly zone: string
  readonly asOf: string
  readonly source: string
  readonly ageSeconds: number
  readonly complete: boolean
  readonly reasons: readonly string[]
}

export interface Freshness {
  readonly kind: 'fresh' | 'stale' | 'partial'
  readonly ageSeconds: number
  /** Sentences, the most important first. */
  readonly causes: readonly string[]
}

export function freshnessOf(
  meta: AnswerMeta,
  failure: ApiError | undefined,
  receivedAt: number,
  now: number,
  describe: (reason: string) => string,
): Freshness {
  const ageSeconds = Math.max(0, meta.ageSeconds + (now - receivedAt) / 1000)
  const reasons = meta.reasons.map(describe)
  if (failure) {
    return { kind: 'stale', ageSeconds, causes: [`${failure.message}. ${failure.detail}`, `Code ${failure.code}.`, ...reasons] }
  }
  if (meta.source === 'stale') {
    return { kind: 'stale', ageSeconds, causes: ['The server could not count anew and sent its last good answer.', ...reasons] }
  }
  if (!meta.complete) {
    return { kind: 'partial', ageSeconds, causes: ['Part of the sessions could not be read, so the numbers are too low.', ...reasons] }
  }
  return { kind: 'fresh', ageSeconds, causes: reasons }
}
