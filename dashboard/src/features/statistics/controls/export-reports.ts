import { getText } from '@/shared/api/request'
import { Turnstile } from '@/shared/api/turnstile'
import { saveFile } from '@/shared/chart/save-file'
import { zipOf } from '@/shared/files/zip'
import type { Filter } from '../api/filter'
import { statisticsAddress } from '../api/statistics-query'
import { questionOf, REPORTS, type ReportFamily } from '../model/reports'
import type { View } from '../model/view'

/** Beside the panels, whose line a report that hangs may hold up. */
const turnstile = new Turnstile(2)

/** Hands one report over as CSV, or all of them in one archive, with exactly the filters and the zone that are shown. */
export async function exportReports(which: ReportFamily | 'all', filter: Filter, view: View): Promise<void> {
  const days = `${filter.from}-${filter.to}`
  const { signal } = new AbortController()
  const read = (family: ReportFamily) => turnstile.pass(signal, () => getText(statisticsAddress(questionOf(family, view, filter), filter), 'text/csv', signal))
  if (which === 'all') {
    const files = await Promise.all(REPORTS.map(async ({ family }) => ({ name: `evenkeel-${family}-${days}.csv`, text: await read(family) })))
    saveFile(`evenkeel-statistics-${days}.zip`, 'application/zip', zipOf(files))
  } else {
    saveFile(`evenkeel-${which}-${days}.csv`, 'text/csv', await read(which))
  }
}
