import { authorized } from './authorized'
import { callHeaders } from './call-headers'
import { exchange } from './exchange'
import { noted } from './noted'
import { repeated } from './repeated'
import { withinTime } from './within-time'

/** Fetches a file that the server makes; a plain link could not carry the token. */
export function fetchFile(address: string, type: string): Promise<Blob> {
  return noted(
    'GET',
    address,
    withinTime((limit) =>
      authorized(limit, (headers) =>
        repeated(limit, async () => {
          const response = await exchange(address, { signal: limit.signal, headers: { Accept: type, ...callHeaders(limit), ...headers } })
          return response.blob()
        }),
      ),
    ),
  )
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has taken hold of it by the next turn.
  setTimeout(() => { URL.revokeObjectURL(link.href) }, 0)
}
