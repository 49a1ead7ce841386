interface Finding {
  readonly title: string
  readonly detail: string
  readonly code: string | undefined
  readonly traceId: string | undefined
}

/** Something that failed in this page, alike ones together. */
export interface Problem extends Finding {
  readonly id: number
  readonly times: number
  /** The last time. */
  readonly at: number
}

export interface Problems {
  /** The latest first. */
  readonly list: readonly Problem[]
  /** How many came or came again since somebody looked. */
  readonly unseen: number
}

const KEPT = 20
const NONE: Problems = { list: [], unseen: 0 }

/** What failed in this page lately, for its reader: bounded, and gone with the page. */
export class ProblemLog {
  readonly #listeners = new Set<() => void>()
  #problems = NONE
  #unseen = new Set<number>()
  #nextId = 1

  readonly problems = (): Problems => this.#problems

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  note(finding: Finding, now: number): void {
    const { list } = this.#problems
    const before = list.find(({ title, detail, code }) => title === finding.title && detail === finding.detail && code === finding.code)
    const problem = { ...finding, id: before?.id ?? this.#nextId++, times: (before?.times ?? 0) + 1, at: now }
    this.#unseen.add(problem.id)
    this.#set([problem, ...list.filter((each) => each !== before)].slice(0, KEPT))
  }

  /** Somebody looks at them. */
  see(): void {
    this.#unseen.clear()
    this.#set(this.#problems.list)
  }

  clear(): void {
    this.#unseen.clear()
    this.#set([])
  }

  #set(list: readonly Problem[]): void {
    this.#problems = { list, unseen: list.filter(({ id }) => this.#unseen.has(id)).length }
    for (const listener of this.#listeners) listener()
  }
}
