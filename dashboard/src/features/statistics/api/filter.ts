import type { DateRange } from '@/shared/time/date-range'

/** What every statistics family is asked for. Without a zone the server takes the organisation's. */
export interface Filter extends DateRange {
  readonly zone: string | undefined
}

export function parametersOf({ from, to, zone }: Filter): Readonly<Record<string, string | undefined>> {
  return { from, to, zone }
}
