import * as v from 'valibot'
import { addressOf } from '../api/address'
import { exchange, readBody } from '../api/exchange'
import { repeated } from '../api/repeated'
import { withinTime } from '../api/within-time'

const grantSchema = v.object({
  accessToken: v.pipe(v.string(), v.nonEmpty()),
  expiresInSeconds: v.number(),
  role: v.picklist(['viewer', 'scheduler', 'admin']),
})
/** What a sign-in or its refresh gives. */
export type Grant = v.InferOutput<typeof grantSchema>
export type Role = Grant['role']

/** Not repeated: each attempt counts on the server. */
export function logIn(username: string, password: string): Promise<Grant> {
  return withinTime(({ signal }) =>
    grantOf('auth/login', signal, {
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password }),
    }),
  )
}

/** May be repeated: for some seconds the server gives the same answer again. */
export function refresh(): Promise<Grant> {
  return withinTime((limit) => repeated(limit, () => grantOf('auth/refresh', limit.signal, { headers: { Accept: 'application/json' } })))
}

export function logOut(token: string): Promise<void> {
  return withinTime((limit) =>
    repeated(limit, async () => {
      await exchange(addressOf('auth/logout'), { ...POST, signal: limit.signal, headers: { Authorization: `Bearer ${token}` } })
    }),
  )
}

/** The refresh token is a cookie that scripts never see; the browser sends it to its own route alone. */
const POST = { method: 'POST', credentials: 'same-origin' } as const

async function grantOf(path: string, signal: AbortSignal, init: { readonly headers: Readonly<Record<string, string>>; readonly body?: string }): Promise<Grant> {
  return readBody(await exchange(addressOf(path), { ...POST, ...init, signal }), grantSchema, signal)
}
