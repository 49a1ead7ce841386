import type { Status } from '@/features/health/api/get-status'
import type { Incidents } from '@/features/health/api/get-incidents'
import type { ImportResult } from '@/features/data/api/import-sessions'
import type { Feed } from '@/features/data/api/feeds'
import type { Session } from '@/features/schedule/api/sessions'

/** Answers of the routes that the other screens ask, as the server gives them. */

const MIB = 1024 * 1024

/** A breaker that opened so many seconds ago, and closed again. */
function changesBefore(opened: number, closed: number): Status['stores'][number]['changes'] {
  const at = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
  return [{ at: at(opened), state: 'open' }, { at: at(closed + 1), state: 'half_open' }, { at: at(closed), state: 'closed' }]
}

export function statusBody(patch: Partial<Status> = {}): Status {
  return {
    status: 'ready',
    reasons: [],
    version: '0.1.0',
    at: new Date().toISOString(),
    stores: [
      { port: 'booking-writes', calls: 31, failures: 0, totalSeconds: 0.4, breaker: 'closed', opened: 0, nextTry: null, changes: [] },
      { port: 'session-reads', calls: 1204, failures: 3, totalSeconds: 9.2, breaker: 'closed', opened: 1, nextTry: null, changes: changesBefore(200, 170) },
    ],
    cache: [{ level: 'near', outcomes: [{ outcome: 'hit', count: 75 }, { outcome: 'miss', count: 25 }, { outcome: 'stale', count: 2 }] }],
    memory: { level: 'NORMAL', usedBytes: 210 * MIB, neededBytes: 96 * MIB, maxBytes: 512 * MIB, warnBytes: 358 * MIB, shedBytes: 435 * MIB, criticalBytes: 471 * MIB },
    requests: { answered: 4210, clientErrors: 17, serverErrors: 2, totalSeconds: 63.1 },
    process: { uptimeSeconds: 8042, openFiles: 84, maxFiles: 1_048_576, threads: 41, liveConnections: 3 },
    warnings: [{ subject: 'sign-in', finding: 'nobody has to sign in, so only this machine is served', mend: 'set auth.mode to on, and add an account: evenkeel user add NAME --role admin' }],
    ...patch,
  }
}

export function incidentsBody(patch: Partial<Incidents> = {}): Incidents {
  return {
    incidents: [
      {
        fingerprint: '0123456789abcdef',
        origin: 'server',
        code: 'STORE_UNAVAILABLE',
        title: 'The store cannot be reached',
        count: 12,
        firstSeen: '2026-03-02T10:00:00Z',
        lastSeen: '2026-03-02T10:04:00Z',
        places: [{ value: '/api/v1/statistics/{family}', count: 12 }],
        releases: [{ value: '0.1.0', count: 12 }],
        dependencies: [{ value: 'store', count: 12 }],
        differences: [{ attribute: 'dependency', value: 'store', share: 1, shareElsewhere: 0.25 }],
        samples: [{ at: '2026-03-02T10:04:00Z', place: '/api/v1/statistics/{family}', release: '0.1.0', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }],
        related: [],
      },
    ],
    groups: 1,
    forgotten: 0,
    undeliveredAlerts: [],
    ...patch,
  }
}

export function importBody(patch: Partial<ImportResult> = {}): ImportResult {
  return { stored: true, added: 3, replaced: 1, unchanged: 0, rejected: 0, rejects: [], ignored: [], ...patch }
}

export function feedBody(patch: Partial<Feed> = {}): Feed {
  return { id: 'f1', trainer: { id: 't1', name: 'Ada Lind' }, madeAt: '2026-03-02T10:00:00Z', ...patch }
}

export function sessionBody(patch: Partial<Session> = {}): Session {
  return {
    id: 's1',
    trainer: 't1',
    activity: 'a1',
    room: null,
    plannedStart: '2026-03-04T09:00:00Z',
    plannedEnd: '2026-03-04T10:00:00Z',
    actualStart: null,
    actualEnd: null,
    status: 'PLANNED',
    offered: 12,
    booked: 9,
    version: 1,
    ...patch,
  }
}
