import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LiveChannel, type LiveParts } from './live-channel'

/** The far end of a connection, as a test plays it. */
class FakeSocket extends EventTarget {
  static all: FakeSocket[] = []
  readyState = 0
  readonly sent: string[] = []
  constructor() {
    super()
    FakeSocket.all.push(this)
  }
  send(text: string): void { this.sent.push(text) }
  close(): void { this.readyState = 3 }
  opens(): void {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }
  says(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: typeof message === 'string' ? message : JSON.stringify(message) }))
  }
  ends(reason = ''): void {
    this.readyState = 3
    this.dispatchEvent(new CloseEvent('close', { reason }))
  }
}

let token: string | undefined
let online: boolean
const onHint = vi.fn()
const refused = vi.fn(() => Promise.resolve())
let channel: LiveChannel

beforeEach(() => {
  vi.useFakeTimers()
  FakeSocket.all = []
  token = 'one'
  online = true
  onHint.mockClear()
  refused.mockClear()
  const parts: LiveParts = {
    address: 'ws://evenkeel.test/api/v1/live',
    connect: () => new FakeSocket() as unknown as WebSocket,
    token: () => Promise.resolve(token),
    refused,
    isOnline: () => online,
    random: () => 0.5,
    onHint,
  }
  channel = new LiveChannel(parts)
})
afterEach(() => {
  channel.stop()
  vi.useRealTimers()
})

async function last(): Promise<FakeSocket> {
  await vi.advanceTimersByTimeAsync(0)
  const socket = FakeSocket.all.at(-1)
  if (!socket) throw new Error('Nothing was connected')
  return socket
}

async function connected(version = 1): Promise<FakeSocket> {
  const socket = await last()
  socket.opens()
  socket.says({ type: 'welcome' })
  socket.says({ type: 'version', version })
  return socket
}

test('says who it is first, and listens once it is welcome', async () => {
  channel.start()
  const socket = await last()
  expect(channel.state()).toBe('waiting')

  socket.opens()
  expect(socket.sent).toEqual(['{"type":"hello","token":"one"}'])
  socket.says({ type: 'welcome' })

  expect(socket.sent[1]).toBe('{"type":"subscribe","from":"1900-01-01","to":"2200-01-01"}')
  expect(channel.state()).toBe('live')
})

test('sends no token where nobody signs in', async () => {
  token = undefined
  channel.start()
  const socket = await last()
  socket.opens()

  expect(socket.sent).toEqual(['{"type":"hello"}'])
})

test('the first version is no news, each other one is a hint', async () => {
  channel.start()
  const socket = await connected(17)
  expect(onHint).not.toHaveBeenCalled()

  socket.says({ type: 'version', version: 17 })
  socket.says({ type: 'version', version: 18 })

  expect(onHint).toHaveBeenCalledOnce()
})

test('what is no message of this channel changes nothing', async () => {
  channel.start()
  const socket = await connected()

  socket.says('{')
  socket.says({ type: 'tomorrow', version: 99 })
  socket.says({ type: 'version', version: 'x' })

  expect(onHint).not.toHaveBeenCalled()
  expect(channel.state()).toBe('live')
})

test('comes back later and later, and asks again only when something was missed', async () => {
  channel.start()
  ;(await connected(1)).ends('SHUTTING_DOWN')
  expect(channel.state()).toBe('waiting')
  await vi.advanceTimersByTimeAsync(499)
  expect(FakeSocket.all).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(FakeSocket.all).toHaveLength(2)
  ;(await last()).ends()
  await vi.advanceTimersByTimeAsync(999)
  expect(FakeSocket.all).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(FakeSocket.all).toHaveLength(3)

  await connected(1)
  expect(onHint).not.toHaveBeenCalled()
  ;(await last()).ends()
  await vi.advanceTimersByTimeAsync(500)
  await connected(2)

  expect(onHint).toHaveBeenCalledOnce()
})

test('a token that is renewed is told on the same connection', async () => {
  channel.start()
  const socket = await connected()
  token = 'two'
  await vi.advanceTimersByTimeAsync(10_000)
  await vi.advanceTimersByTimeAsync(10_000)

  expect(socket.sent.slice(2)).toEqual(['{"type":"token","token":"two"}'])
})

test('a token that no longer counts is renewed before the next connection', async () => {
  channel.start()
  const socket = await connected()
  refused.mockImplementation(() => {
    token = 'two'
    return Promise.resolve()
  })

  socket.ends('UNAUTHENTICATED')
  await vi.advanceTimersByTimeAsync(500)
  const next = await last()
  next.opens()

  expect(refused).toHaveBeenCalledWith('one')
  expect(next.sent).toEqual(['{"type":"hello","token":"two"}'])
})

test('with too many tabs open it waits for minutes', async () => {
  channel.start()
  ;(await last()).ends('TOO_MANY_CONNECTIONS')

  await vi.advanceTimersByTimeAsync(224_000)
  expect(FakeSocket.all).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(FakeSocket.all).toHaveLength(2)
})

test('after a sleep it connects anew and has everything asked for again', async () => {
  channel.start()
  await connected()

  vi.setSystemTime(Date.now() + 3_600_000)
  await vi.advanceTimersByTimeAsync(10_000)

  expect(onHint).toHaveBeenCalledOnce()
  expect(FakeSocket.all).toHaveLength(2)
})

test('offline it waits for the network, and not a moment longer', async () => {
  channel.start()
  const socket = await connected()
  online = false
  channel.offline()
  expect(channel.state()).toBe('offline')
  expect(socket.readyState).toBe(3)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(FakeSocket.all).toHaveLength(1)

  online = true
  channel.wake()
  await connected()

  expect(channel.state()).toBe('live')
})

test('a connection that is never welcomed is given up', async () => {
  channel.start()
  ;(await last()).opens()

  await vi.advanceTimersByTimeAsync(25_000)

  expect(FakeSocket.all.length).toBeGreaterThan(1)
  expect(FakeSocket.all[0]?.readyState).toBe(3)
})

test('once it is stopped nothing is left', async () => {
  channel.start()
  const socket = await connected()
  channel.stop()
  socket.says({ type: 'version', version: 9 })
  socket.ends()
  await vi.advanceTimersByTimeAsync(600_000)

  expect(channel.state()).toBe('off')
  expect(onHint).not.toHaveBeenCalled()
  expect(FakeSocket.all).toHaveLength(1)
})
