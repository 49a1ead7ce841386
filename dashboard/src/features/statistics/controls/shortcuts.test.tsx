import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { calm } from '@/testing/handlers'
import { server } from '@/testing/setup'
import { showPage } from '@/testing/show-page'

beforeEach(async () => {
  server.use(...calm)
  showPage('?from=2025-10-27&to=2025-11-24&trainer=trainer-1')
  await screen.findByRole('button', { name: /28 days/ })
})

function parameter(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name)
}

test('letters choose a period, X changes the comparison round and round', async () => {
  await userEvent.keyboard('m')
  expect(parameter('period')).toBe('month')

  await userEvent.keyboard('x')
  expect(parameter('compare')).toBe('year')
  await userEvent.keyboard('x')
  expect(parameter('compare')).toBe('none')
  await userEvent.keyboard('x')
  expect(parameter('compare')).toBeNull()
})

test('C opens the custom days at the first of them, and while it is open letters belong to it', async () => {
  await userEvent.keyboard('c')

  expect(screen.getByLabelText('First day')).toHaveFocus()
  await userEvent.keyboard('x')
  expect(parameter('compare')).toBeNull()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog', { name: 'Choose a period' })).not.toBeInTheDocument()
  expect(parameter('trainer')).toBe('trainer-1')
})

test('/ searches the filters, a choice applies at once, Escape closes', async () => {
  await userEvent.keyboard('/')
  const dialog = within(screen.getByRole('dialog', { name: 'Filters' }))
  expect(dialog.getByRole('searchbox')).toHaveFocus()
  await dialog.findByRole('button', { name: 'Spinning' })

  await userEvent.keyboard('back')
  expect(dialog.queryByRole('button', { name: 'Spinning' })).not.toBeInTheDocument()
  await userEvent.click(dialog.getByRole('button', { name: 'Back Care' }))

  expect(parameter('activity')).toBe('activity-3')
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: /^Filters/ })).toHaveFocus()
})

test('Escape on the page clears the filters', async () => {
  await userEvent.keyboard('{Escape}')

  expect(parameter('trainer')).toBeNull()
})

test('a letter right after G is meant for another screen', () => {
  fireEvent.keyDown(document.body, { key: 'g' })
  fireEvent.keyDown(document.body, { key: 'd' })

  expect(parameter('period')).toBeNull()
})

test('the interval stands in the address', async () => {
  await userEvent.click(screen.getByRole('radio', { name: '5 min', hidden: true }))

  expect(parameter('refresh')).toBe('5')
  await waitFor(() => { expect(screen.getByRole('button', { name: 'Refresh · 5 min' })).toBeInTheDocument() })
})
