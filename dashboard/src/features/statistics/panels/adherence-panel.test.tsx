import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { healthy } from '@/testing/handlers'
import { server } from '@/testing/setup'
import { showPage } from '@/testing/show-page'

async function bar() {
  server.use(...healthy)
  showPage()
  return screen.findByRole('listbox', { name: /Sessions by band/ })
}

test('the bar is one tab stop, the arrow keys walk its parts', async () => {
  const listbox = await bar()
  const [first, second] = within(listbox).getAllByRole('option')

  listbox.focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(first).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{ArrowRight}')

  expect(second).toHaveAttribute('aria-selected', 'true')
  expect(second).toHaveAccessibleName('Shorter, 118 sessions, 10.5%')
  expect(listbox).toHaveAttribute('aria-activedescendant', second?.id)
  await userEvent.keyboard('{End}')
  expect(within(listbox).getAllByRole('option').at(-1)).toHaveAttribute('aria-selected', 'true')
})

test('T shows a table with the same numbers, and the button takes it away', async () => {
  const listbox = await bar()

  listbox.focus()
  await userEvent.keyboard('t')

  const table = screen.getByRole('table', { name: 'Adherence in numbers' })
  expect(within(table).getByRole('row', { name: /Strict adherence 90.2% 3,802,140 of 4,217,520 seconds/ })).toBeInTheDocument()
  await userEvent.click(within(screen.getByRole('region', { name: 'Adherence' })).getByRole('button', { name: 'Table' }))
  expect(screen.queryByRole('table', { name: 'Adherence in numbers' })).not.toBeInTheDocument()
})
