import type { ApiError } from '@/shared/api/api-error'
import type { Status } from '../api/get-status'
import { meaningOf } from './reasons'

export interface Verdict {
  readonly tone: 'good' | 'warning' | 'danger'
  readonly word: string
  readonly sentence: string
  readonly advice: readonly string[]
}

/** One line that says how the service is. What cannot be asked is the worst that is known. */
export function verdictOf(status: Status | undefined, failure: ApiError | undefined): Verdict | undefined {
  if (failure) {
    return { tone: 'danger', word: 'Not known', sentence: failure.message, advice: [failure.detail, ...(status ? ['The figures below are the last ones that came.'] : [])] }
  }
  if (!status) return undefined
  const meanings = status.reasons.map(meaningOf)
  const sentence = meanings.map(({ title }) => title).join('. ')
  const advice = meanings.map((each) => each.advice)
  switch (status.status) {
    case 'ready':
      return { tone: 'good', word: 'All is well', sentence: 'The store answers, and nothing works less well than it should.', advice: [] }
    case 'degraded':
      return { tone: 'warning', word: 'Degraded', sentence, advice }
    case 'unready':
      return { tone: 'danger', word: 'Unavailable', sentence, advice }
  }
}
