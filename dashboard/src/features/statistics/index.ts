export { StatisticsPage } from './statistics-page'
export { ZoneLabel } from './zone-label'
