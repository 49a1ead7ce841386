type Query = Readonly<Record<string, string | undefined>>

/** Addresses are relative to the page, so that the page works under any path prefix. */
export function addressOf(path: string, parameters: Query = {}): string {
  const url = new URL(`api/v1/${path}`, document.baseURI)
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value)
  }
  return url.href
}
