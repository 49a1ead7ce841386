import { http, HttpResponse, type HttpHandler, type JsonBodyType } from 'msw'
import { adherenceBody, overviewBody, periodBody, problemBody } from './bodies'
import { activitiesBody, directoryBody, heatmapBody, sessionsBody, trainersBody, trendBody } from './panel-bodies'
import { statusBody } from './screen-bodies'

const API = '*/api/v1/'

export type Family = 'period' | 'overview' | 'adherence' | 'trend' | 'trainers' | 'activities' | 'heatmap' | 'sessions'

function addressOf(family: Family): string {
  return family === 'sessions' ? `${API}sessions` : `${API}statistics/${family}`
}

export function answers(family: Family, body: (query: URLSearchParams) => JsonBodyType): HttpHandler {
  return http.get(addressOf(family), ({ request }) => HttpResponse.json(body(new URL(request.url).searchParams)))
}

export function fails(family: Family, status: number, headers: Record<string, string> = {}): HttpHandler {
  return http.get(addressOf(family), () =>
    HttpResponse.json(problemBody({ status }), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } }),
  )
}

export function hangs(family: Family): HttpHandler {
  return http.get(addressOf(family), () => new Promise<never>(() => undefined))
}

/** The range that was asked for, as the server repeats it. */
export function rangeOf(query: URLSearchParams) {
  return { from: query.get('from') ?? '', to: query.get('to') ?? '' }
}

export const BODIES = {
  period: () => periodBody(),
  overview: (query: URLSearchParams) => overviewBody(rangeOf(query)),
  adherence: (query: URLSearchParams) => adherenceBody(rangeOf(query)),
  trend: (query: URLSearchParams) => trendBody(rangeOf(query), query),
  trainers: (query: URLSearchParams) => trainersBody(rangeOf(query)),
  activities: (query: URLSearchParams) => activitiesBody(rangeOf(query)),
  heatmap: (query: URLSearchParams) => heatmapBody(rangeOf(query)),
  sessions: sessionsBody,
} as const satisfies Record<Family, (query: URLSearchParams) => JsonBodyType>

/** How the store is, which a page in trouble asks. */
const status = http.get(`${API}status`, () => HttpResponse.json(statusBody()))

/** Names, and the panels below the first two. */
export const healthyPanels = [
  status,
  ...(['trend', 'trainers', 'activities', 'heatmap', 'sessions'] as const).map((family) => answers(family, BODIES[family])),
  http.get(`${API}trainers`, () => HttpResponse.json(directoryBody('trainers'))),
  http.get(`${API}activities`, () => HttpResponse.json(directoryBody('activities'))),
]

/** Overview and adherence are well, what lies below hangs: for tests that look at neither charts nor lists. */
export const calm = [
  status,
  ...(['period', 'overview', 'adherence'] as const).map((family) => answers(family, BODIES[family])),
  ...(['trend', 'trainers', 'activities', 'heatmap', 'sessions'] as const).map(hangs),
  http.get(`${API}trainers`, () => HttpResponse.json(directoryBody('trainers'))),
  http.get(`${API}activities`, () => HttpResponse.json(directoryBody('activities'))),
]

/** A server where all is well. */
export const healthy = [...(['period', 'overview', 'adherence'] as const).map((family) => answers(family, BODIES[family])), ...healthyPanels]
