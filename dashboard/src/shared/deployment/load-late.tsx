import { lazy, useReducer, type ComponentType } from 'react'
import type { Part } from './part'

interface MissingProps<P> {
  readonly props: P
  readonly cause: unknown
  /** Fetches it anew. */
  readonly again: () => void
}

/**
 * A component whose code comes late, and another one in its place where it does not come. Unlike one that is only lazy it can be
 * tried again.
 */
export function loadLate<T, P extends object>(part: Part<T>, pick: (loaded: T) => ComponentType<P>, Missing: ComponentType<MissingProps<P>>): ComponentType<P> {
  const turns = { Now: turn() }
  function turn() {
    return lazy(async (): Promise<{ default: ComponentType<{ readonly props: P; readonly again: () => void }> }> => {
      const outcome = await part.outcome()
      if (outcome.kind === 'missing') return { default: (given) => <Missing {...given} cause={outcome.cause} /> }
      const Loaded = pick(outcome.part)
      return { default: ({ props }) => <Loaded {...props} /> }
    })
  }
  return function Late(props: P) {
    const [, draw] = useReducer((attempts: number) => attempts + 1, 0)
    const again = () => {
      part.forget()
      turns.Now = turn()
      draw()
    }
    return <turns.Now props={props} again={again} />
  }
}
