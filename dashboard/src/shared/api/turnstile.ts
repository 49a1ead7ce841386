import { unlessAborted } from './deadline'

/** Lets only so many calls run at once; the others wait in order, and leave the line when their signal ends. */
export class Turnstile {
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(most: number) {
    this.#most = most
  }

  async pass<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#most) await this.#turn(signal)
    else this.#running++
    try {
      return await call()
    } finally {
      this.#leave()
    }
  }

  async #turn(signal: AbortSignal): Promise<void> {
    let take: () => void = () => undefined
    const turn = new Promise<void>((resolve) => { take = resolve })
    this.#waiting.push(take)
    try {
      await unlessAborted(turn, signal)
    } catch (error) {
      const place = this.#waiting.indexOf(take)
      // Not in line any more: the turn came just as the signal ended, so it goes to the next.
      if (place < 0) this.#leave()
      else this.#waiting.splice(place, 1)
      throw error
    }
  }

  /** The place of who leaves goes to who has waited longest. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#running--
  }
}
