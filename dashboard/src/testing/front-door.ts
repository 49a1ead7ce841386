import { http, HttpResponse, type HttpHandler, type HttpResponseResolver } from 'msw'
import { problemBody } from './bodies'

const API = '*/api/v1/'

export function problem(status: number, code: string, detail: string, headers: Record<string, string> = {}) {
  return HttpResponse.json(problemBody({ status, code, title: TITLES[code] ?? code, detail }), { status, headers })
}

const TITLES: Readonly<Record<string, string>> = {
  SIGN_IN_REFUSED: 'Name or password is wrong',
  TOO_MANY_ATTEMPTS: 'Too many attempts',
  SIGN_IN_ENDED: 'The sign-in has ended',
  UNAUTHENTICATED: 'Sign in first',
  FORBIDDEN: 'Your role does not allow this',
}

/** A server that lets in only who has signed in; the cookie is a mere yes or no. */
export class FrontDoor {
  /** Every request, as `name token`. */
  readonly seen: string[] = []
  cookie = false
  expiresInSeconds = 900
  #valid: string | undefined
  #issued = 0

  count(name: string): number {
    return this.seen.filter((each) => each.startsWith(`${name} `)).length
  }

  /** As when the token is over, or its sign-in was ended. */
  revoke(): void {
    this.#valid = undefined
  }

  /** A route behind the door. */
  guards(path: string, inside: HttpResponseResolver): HttpHandler {
    return http.get(API + path, (info) => {
      const token = info.request.headers.get('Authorization')?.replace('Bearer ', '')
      this.seen.push(`${path} ${token ?? 'none'}`)
      return token !== undefined && token === this.#valid ? inside(info) : problem(401, 'UNAUTHENTICATED', 'This needs a sign-in.')
    })
  }

  get routes(): HttpHandler[] {
    return [
      http.post(API + 'auth/login', async ({ request }) => {
        const { username, password } = (await request.json()) as { username: string; password: string }
        this.seen.push(`login ${username}`)
        return password === 'open sesame' ? this.#issue() : problem(401, 'SIGN_IN_REFUSED', 'No account has this name and password.')
      }),
      http.post(API + 'auth/refresh', () => {
        this.seen.push('refresh cookie')
        return this.cookie ? this.#issue() : problem(401, 'SIGN_IN_ENDED', 'It is over.')
      }),
      http.post(API + 'auth/logout', ({ request }) => {
        this.seen.push(`logout ${request.headers.get('Authorization') ?? 'none'}`)
        this.cookie = false
        this.revoke()
        return new HttpResponse(null, { status: 204 })
      }),
    ]
  }

  #issue() {
    this.cookie = true
    this.#valid = `token-${++this.#issued}`
    return HttpResponse.json({ accessToken: this.#valid, expiresInSeconds: this.expiresInSeconds, role: 'viewer' })
  }
}
