import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createQueryClient } from '@/app/query-client'
import { StatisticsPage } from '@/features/statistics'

/** The page as the application draws it, at an address. */
export function showPage(search = '?from=2025-10-27&to=2025-11-24') {
  window.history.replaceState(null, '', `/${search}`)
  const client = createQueryClient()
  const view = render(
    <QueryClientProvider client={client}>
      <StatisticsPage />
    </QueryClientProvider>,
  )
  return { ...view, client }
}

/** What a figure shows, as `value | footnote`. */
export function figureText(id: string, index = 0): string {
  const figure = document.querySelectorAll(`[data-figure="${id}"]`)[index]
  const part = (name: string) => figure?.querySelector(`[data-part="${name}"]`)?.textContent ?? 'absent'
  return `${part('value')} | ${part('note')}`
}
