import * as v from 'valibot'

/** The last good answer per address, kept in this browser for a day: shown with its age when the server has nothing. */
const PREFIX = 'evenkeel.last-good.'
const MAX_AGE_MS = 24 * 3_600_000
/** A page has a dozen answers, so these are its last few views. */
const MAX_ENTRIES = 72

export interface LastGood<T> {
  readonly body: T
  readonly savedAt: number
}

export function remember(address: string, body: unknown, now: number): void {
  try {
    store(PREFIX + address, `${now} ${JSON.stringify(body)}`, now)
  } catch {
    // A full or forbidden storage costs only this rung of the ladder.
  }
}

export function recall<S extends v.GenericSchema>(address: string, schema: S, now: number): LastGood<v.InferOutput<S>> | undefined {
  try {
    const entry = localStorage.getItem(PREFIX + address) ?? ''
    const savedAt = savedAtOf(entry)
    if (now - savedAt > MAX_AGE_MS) return undefined
    const body = v.safeParse(schema, JSON.parse(entry.slice(entry.indexOf(' ') + 1)))
    return body.success ? { body: body.output, savedAt } : undefined
  } catch {
    return undefined
  }
}

/** After a sign-out nothing of it stays behind. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key)
    }
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}

/** Where there is no room, the older half makes some. */
function store(key: string, entry: string, now: number): void {
  try {
    localStorage.setItem(key, entry)
    trim(now, MAX_ENTRIES)
  } catch {
    trim(now, MAX_ENTRIES / 2)
    localStorage.setItem(key, entry)
  }
}

function trim(now: number, most: number): void {
  const entries = Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ key, savedAt: savedAtOf(localStorage.getItem(key) ?? '') }))
    .sort((a, b) => b.savedAt - a.savedAt)
  for (const [index, { key, savedAt }] of entries.entries()) {
    if (index >= most || now - savedAt > MAX_AGE_MS) localStorage.removeItem(key)
  }
}

/** The time stands before the body, so that old entries are found without reading what is in them. */
function savedAtOf(entry: string): number {
  const savedAt = Number(entry.slice(0, entry.indexOf(' ')))
  return Number.isFinite(savedAt) ? savedAt : -Infinity
}
