import type { IconName } from '@/shared/ui/icon'
import type { Session, SessionAction, SessionStatus } from '../api/sessions'

export const STATUS: Readonly<Record<SessionStatus, { readonly word: string; readonly icon: IconName }>> = {
  PLANNED: { word: 'Planned', icon: 'calendar' },
  IN_PROGRESS: { word: 'In progress', icon: 'clock' },
  COMPLETED: { word: 'Completed', icon: 'check' },
  CANCELLED: { word: 'Cancelled', icon: 'close' },
  NO_SHOW: { word: 'No-show', icon: 'empty' },
  VOID: { word: 'Void', icon: 'close' },
}

export const ACTIONS: Readonly<Record<SessionAction, string>> = {
  start: 'Start now',
  complete: 'Complete now',
  cancel: 'Cancel it',
  'no-show': 'Nobody came',
}

/** What can become of a session from where it is; the server has the last word. */
export function actionsOf(status: SessionStatus): readonly SessionAction[] {
  switch (status) {
    case 'PLANNED':
      return ['start', 'cancel', 'no-show']
    case 'IN_PROGRESS':
      return ['complete']
    default:
      return []
  }
}

export function timeIn(zone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant))
}

export function spanIn(zone: string, { plannedStart, plannedEnd }: Pick<Session, 'plannedStart' | 'plannedEnd'>): string {
  return `${timeIn(zone, plannedStart)} – ${timeIn(zone, plannedEnd)}`
}

export function dayIn(zone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(instant))
}

const CONFLICTS: Readonly<Record<string, string>> = {
  DOUBLE_BOOKING: 'is booked twice at the same time',
  BUFFER: 'has too little time between two sessions',
  OUTSIDE_AVAILABILITY: 'has a session outside of the hours that were given',
  ABSENCE: 'has a session while away',
  SKILL: 'has a session of an activity that is not among the skills',
}

export function conflictWords(kind: string): string {
  return CONFLICTS[kind] ?? kind
}
