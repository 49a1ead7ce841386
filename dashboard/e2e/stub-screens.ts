import type { IncomingMessage } from 'node:http'
import { feedBody, importBody, incidentsBody, sessionBody, statusBody } from '@/testing/screen-bodies'
import type { StubAnswer } from './stub-server'

type Answerer = (query: URLSearchParams, body: string) => StubAnswer

export interface StubScreens {
  /** Another answer to a method and path below the API, before everything else. */
  readonly set: (call: string, answerer: Answerer) => void
  /** Lets the answers here go before those of the statistics, also where both have some. */
  readonly goFirst: () => void
  /** The answer that a test has set. */
  readonly chosen: (request: IncomingMessage, path: string, query: URLSearchParams) => Promise<StubAnswer | undefined>
  /** The answer that is usual, where nobody else has one. */
  readonly usual: (request: IncomingMessage, path: string, query: URLSearchParams) => Promise<StubAnswer | undefined>
  readonly reset: () => void
}

const USUAL: Readonly<Record<string, Answerer>> = {
  'GET status': () => ({ body: statusBody() }),
  'GET incidents': () => ({ body: incidentsBody() }),
  'POST client-errors': () => ({ status: 204, body: '' }),
  'GET trainers': () => ({ body: { trainers: [{ id: 't1', name: 'Ada Lind' }, { id: 't2', name: 'Bo Berg' }], next: null } }),
  'GET rooms': () => ({ body: { rooms: [{ id: 'r1', name: 'Blue hall' }], next: null } }),
  'GET activities': () => ({ body: { activities: [{ id: 'a1', name: 'Yoga' }, { id: 'a2', name: 'Boxing' }], next: null } }),
  'GET calendar-feeds': () => ({ body: { feeds: [feedBody()] } }),
  'POST calendar-feeds': () => ({ status: 201, body: feedBody({ id: 'f2', path: '/api/v1/calendar/secret-of-this-link.ics' }) }),
  'POST sessions/import': (query) => ({ body: importBody({ stored: query.get('dryRun') !== 'true' }) }),
  'GET sessions': (query) => ({
    body: {
      sessions: [
        sessionBody({ plannedStart: `${query.get('from') ?? ''}T09:00:00Z`, plannedEnd: `${query.get('from') ?? ''}T10:00:00Z` }),
        sessionBody({ id: 's2', trainer: 't2', activity: 'a2', status: 'COMPLETED', plannedStart: `${query.get('from') ?? ''}T11:00:00Z`, plannedEnd: `${query.get('from') ?? ''}T12:00:00Z` }),
        sessionBody({ id: 's3', trainer: null, status: 'CANCELLED', plannedStart: `${query.get('from') ?? ''}T15:00:00Z`, plannedEnd: `${query.get('from') ?? ''}T16:00:00Z` }),
      ],
      next: null,
    },
  }),
  'POST sessions': () => ({ status: 201, body: sessionBody({ id: 's9' }) }),
  'POST sessions/s1/start': () => ({ body: sessionBody({ status: 'IN_PROGRESS', version: 2 }) }),
  'GET schedule/conflicts': () => ({
    body: { conflicts: [{ kind: 'DOUBLE_BOOKING', resource: { type: 'trainer', id: 't1', name: 'Ada Lind' }, sessions: ['s1', 's2'], overlapSeconds: 1800 }] },
  }),
  'GET schedule/free-slots': (query) => ({
    body: { slots: [{ trainer: { id: 't1', name: 'Ada Lind' }, start: `${query.get('from') ?? ''}T09:00:00Z`, end: `${query.get('from') ?? ''}T10:00:00Z` }] },
  }),
}

/** What the screens besides the statistics ask for. */
export function stubScreens(): StubScreens {
  const chosen = new Map<string, Answerer>()
  const answerOf = async (answerer: Answerer | undefined, request: IncomingMessage, query: URLSearchParams) =>
    answerer?.(query, await textOf(request))
  const callOf = (request: IncomingMessage, path: string) => `${request.method ?? 'GET'} ${path.replace('api/v1/', '')}`
  return {
    set: (call, answerer) => chosen.set(call, answerer),
    goFirst: () => { for (const [call, answerer] of Object.entries(USUAL)) chosen.set(call, answerer) },
    chosen: (request, path, query) => answerOf(chosen.get(callOf(request, path)), request, query),
    usual: (request, path, query) => answerOf(USUAL[callOf(request, path)], request, query),
    reset: () => { chosen.clear() },
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
