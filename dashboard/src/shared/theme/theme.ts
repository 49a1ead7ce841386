import { updateSearch } from '../url/search-store'

export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

const STORAGE_KEY = 'evenkeel.theme'

function isTheme(value: string | null): value is Theme {
  return THEMES.some((theme) => theme === value)
}

/** The address wins, then the choice remembered in this browser, then the system. */
export function themeOf(search: string): Theme {
  const fromAddress = new URLSearchParams(search).get('theme')
  if (isTheme(fromAddress)) return fromAddress
  const remembered = readStored()
  return isTheme(remembered) ? remembered : 'system'
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function chooseTheme(theme: Theme): void {
  store(theme)
  applyTheme(theme)
  updateSearch({ theme: theme === 'system' ? undefined : theme }, 'replace')
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(STORAGE_KEY, theme)
  } catch {
    // Storage may be switched off; the address still holds the choice.
  }
}
