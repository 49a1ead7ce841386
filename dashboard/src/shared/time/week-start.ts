import { addDays, daysBetween, localDate, type LocalDate } from './local-date'

export const WEEK_STARTS = ['monday', 'saturday', 'sunday'] as const
export type WeekStart = (typeof WEEK_STARTS)[number]

/** Days since Monday. */
const PLACES: Readonly<Record<WeekStart, number>> = { monday: 0, saturday: 5, sunday: 6 }
const A_MONDAY = localDate('2024-01-01')

/** On which day weeks begin: as the address says, else as is usual where the reader is from. */
export function weekStartOf(search: string, languages: readonly string[] = navigator.languages): WeekStart {
  const asked = new URLSearchParams(search).get('weekStart')
  return WEEK_STARTS.find((each) => each === asked) ?? usualIn(languages[0])
}

/** The seven days in their order, Monday being 0. */
export function weekdaysFrom(start: WeekStart): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => (day + PLACES[start]) % 7)
}

/** The first day of the week that a day lies in. */
export function startOfWeek(day: LocalDate, start: WeekStart): LocalDate {
  const since = daysBetween(A_MONDAY, day) - PLACES[start]
  return addDays(day, -(((since % 7) + 7) % 7))
}

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number
}

/** Browsers tell it in one way or another, or not at all: then it is Monday, as in ISO 8601. */
function usualIn(language: string | undefined): WeekStart {
  if (language === undefined) return 'monday'
  try {
    const locale = new Intl.Locale(language) as Intl.Locale & { readonly getWeekInfo?: () => WeekInfo; readonly weekInfo?: WeekInfo }
    const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 }
    return WEEK_STARTS.find((each) => PLACES[each] === firstDay - 1) ?? 'monday'
  } catch {
    // No language tag.
    return 'monday'
  }
}
