import { incidents } from '../incidents/incidents'
import { reloadIfDeployed } from './new-deployment'

/** What became of code that is fetched when it is first wanted. */
export type PartOutcome<T> = { readonly kind: 'there'; readonly part: T } | { readonly kind: 'missing'; readonly cause: unknown }

/**
 * Code that is fetched when it is first wanted. Files that are gone mean that this page is an old one, which then loads itself anew;
 * else the failure is an answer, so that it can be shown, and tried again after `forget`.
 */
export class Part<T> {
  readonly #load: () => Promise<T>
  #outcome: Promise<PartOutcome<T>> | undefined

  constructor(load: () => Promise<T>) {
    this.#load = load
  }

  /** The same promise until it is forgotten; it never rejects. */
  readonly outcome = (): Promise<PartOutcome<T>> => {
    this.#outcome ??= this.#begin()
    return this.#outcome
  }

  readonly forget = (): void => { this.#outcome = undefined }

  async #begin(): Promise<PartOutcome<T>> {
    try {
      return { kind: 'there', part: await this.#load() }
    } catch (cause) {
      await reloadIfDeployed(window)
      incidents.failed('error', cause)
      return { kind: 'missing', cause }
    }
  }
}
