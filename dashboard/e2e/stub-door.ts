import type { IncomingMessage } from 'node:http'
import { problemBody } from '@/testing/bodies'
import type { StubAnswer } from './stub-server'

const COOKIE = 'evenkeel-refresh'
export const PASSWORD = 'correct horse battery'

export interface StubDoor {
  /** What stands in the way of a request, or the answer of a route of sign-in; undefined lets it in. */
  readonly answer: (request: IncomingMessage, path: string) => Promise<StubAnswer | undefined>
  /** Ends every token given out, and the cookies too when asked to. */
  readonly revoke: (cookiesToo: boolean) => void
}

/** The sign-in of the real server as far as a browser sees it: bearer tokens, and a cookie for the refresh route alone. */
export function stubDoor(prefix: string): StubDoor {
  const valid = new Set<string>()
  let cookie = ''
  let issued = 0
  const grant = (): StubAnswer => {
    const token = `token-${++issued}`
    valid.add(token)
    cookie = `refresh-${issued}`
    return {
      headers: { 'Set-Cookie': `${COOKIE}=${cookie}; HttpOnly; SameSite=Strict; Path=${prefix}api/v1/auth/refresh` },
      body: { accessToken: token, expiresInSeconds: 900, role: 'admin' },
    }
  }
  const revoke = (cookiesToo: boolean) => {
    valid.clear()
    if (cookiesToo) cookie = ''
  }
  return {
    revoke,
    answer: async (request, path) => {
      const bearer = valid.has(request.headers.authorization?.replace('Bearer ', '') ?? '')
      switch (path) {
        case 'api/v1/auth/login': {
          const { password } = JSON.parse(await textOf(request)) as { password: string }
          return password === PASSWORD ? grant() : refused('SIGN_IN_REFUSED', 'Name or password is wrong', 'No account has this name and password.')
        }
        case 'api/v1/auth/refresh':
          return request.headers.cookie === `${COOKIE}=${cookie}` ? grant() : refused('SIGN_IN_ENDED', 'The sign-in has ended', 'Sign in again.')
        case 'api/v1/auth/logout':
          if (bearer) revoke(true)
          return { status: bearer ? 204 : 401, body: '' }
        default:
          return bearer ? undefined : refused('UNAUTHENTICATED', 'Sign in first', 'This needs a sign-in.')
      }
    },
  }
}

function refused(code: string, title: string, detail: string): StubAnswer {
  return { status: 401, body: problemBody({ status: 401, code, title, detail }) }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
