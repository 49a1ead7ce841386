import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { StubDoor } from './stub-door'
import { stubLive, type StubLive } from './stub-live'
import { stubScreens, type StubScreens } from './stub-screens'
import { USUAL, type Answerer, type Route } from './stub-statistics'

export { metaOf, today } from './stub-statistics'

/** The policy of the real server: what passes here passes there. */
const POLICY = "default-src 'self'; frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'"
/** The addresses of the page, below the prefix. */
const SCREENS: ReadonlySet<string> = new Set(['', 'schedule', 'data', 'health-view'])
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface StubAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
  /** The answer is sent when this is done. */
  readonly after?: Promise<void>
}

/** A family of statistics, or another path below the API. */
export type Family = Route | 'period' | 'overview' | 'adherence' | 'trend' | 'heatmap'

export interface StubServer {
  readonly origin: string
  /** Requests for data since the last reset, as path and query. */
  readonly requests: string[]
  readonly answer: (family: Family, answerer: Answerer) => void
  /** What the other screens ask for. */
  readonly screens: StubScreens
  readonly live: StubLive
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/** Serves the built page under a path prefix, and any answer that a test wants to see; behind a door where one is given. */
export async function startStub(root: string, prefix = '/', door?: StubDoor): Promise<StubServer> {
  const answerers = new Map<string, Answerer>()
  const requests: string[] = []
  const screens = stubScreens()
  const live = stubLive()
  const reset = () => {
    requests.length = 0
    screens.reset()
    answerers.clear()
    for (const [route, answerer] of Object.entries<Answerer>(USUAL)) answerers.set(route, answerer)
  }
  reset()

  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stub')
    response.setHeader('Content-Security-Policy', POLICY)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (!url.pathname.startsWith(prefix)) {
      end(response, 404, 'text/plain', 'outside the prefix')
      return
    }
    const path = url.pathname.slice(prefix.length)
    const atDoor = path.startsWith('api/') ? await door?.answer(request, path) : undefined
    if (atDoor) {
      requests.push(path)
      return sendAnswer(response, atDoor)
    }
    const chosen = path.startsWith('api/') ? await screens.chosen(request, path, url.searchParams) : undefined
    if (chosen) return sendAnswer(response, chosen)
    const answerer = answerers.get(path.replace('api/v1/', ''))
    if (request.method === 'GET' && path.startsWith('api/') && answerer) {
      requests.push(`${path}${url.search}`)
      return sendAnswer(response, answerer(url.searchParams))
    }
    const usual = path.startsWith('api/') ? await screens.usual(request, path, url.searchParams) : undefined
    if (usual) return sendAnswer(response, usual)
    return sendFile(response, root, SCREENS.has(path) ? 'index.html' : path)
  }
  server.on('upgrade', (request, socket) => {
    if (request.url === `${prefix}api/v1/live`) live.accept(request, socket)
    else socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}${prefix}`,
    requests,
    screens,
    live,
    answer: (family, answerer) => answerers.set(family in USUAL ? family : `statistics/${family}`, answerer),
    reset,
    close: async () => {
      live.close()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function sendAnswer(response: ServerResponse, answer: StubAnswer): Promise<void> {
  await answer.after
  const status = answer.status ?? 200
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value)
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  end(response, status, type, typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
}

async function sendFile(response: ServerResponse, root: string, path: string): Promise<void> {
  const file = join(root, normalize(`/${path}`))
  const content = await readFile(file).catch(() => undefined)
  if (!content) {
    end(response, 404, 'text/plain', 'not found')
    return
  }
  response.setHeader('Cache-Control', path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  end(response, 200, TYPES[extname(file)] ?? 'application/octet-stream', content)
}

function end(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type })
  response.end(content)
}
