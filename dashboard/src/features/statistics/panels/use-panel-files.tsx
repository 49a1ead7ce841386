import { useEffect, useState, type RefObject } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { getText } from '@/shared/api/request'
import { saveFile } from '@/shared/chart/save-file'
import type { PanelAction } from '@/shared/panel/panel-menu'
import type { Filter } from '../api/filter'
import { statisticsAddress, type Question } from '../api/statistics-query'
import styles from './use-panel-files.module.css'

/** The server's own table of a question, or one made of what is shown. */
export type CsvSource = { readonly kind: 'question'; readonly question: Question } | { readonly kind: 'text'; readonly text: () => string }

const NOTE_MS = 4000

/** Takes a panel away as a file or a link, with exactly the filters that are shown. */
export function usePanelFiles(title: string, section: RefObject<HTMLElement | null>, csv: CsvSource, filter: Filter | undefined, charted: boolean) {
  const [note, setNote] = useState<string>()
  useEffect(() => {
    if (note === undefined) return
    const timer = setTimeout(() => { setNote(undefined) }, NOTE_MS)
    return () => { clearTimeout(timer) }
  }, [note])

  const name = `evenkeel-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}${filter ? `-${filter.from}-${filter.to}` : ''}`
  const saveCsv = async () => {
    try {
      const text = csv.kind === 'text' ? csv.text() : filter && (await getText(statisticsAddress(csv.question, filter), 'text/csv'))
      if (text !== undefined) saveFile(`${name}.csv`, 'text/csv', text)
      setNote('CSV saved')
    } catch (error) {
      setNote(`No CSV: ${error instanceof ApiError ? error.message : 'it could not be written'}`)
    }
  }
  const saveSvg = async () => {
    const chart = section.current?.querySelector<SVGSVGElement>('svg[data-chart]')
    if (!chart) return
    try {
      const { svgText } = await import('@/shared/chart/svg-text')
      saveFile(`${name}.svg`, 'image/svg+xml', svgText(chart, title))
    } catch {
      setNote('No SVG: what is needed for it did not arrive')
    }
  }
  const copyLink = async () => {
    await navigator.clipboard.writeText(window.location.href)
    setNote('Link copied')
  }
  const actions: readonly PanelAction[] = [
    { label: 'Save as CSV', icon: 'download', onChoose: () => void saveCsv() },
    ...(charted ? [{ label: 'Save as SVG', icon: 'image', onChoose: () => void saveSvg() } as const] : []),
    { label: 'Copy link', icon: 'link', onChoose: () => { copyLink().catch(() => { setNote('The browser does not allow copying') }) } },
  ]
  return { note: note === undefined ? undefined : <span role="status" className={styles.note}>{note}</span>, actions }
}
