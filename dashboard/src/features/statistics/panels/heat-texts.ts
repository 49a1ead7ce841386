import { formatHours } from '@/shared/format/duration'
import { formatWeekday } from '@/shared/format/date'
import { formatDecimal, NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import type { HeatSquare } from '../model/heat-view'
import { describeMissing } from '../model/reasons'

export function hourLabel(hour: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(hour)}:00–${two(hour + 1)}:00`
}

export function intensityText(intensity: number | undefined): string {
  return intensity === undefined ? NO_VALUE : formatDecimal(intensity)
}

/** One hour of the week in words. */
export function squareText({ weekday, hour, cell, intensity }: HeatSquare): string {
  const when = `${formatWeekday(weekday, 'long')} ${hourLabel(hour)}`
  if (intensity === undefined) return `${when}: ${describeMissing(cell.intensity.reason).toLowerCase()}`
  if (cell.plannedSeconds === 0) return `${when}: nothing planned`
  const kept = cell.adherence.value === null ? '' : `, ${formatShare(cell.adherence.value)} of it kept`
  return `${when}: ${formatDecimal(intensity)} sessions at once, ${formatHours(cell.plannedSeconds)} planned${kept}`
}
