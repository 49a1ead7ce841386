import { keyOf, MAX_BYTES, MAX_EVENTS, together, type ClientEvent } from './client-event'

/** What became of a batch. */
export type Delivery =
  | { readonly kind: 'taken' }
  /** The server will never take it. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'later'; readonly afterMs?: number | undefined }

export interface IncidentQueueParts {
  readonly deliver: (events: readonly ClientEvent[], leaving: boolean) => Promise<Delivery>
  readonly random: () => number
}

const SOON_MS = 5_000
/** For what was told before: how often it goes on is no news. */
const KNOWN_MS = 60_000
const LONGEST_MS = 5 * 60_000
const MAX_KNOWN = 200

/** Tells the server in batches what failed here: bounded, alike events together, and patient when it cannot be told. */
export class IncidentQueue {
  readonly #parts: IncidentQueueParts
  readonly #held = new Map<string, ClientEvent>()
  readonly #known = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #due = Infinity
  #failures = 0
  #sending = false
  #notBefore = 0

  constructor(parts: IncidentQueueParts) {
    this.#parts = parts
  }

  add(event: ClientEvent): void {
    this.#hold(event)
    this.#wake(this.#known.has(keyOf(event)) ? KNOWN_MS : SOON_MS)
  }

  /** The page is about to go, and may not come back: what is held is sent now or never. */
  leave(): void {
    const events = this.#take()
    if (events.length === 0) return
    void this.#parts.deliver(events, true).catch(() => undefined)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#held.clear()
  }

  #hold(event: ClientEvent): void {
    const key = keyOf(event)
    const before = this.#held.get(key)
    if (before) this.#held.set(key, together(before, event))
    else if (this.#held.size < MAX_EVENTS) this.#held.set(key, event)
  }

  #wake(inMs: number): void {
    if (this.#held.size === 0) return
    const due = Math.max(Date.now() + inMs, this.#notBefore)
    if (due >= this.#due) return
    clearTimeout(this.#timer)
    this.#due = due
    this.#timer = setTimeout(() => {
      this.#due = Infinity
      void this.#flush()
    }, due - Date.now())
  }

  async #flush(): Promise<void> {
    if (this.#sending) return
    const events = this.#take()
    if (events.length === 0) return
    this.#sending = true
    const delivery = await this.#parts.deliver(events, false).catch((): Delivery => ({ kind: 'later' }))
    this.#sending = false
    if (delivery.kind === 'later') {
      for (const event of events) this.#hold(event)
      this.#notBefore = Date.now() + (delivery.afterMs ?? this.#pause())
    } else {
      this.#failures = 0
      for (const event of events) this.#remember(keyOf(event))
    }
    this.#wake(SOON_MS)
  }

  /** Longer after each failure, and not the same for all pages that failed at the same moment. */
  #pause(): number {
    const longest = Math.min(LONGEST_MS, SOON_MS * 2 ** this.#failures++)
    return longest / 2 + (longest / 2) * this.#parts.random()
  }

  /** As many as one batch may hold; the rest has its turn later. */
  #take(): readonly ClientEvent[] {
    const taken: ClientEvent[] = []
    let bytes = 0
    for (const [key, event] of this.#held) {
      bytes += new TextEncoder().encode(JSON.stringify(event)).length + 1
      if (bytes > MAX_BYTES && taken.length > 0) break
      taken.push(event)
      this.#held.delete(key)
    }
    return taken
  }

  #remember(key: string): void {
    if (this.#known.size < MAX_KNOWN) this.#known.add(key)
  }
}
