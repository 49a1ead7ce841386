/** The states that a session can be counted in, and what they are called. */
export const STATUSES = { PLANNED: 'Planned', IN_PROGRESS: 'In progress', COMPLETED: 'Completed', CANCELLED: 'Cancelled', NO_SHOW: 'No-show' } as const
export type Status = keyof typeof STATUSES

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Which sessions are counted: those of a status, and those whose plan reaches into an hour of the week. Undefined is any. */
export interface Slice {
  readonly status: Status | undefined
  readonly weekday: Weekday | undefined
  /** Of the local clock, 0 to 23. */
  readonly hour: number | undefined
}

/** All that sessions can be narrowed by, in no use. */
export const NO_FILTERS = { trainer: undefined, activity: undefined, status: undefined, weekday: undefined, hour: undefined } as const

type Filters = { readonly [name in keyof typeof NO_FILTERS]: unknown }

/** How many filters are in use; a weekday and an hour are one. */
export function countFilters({ trainer, activity, status, weekday, hour }: Filters): number {
  return [trainer, activity, status, weekday ?? hour].filter((each) => each !== undefined).length
}

export function parseStatus(text: string): Status | undefined {
  return Object.hasOwn(STATUSES, text) ? (text as Status) : undefined
}

export function parseWeekday(text: string): Weekday | undefined {
  return WEEKDAYS.find((each) => each === text)
}

export function parseHour(text: string): number | undefined {
  return /^(1?\d|2[0-3])$/.test(text) ? Number(text) : undefined
}
