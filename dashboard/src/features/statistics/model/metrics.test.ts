import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { METRICS, metricOf, type MetricId } from './metrics'

test.each(Object.keys(METRICS) as MetricId[])('the documentation counts %s as the page does', (id) => {
  const page = readFileSync('../docs/reference/statistics-page.md', 'utf8')
  const { label, text, formula = '' } = metricOf(id)

  expect(page).toContain(`| ${label} | ${text} | ${formula} |`)
})
