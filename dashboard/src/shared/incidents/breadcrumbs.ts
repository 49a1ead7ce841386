import { MAX_CRUMB, MAX_CRUMBS } from './client-event'

/** What happened lately, for whoever has to find out why something failed: screens and requests, never what was typed. */
export class Breadcrumbs {
  #crumbs: string[] = []

  leave(crumb: string): void {
    this.#crumbs = [...this.#crumbs, crumb.slice(0, MAX_CRUMB)].slice(-MAX_CRUMBS)
  }

  list(): readonly string[] {
    return this.#crumbs
  }
}
