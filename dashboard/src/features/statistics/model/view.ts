import { WEEK_STARTS, weekStartOf, type WeekStart } from '@/shared/time/week-start'
import { isZone } from '@/shared/time/zone'
import type { Compare } from '../api/filter'
import type { Bucket } from '../api/get-trend'
import { isBucket } from './buckets'
import { DEFAULT_MEASURE, MEASURES, type MeasureId } from './measures'
import { DEFAULT_SORT, isSortKey, type Sort } from './trainer-sort'
import { parseSelection, type Selection } from './selection'
import { parseHour, parseStatus, parseWeekday, type Slice, type Status, type Weekday } from './slice'

export const REFRESH_MINUTES = [1, 5, 15] as const
export type RefreshMinutes = (typeof REFRESH_MINUTES)[number]

/** Everything that an address says of the page. */
export interface View extends Slice {
  readonly selection: Selection
  readonly zone: string | undefined
  readonly weekStart: WeekStart
  readonly compare: Compare | undefined
  readonly trainer: string | undefined
  readonly activity: string | undefined
  readonly measure: MeasureId
  /** Undefined leaves it to the length of the period. */
  readonly bucket: Bucket | undefined
  readonly sort: Sort
  readonly refresh: RefreshMinutes | undefined
  /** What of the address could not be understood, in sentences. */
  readonly notices: readonly string[]
}

/** Reads the address. What it does not understand it says, and shows the default. */
export function parseView(search: string): View {
  const parameters = new URLSearchParams(search)
  const notices: string[] = []
  function read<T>(name: string, otherwise: T, parse: (text: string) => T | undefined, notice: (text: string) => string): T {
    const text = parameters.get(name)
    if (text === null) return otherwise
    const value = parse(text)
    if (value === undefined) notices.push(notice(text))
    return value ?? otherwise
  }
  const selection = parseSelection(parameters)
  if (!selection) notices.push('The period in the address could not be understood, so the usual one is shown.')
  const compare = read<Compare | 'none'>('compare', 'previous', parseCompare, (text) => `The address compares with '${text}', which is neither none, previous nor year, so it is compared with the period before.`)
  const refresh = read<RefreshMinutes | undefined>('refresh', undefined, parseRefresh, (text) => `The address refreshes every '${text}' minutes, which is not one of ${REFRESH_MINUTES.join(', ')}, so nothing refreshes by itself.`)
  return {
    selection: selection ?? { kind: 'auto' },
    zone: read<string | undefined>('zone', undefined, (text) => (isZone(text) ? text : undefined), (text) => `The address names an unknown time zone, '${text}', so the organisation’s zone is used.`),
    compare: compare === 'none' ? undefined : compare,
    weekStart: read<WeekStart>('weekStart', weekStartOf(''), (text) => WEEK_STARTS.find((each) => each === text), (text) => `The address begins weeks on '${text}', which is neither monday, saturday nor sunday, so they begin as is usual where you are.`),
    trainer: read<string | undefined>('trainer', undefined, filled, () => 'The address names no trainer, so all are shown.'),
    activity: read<string | undefined>('activity', undefined, filled, () => 'The address names no activity, so all are shown.'),
    status: read<Status | undefined>('status', undefined, parseStatus, (text) => `The address names an unknown status, '${text}', so sessions of any are shown.`),
    weekday: read<Weekday | undefined>('weekday', undefined, parseWeekday, (text) => `The address names an unknown weekday, '${text}', so all are shown.`),
    hour: read<number | undefined>('hour', undefined, parseHour, (text) => `The address names '${text}', which is no hour of a day, so all are shown.`),
    measure: read('metric', DEFAULT_MEASURE, (text) => MEASURES.find(({ id }) => id === text)?.id, (text) => `The address names an unknown measure, '${text}', so the trend shows completed sessions.`),
    bucket: read<Bucket | undefined>('bucket', undefined, (text) => (isBucket(text) ? text : undefined), (text) => `The address cuts the trend by '${text}', which is neither day, week nor month, so the usual cut is shown.`),
    sort: read<Sort>('sort', DEFAULT_SORT, parseSort, (text) => `The address sorts trainers by '${text}', which is no column, so the usual order is shown.`),
    refresh,
    notices,
  }
}

function parseCompare(text: string): Compare | 'none' | undefined {
  return text === 'none' || text === 'previous' || text === 'year' ? text : undefined
}

function parseRefresh(text: string): RefreshMinutes | undefined {
  return REFRESH_MINUTES.find((minutes) => String(minutes) === text)
}

function parseSort(text: string): Sort | undefined {
  const key = text.replace(/^-/, '')
  return isSortKey(key) ? { key, descending: text.startsWith('-') } : undefined
}

function filled(text: string): string | undefined {
  return text.trim() === '' ? undefined : text
}
