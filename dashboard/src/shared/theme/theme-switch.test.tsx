import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ThemeSwitch } from './theme-switch'

test('sets the theme, remembers it, and writes it to the address', async () => {
  render(<ThemeSwitch />)

  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }))

  expect(document.documentElement.dataset.theme).toBe('dark')
  expect(localStorage.getItem('evenkeel.theme')).toBe('dark')
  expect(window.location.search).toBe('?theme=dark')
})

test('the system’s theme needs no mark', async () => {
  window.history.replaceState(null, '', '/?theme=light&zone=UTC')
  render(<ThemeSwitch />)
  expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked()

  await userEvent.click(screen.getByRole('radio', { name: 'System' }))

  expect(document.documentElement.dataset.theme).toBeUndefined()
  expect(window.location.search).toBe('?zone=UTC')
})
