import { Select } from '@/shared/ui/select'
import type { Compare } from '../api/filter'

const OPTIONS = [
  { value: 'previous', label: 'vs the period before' },
  { value: 'year', label: 'vs the year before' },
  { value: 'none', label: 'No comparison' },
] as const

/** With which earlier days the numbers are compared; the usual choice is not written into the address. */
export function CompareSelect({ compare, onSet }: { readonly compare: Compare | undefined; readonly onSet: (compare: string | undefined) => void }) {
  return <Select label="Compare" value={compare ?? 'none'} options={OPTIONS} onChange={(value) => { onSet(value === 'previous' ? undefined : value) }} />
}
