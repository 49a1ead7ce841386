/** Browsers quote what they stumbled over, which may be what somebody typed; the name of a property is ours. */
const QUOTED = /(\((?:reading|setting) )?("[^"]*"|'[^']*'|`[^`]*`)/g
const QUERY = /(https?:\/\/[^\s?#)]+)[?#][^\s):]*/g

/** A text of the browser without values of users, cut to a length. */
export function clean(text: string, limit: number): string {
  return text
    .replace(QUERY, '$1')
    .replace(QUOTED, (all, property: string | undefined) => (property === undefined ? '‘…’' : all))
    .slice(0, limit)
}

/** Of a stack only where it was: its first line repeats the message. */
export function cleanStack(stack: string, limit: number): string {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /:\d+:\d+\)?$/.test(line))
    .map((line) => line.replace(QUERY, '$1'))
    .join('\n')
    .slice(0, limit)
}

const WITH_IDS = /\/(sessions|trainers|activities|rooms|series|calendar-feeds)\/(?!import\b)[^/]+/

/** The route of an address without ids and parameters. */
export function routeOf(address: string): string {
  const { pathname } = new URL(address)
  const start = pathname.indexOf('/api/v1/')
  return pathname.slice(start < 0 ? 0 : start + '/api/v1'.length).replace(WITH_IDS, '/$1/{id}')
}
