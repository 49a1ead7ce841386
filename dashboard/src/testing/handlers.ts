import { http, HttpResponse, type JsonBodyType } from 'msw'
import { adherenceBody, overviewBody, periodBody, problemBody } from './bodies'

const BASE = '*/api/v1/statistics/'

export function answers(family: 'period' | 'overview' | 'adherence', body: (query: URLSearchParams) => JsonBodyType) {
  return http.get(BASE + family, ({ request }) => HttpResponse.json(body(new URL(request.url).searchParams)))
}

export function fails(family: 'period' | 'overview' | 'adherence', status: number, headers: Record<string, string> = {}) {
  return http.get(BASE + family, () =>
    HttpResponse.json(problemBody({ status }), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } }),
  )
}

export function hangs(family: 'overview' | 'adherence') {
  return http.get(BASE + family, () => new Promise<never>(() => undefined))
}

/** The range that was asked for, as the server repeats it. */
export function rangeOf(query: URLSearchParams) {
  return { from: query.get('from') ?? '', to: query.get('to') ?? '' }
}

/** A server where all is well. */
export const healthy = [
  answers('period', () => periodBody()),
  answers('overview', (query) => overviewBody(rangeOf(query))),
  answers('adherence', (query) => adherenceBody(rangeOf(query))),
]
