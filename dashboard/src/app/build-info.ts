export interface BuildInfo {
  readonly version: string
  readonly build: string
}

/** What the page says of itself: the server may fill in the meta tags when it sends it. */
export function buildInfo(page: Document): BuildInfo {
  const content = (name: string) => page.querySelector<HTMLMetaElement>(`meta[name="evenkeel-${name}"]`)?.content ?? ''
  return { version: content('version'), build: content('build') }
}
