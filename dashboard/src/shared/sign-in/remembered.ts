import * as v from 'valibot'

/** That somebody has signed in with this browser, and under which name. Nothing here lets anybody in. */
const KEY = 'evenkeel.signed-in'
const schema = v.object({ name: v.string(), at: v.number() })

export function rememberSignIn(name: string, now: number): void {
  try {
    // The time makes each sign-in a change that other tabs hear of.
    localStorage.setItem(KEY, JSON.stringify({ name, at: now }))
  } catch {
    // Without storage the next visit begins with the dialog.
  }
}

export function forgetSignIn(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}

export function rememberedName(): string | undefined {
  try {
    const entry = v.safeParse(schema, JSON.parse(localStorage.getItem(KEY) ?? 'null'))
    return entry.success ? entry.output.name : undefined
  } catch {
    return undefined
  }
}

/** Tells when another tab has signed in or out. */
export function watchRemembered(changed: (name: string | undefined) => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) changed(rememberedName())
  }
  window.addEventListener('storage', onStorage)
  return () => { window.removeEventListener('storage', onStorage) }
}
