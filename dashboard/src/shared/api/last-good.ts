import * as v from 'valibot'

/** The last good answer per address, kept in this browser for a day: shown with its age when the server has nothing. */
const PREFIX = 'evenkeel.last-good.'
const MAX_AGE_MS = 24 * 3_600_000
const MAX_ENTRIES = 24

export interface LastGood<T> {
  readonly body: T
  readonly savedAt: number
}

const envelope = v.object({ savedAt: v.number(), body: v.unknown() })

export function remember(address: string, body: unknown, now: number): void {
  try {
    localStorage.setItem(PREFIX + address, JSON.stringify({ savedAt: now, body }))
    trim(now)
  } catch {
    // A full or forbidden storage costs only this rung of the ladder.
  }
}

export function recall<S extends v.GenericSchema>(address: string, schema: S, now: number): LastGood<v.InferOutput<S>> | undefined {
  const entry = read(PREFIX + address)
  if (!entry || now - entry.savedAt > MAX_AGE_MS) return undefined
  const body = v.safeParse(schema, entry.body)
  return body.success ? { body: body.output, savedAt: entry.savedAt } : undefined
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

function read(key: string): v.InferOutput<typeof envelope> | undefined {
  try {
    const entry = v.safeParse(envelope, JSON.parse(localStorage.getItem(key) ?? 'null'))
    return entry.success ? entry.output : undefined
  } catch {
    return undefined
  }
}

function trim(now: number): void {
  const entries = Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({ key, savedAt: read(key)?.savedAt ?? 0 }))
    .sort((a, b) => b.savedAt - a.savedAt)
  for (const [index, { key, savedAt }] of entries.entries()) {
    if (index >= MAX_ENTRIES || now - savedAt > MAX_AGE_MS) localStorage.removeItem(key)
  }
}
