export { STATISTICS_KEYS } from './model/keys'
export { StatisticsPage } from './statistics-page'
export { ZoneLabel } from './zone-label'
