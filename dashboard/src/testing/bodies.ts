import type { Adherence } from '@/features/statistics/api/get-adherence'
import type { Overview } from '@/features/statistics/api/get-overview'
import type { Period } from '@/features/statistics/api/get-period'
import type { Meta, Ratio } from '@/features/statistics/api/schemas'

/** Answers as the server gives them, consistent with each other. */

export function periodBody(patch: Partial<Period> = {}): Period {
  return { zone: 'Europe/Oslo', from: '2024-06-01', to: '2026-01-01', ...patch }
}

export function metaBody(family: string, patch: Partial<Meta> = {}): Meta {
  return {
    family,
    from: '2025-10-27',
    to: '2025-11-24',
    zone: 'Europe/Oslo',
    asOf: '2025-11-23T13:02:00Z',
    source: 'fold',
    ageSeconds: 0,
    complete: true,
    reasons: [],
    ...patch,
  }
}

export function ratioBody(numerator: number, denominator: number, reason = 'NO_DECIDED_SESSIONS'): Ratio {
  return denominator === 0
    ? { value: null, numerator, denominator, reason }
    : { value: numerator / denominator, numerator, denominator, reason: null }
}

const cleanQuality = { missingActual: 0, openActual: 0, invertedActual: 0, outlierDeviation: 0, unassigned: 0 }
const sessions = { planned: 50, inProgress: 2, completed: 1098, cancelled: 98, noShow: 24, overdue: 12 }

export function overviewBody(meta: Partial<Meta> = {}, patch: Partial<Overview['data']> = {}): Overview {
  return {
    meta: metaBody('overview', meta),
    data: {
      sessions,
      trainers: 40,
      activities: 25,
      days: 28,
      plannedSeconds: 4_716_000,
      deliveredSeconds: 3_937_260,
      completionRate: ratioBody(1098, 1232),
      cancellationRate: ratioBody(98, 1232),
      lateCancellationRate: ratioBody(31, 1232),
      noShowRate: ratioBody(24, 1122),
      fillRate: ratioBody(12_110, 15_372, 'NO_SEATS_OFFERED'),
      attendanceRate: ratioBody(11_002, 12_110, 'NO_SEATS_BOOKED'),
      ...patch,
    },
    dataQuality: { ...cleanQuality, missingActual: 7, unassigned: 3 },
  }
}

export function adherenceBody(meta: Partial<Meta> = {}, patch: Partial<Adherence['data']> = {}): Adherence {
  return {
    meta: metaBody('adherence', meta),
    data: {
      sessions,
      plannedSeconds: 4_082_400,
      actualSeconds: 3_937_260,
      overlapSeconds: 3_802_140,
      scheduleAdherence: ratioBody(3_802_140, 4_082_400, 'NO_PLANNED_TIME'),
      strictAdherence: ratioBody(3_802_140, 4_217_520, 'NO_PLANNED_TIME'),
      conformance: ratioBody(3_937_260, 4_082_400, 'NO_PLANNED_TIME'),
      punctuality: ratioBody(902, 1134),
      bands: { missed: 36, shorter: 118, asPlanned: 904, longer: 69 },
      startDeviation: { count: 1091, meanSeconds: 72, medianSeconds: 60, p90Seconds: 420, standardDeviationSeconds: 251 },
      ...patch,
    },
    dataQuality: { ...cleanQuality, missingActual: 7, unassigned: 3 },
  }
}

const none = { planned: 0, inProgress: 0, completed: 0, cancelled: 0, noShow: 0, overdue: 0 }

export function emptyOverviewBody(meta: Partial<Meta> = {}): Overview {
  const nothing = ratioBody(0, 0)
  return {
    ...overviewBody(meta, {
      sessions: none,
      trainers: 0,
      activities: 0,
      days: 0,
      plannedSeconds: 0,
      deliveredSeconds: 0,
      completionRate: nothing,
      cancellationRate: nothing,
      lateCancellationRate: nothing,
      noShowRate: nothing,
      fillRate: ratioBody(0, 0, 'NO_SEATS_OFFERED'),
      attendanceRate: ratioBody(0, 0, 'NO_SEATS_BOOKED'),
    }),
    dataQuality: cleanQuality,
  }
}

export function emptyAdherenceBody(meta: Partial<Meta> = {}, counts: Overview['data']['sessions'] = none): Adherence {
  const nothing = ratioBody(0, 0, 'NO_PLANNED_TIME')
  return {
    ...adherenceBody(meta, {
      sessions: counts,
      plannedSeconds: 0,
      actualSeconds: 0,
      overlapSeconds: 0,
      scheduleAdherence: nothing,
      strictAdherence: nothing,
      conformance: nothing,
      punctuality: ratioBody(0, 0),
      bands: { missed: 0, shorter: 0, asPlanned: 0, longer: 0 },
      startDeviation: { count: 0, meanSeconds: null, medianSeconds: null, p90Seconds: null, standardDeviationSeconds: null },
    }),
    dataQuality: cleanQuality,
  }
}

export function problemBody(patch: Readonly<Record<string, unknown>> = {}) {
  return {
    type: '/problems/STORE_UNAVAILABLE',
    title: 'The store cannot be reached',
    status: 503,
    detail: 'No store answered within 2 seconds.',
    instance: '/api/v1/statistics/overview',
    code: 'STORE_UNAVAILABLE',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    ...patch,
  }
}
