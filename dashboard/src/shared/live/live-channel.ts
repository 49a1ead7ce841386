import { introduction, readMessage, SUBSCRIPTION } from './messages'
import { pauseBefore } from './reconnecting'

/** `off`: not wanted. `live`: changes are told. `waiting`: lost or not there yet. `offline`: this device has no network. */
export type LiveState = 'off' | 'waiting' | 'live' | 'offline'

export interface LiveParts {
  readonly address: string
  readonly connect: (address: string) => WebSocket
  /** The access token of now, refreshed where needed; undefined where nobody signs in. Waits for the reader where it must. */
  readonly token: () => Promise<string | undefined>
  /** A token that the server no longer takes. */
  readonly refused: (token: string | undefined) => Promise<void>
  readonly isOnline: () => boolean
  readonly random: () => number
  /** Something may have changed: whoever shows data asks again. */
  readonly onHint: () => void
}

/** How often the token is looked at; well within the time that it is renewed ahead of its end. */
const TICK_MS = 10_000
/** A clock that jumped further than a tick has slept: the connection is likely dead without a word. */
const ASLEEP_MS = 40_000
/** A connection that is not welcomed by then never will be. */
const WELCOME_MS = 10_000

/** Hears from the server that data has changed. Only a hint: without it the page works as before. */
export class LiveChannel {
  readonly #parts: LiveParts
  readonly #listeners = new Set<() => void>()
  #state: LiveState = 'off'
  #socket: WebSocket | undefined
  /** Answers to an earlier turn come too late and change nothing. */
  #turn = 0
  #attempt = 0
  #told: string | undefined
  #version: number | undefined
  #retry: ReturnType<typeof setTimeout> | undefined
  #ticking: ReturnType<typeof setInterval> | undefined
  #tickedAt = 0
  #connectingSince = 0

  constructor(parts: LiveParts) {
    this.#parts = parts
  }

  readonly state = (): LiveState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  start(): void {
    if (this.#ticking !== undefined) return
    this.#tickedAt = Date.now()
    this.#ticking = setInterval(() => { this.#tick() }, TICK_MS)
    this.#begin()
  }

  stop(): void {
    clearInterval(this.#ticking)
    this.#ticking = undefined
    this.#drop()
    this.#set('off')
  }

  /** The device has woken, the network is back, or the page is looked at again: what came meanwhile was missed. */
  wake(): void {
    if (this.#ticking === undefined || this.#state === 'live') return
    this.#attempt = 0
    this.#begin()
  }

  offline(): void {
    if (this.#ticking === undefined) return
    this.#drop()
    this.#set('offline')
  }

  #begin(): void {
    this.#drop()
    if (!this.#parts.isOnline()) {
      this.#set('offline')
      return
    }
    this.#set('waiting')
    this.#connectingSince = Date.now()
    void this.#open(this.#turn)
  }

  async #open(turn: number): Promise<void> {
    let token: string | undefined
    try {
      token = await this.#parts.token()
    } catch {
      // No server to ask for a token is no server to listen to.
      if (turn === this.#turn) this.#again('')
      return
    }
    if (turn !== this.#turn) return
    this.#connectingSince = Date.now()
    const socket = this.#parts.connect(this.#parts.address)
    this.#socket = socket
    socket.addEventListener('open', () => {
      if (turn !== this.#turn) return
      this.#told = token
      socket.send(introduction('hello', token))
    })
    socket.addEventListener('message', (event: MessageEvent<unknown>) => { if (turn === this.#turn) this.#hear(event.data) })
    socket.addEventListener('close', ({ reason }) => { if (turn === this.#turn) void this.#lost(reason, turn) })
  }

  #hear(data: unknown): void {
    const message = readMessage(data)
    if (message?.type === 'welcome') {
      // A renewed token is welcomed as well.
      if (this.#state === 'live') return
      this.#attempt = 0
      this.#socket?.send(SUBSCRIPTION)
      this.#set('live')
    } else if (message?.type === 'version') {
      const before = this.#version
      this.#version = message.version
      // The first one of a page is what it has just read; the first of a new connection tells what was missed.
      if (before !== undefined && before !== message.version) this.#parts.onHint()
    }
  }

  async #lost(reason: string, turn: number): Promise<void> {
    this.#set(this.#parts.isOnline() ? 'waiting' : 'offline')
    // What cannot be renewed now may be later; the pause is the same.
    if (reason === 'UNAUTHENTICATED') await this.#parts.refused(this.#told).catch(() => undefined)
    if (turn === this.#turn) this.#again(reason)
  }

  #again(reason: string): void {
    this.#drop()
    if (this.#state === 'offline') return
    this.#retry = setTimeout(() => { this.#begin() }, pauseBefore(this.#attempt++, reason, this.#parts.random()))
  }

  #tick(): void {
    const now = Date.now()
    const slept = now - this.#tickedAt > ASLEEP_MS
    this.#tickedAt = now
    if (slept) {
      // Nothing tells a page that its connection died in the night.
      this.#version = undefined
      this.#parts.onHint()
      this.#attempt = 0
      this.#begin()
    } else if (this.#state === 'live') {
      void this.#renew(this.#turn)
    } else if (this.#socket !== undefined && now - this.#connectingSince > WELCOME_MS) {
      this.#again('')
    }
  }

  async #renew(turn: number): Promise<void> {
    const token = await this.#parts.token().catch(() => this.#told)
    if (turn !== this.#turn || token === this.#told || this.#socket?.readyState !== WebSocket.OPEN) return
    this.#told = token
    this.#socket.send(introduction('token', token))
  }

  #drop(): void {
    this.#turn++
    clearTimeout(this.#retry)
    this.#socket?.close()
    this.#socket = undefined
  }

  #set(state: LiveState): void {
    if (state === this.#state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
