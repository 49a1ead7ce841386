import { adherenceBody, overviewBody, periodBody } from '@/testing/bodies'
import { activitiesBody, directoryBody, heatmapBody, sessionsBody, trainersBody, trendBody } from '@/testing/panel-bodies'
import type { StubAnswer } from './stub-server'

export type Answerer = (query: URLSearchParams) => StubAnswer

/** What the stub answers while a test wants nothing else, by the path below the API. */
export const USUAL = {
  'statistics/period': () => ({ body: periodBody({ to: today(1) }) }),
  'statistics/overview': (query) => ({ body: overviewBody(metaOf(query)) }),
  'statistics/adherence': (query) => ({ body: adherenceBody(metaOf(query)) }),
  'statistics/trend': (query) => ({ body: trendBody(metaOf(query), query) }),
  'statistics/trainers': (query) => ({ body: trainersBody(metaOf(query)) }),
  'statistics/activities': (query) => ({ body: activitiesBody(metaOf(query)) }),
  'statistics/heatmap': (query) => ({ body: heatmapBody(metaOf(query)) }),
  sessions: (query) => ({ body: sessionsBody(query) }),
  trainers: () => ({ body: directoryBody('trainers') }),
  activities: () => ({ body: directoryBody('activities') }),
} as const satisfies Record<string, Answerer>

export type Route = keyof typeof USUAL

/** A day counted from today, in UTC: the stub's sessions reach up to it. */
export function today(plusDays: number): string {
  return new Date(Date.now() + plusDays * 86_400_000).toISOString().slice(0, 10)
}

export function metaOf(query: URLSearchParams) {
  return { from: query.get('from') ?? '', to: query.get('to') ?? '', zone: query.get('zone') ?? 'Europe/Oslo', asOf: new Date().toISOString() }
}
