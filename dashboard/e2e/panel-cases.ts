import { activitiesBody, heatmapBody, trainersBody, trendBody } from '@/testing/panel-bodies'
import { metaOf, type Family } from './stub-server'

/** The panels below the first two, and the answers that bring each into its states. */
export interface PanelCase {
  readonly family: Family
  readonly title: string
  /** What is there when all is well. */
  readonly content: string
  readonly nothing: string
  readonly empty: (query: URLSearchParams) => unknown
  readonly degraded: ((query: URLSearchParams, patch: Readonly<Record<string, unknown>>) => unknown) | undefined
}

export const PANELS: readonly PanelCase[] = [
  {
    family: 'trend',
    title: 'Trend',
    content: 'svg[data-chart=trend] [role=option]',
    nothing: 'No sessions in this period',
    empty: (query) => { const body = trendBody(metaOf(query), query); return { ...body, data: { ...body.data, buckets: [] } } },
    degraded: (query, patch) => trendBody({ ...metaOf(query), ...patch }, query),
  },
  {
    family: 'statistics/trainers',
    title: 'Trainers',
    content: 'tbody tr',
    nothing: 'No sessions in this period',
    empty: (query) => trainersBody(metaOf(query), 0),
    degraded: (query, patch) => trainersBody({ ...metaOf(query), ...patch }),
  },
  {
    family: 'heatmap',
    title: 'When',
    content: 'svg[data-chart=heat] [role=gridcell]',
    nothing: 'No sessions in this period',
    empty: (query) => heatmapBody(metaOf(query), false),
    degraded: (query, patch) => heatmapBody({ ...metaOf(query), ...patch }),
  },
  {
    family: 'statistics/activities',
    title: 'Activities',
    content: '[role=region] li',
    nothing: 'No sessions in this period',
    empty: (query) => activitiesBody(metaOf(query), 0),
    degraded: (query, patch) => activitiesBody({ ...metaOf(query), ...patch }),
  },
  {
    family: 'statistics/trainers',
    title: 'Utilisation',
    content: '[role=region] li',
    nothing: 'No sessions in this period',
    empty: (query) => trainersBody(metaOf(query), 0),
    degraded: (query, patch) => trainersBody({ ...metaOf(query), ...patch }),
  },
  {
    family: 'sessions',
    title: 'To look into',
    content: 'tbody tr',
    nothing: 'Nothing missed',
    empty: () => ({ sessions: [], next: null }),
    degraded: undefined,
  },
]
