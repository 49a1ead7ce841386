const RELOADED = 'evenkeel.reloaded-from'

/**
 * Whether the server has another build of the page than this one: files of an old one are gone. It is asked for the page
 * itself, because a missing file alone can mean that the network is away, and then a reload would lose what is here.
 */
export async function isDeployedAnew(page: Document): Promise<boolean> {
  const mine = entryOf(page)
  if (mine === undefined) return false
  try {
    const response = await fetch(new URL('.', page.baseURI), { cache: 'no-store', headers: { Accept: 'text/html' } })
    if (!response.ok) return false
    const theirs = entryOf(new DOMParser().parseFromString(await response.text(), 'text/html'))
    return theirs !== undefined && theirs !== mine
  } catch {
    return false
  }
}

/** Loads the new build, once: when the reload brings back the same old page, what is missing is told instead. */
export async function reloadIfDeployed(view: Window): Promise<void> {
  const mine = entryOf(view.document) ?? ''
  if (remembered() === mine || !(await isDeployedAnew(view.document))) return
  remember(mine)
  view.location.reload()
  // The page is about to go, so nobody needs an answer.
  await new Promise<never>(() => undefined)
}

/** The name of the entry holds a hash of its content, and through its imports of all the page. */
function entryOf(page: Document): string | undefined {
  return page.querySelector('script[type=module][src]')?.getAttribute('src') ?? undefined
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(RELOADED)
  } catch {
    // Without storage there is no way to tell the first time from the second.
    return entryOf(document) ?? ''
  }
}

function remember(entry: string): void {
  try {
    sessionStorage.setItem(RELOADED, entry)
  } catch {
    // Then it was remembered as reloaded already.
  }
}
