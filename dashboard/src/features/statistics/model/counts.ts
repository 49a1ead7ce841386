import type { SessionCounts } from '../api/schemas'

/** All sessions: the six counts leave nothing out and count nothing twice. */
export function totalOf(sessions: SessionCounts): number {
  return sessions.planned + sessions.inProgress + decidedOf(sessions)
}

/** The sessions whose outcome is known. */
export function decidedOf(sessions: SessionCounts): number {
  return sessions.completed + sessions.cancelled + sessions.noShow + sessions.overdue
}

/** In the order in which a reader asks for them. */
export const COUNT_LABELS = [
  ['completed', 'Completed'],
  ['cancelled', 'Cancelled'],
  ['noShow', 'No-show'],
  ['overdue', 'Overdue'],
  ['inProgress', 'In progress'],
  ['planned', 'Still to come'],
] as const satisfies readonly (readonly [keyof SessionCounts, string])[]
