import { signIn } from '../sign-in/sign-in'
import { ApiError } from './api-error'
import { unlessAborted, type Deadline } from './deadline'

/**
 * Makes a call with the access token. An answer that asks for sign-in leads to one silent refresh and one replay; where
 * that does not help the reader is asked, and the call goes on afterwards as if nothing had been.
 */
export async function authorized<T>(limit: Deadline, call: (headers: Readonly<Record<string, string>>) => Promise<T>): Promise<T> {
  for (const remedy of ['renew', 'ask', undefined] as const) {
    const token = await usableToken(limit)
    try {
      return await call(token === undefined ? {} : { Authorization: `Bearer ${token}` })
    } catch (error) {
      if (remedy === undefined || !isUnauthenticated(error)) throw error
      if (remedy === 'renew') await unlessAborted(signIn.renew(token), limit.signal)
      else signIn.ask(token)
    }
  }
  throw new Error('The last turn either returns or throws')
}

async function usableToken(limit: Deadline): Promise<string | undefined> {
  for (;;) {
    if (signIn.isAsked()) await limit.hold(signIn.whenAnswered())
    const token = await unlessAborted(signIn.token(), limit.signal)
    if (!signIn.isAsked()) return token
  }
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401 && error.code === 'UNAUTHENTICATED'
}
