import { ApiError } from '../api/api-error'
import { logIn, logOut, refresh, type Grant, type Role } from './auth-api'
import { forgetSignIn, rememberedName, rememberSignIn, watchRemembered } from './remembered'

export type SignInState =
  /** No answer has asked for it: the server may well let everybody in. */
  | { readonly kind: 'unneeded'; readonly name?: undefined }
  | { readonly kind: 'done'; readonly name: string | undefined; readonly role: Role }
  | AskedState

export interface AskedState {
  readonly kind: 'asked'
  readonly why: 'needed' | 'ended' | 'left'
  readonly name: string | undefined
  /** Whether the dialog is open: a reader may put it aside and look at what is there. */
  readonly open: boolean
  /** Why the server may not know of a sign-out. */
  readonly untold?: ApiError | undefined
}

interface Held {
  readonly token: string
  /** A little before the token ends, so that no call is sent in vain. */
  readonly dueAt: number
}

const UNNEEDED: SignInState = { kind: 'unneeded' }
const MARGIN_SECONDS = 30
/** What a server without sign-in says to its routes. */
const NO_SUCH_ROUTE = new Set([404, 405, 501])

/** Who is signed in here. The access token is kept in memory alone; a page that is loaded anew gets another by its cookie. */
export class SignIn {
  #state: SignInState = UNNEEDED
  #held: Held | undefined
  /** Answers to questions of an earlier turn come too late and change nothing. */
  #turn = 0
  #refreshing: Promise<void> | undefined
  #leaving: Promise<void> = Promise.resolve()
  #answered: Promise<void> | undefined
  readonly #listeners = new Set<() => void>()
  readonly #forgetters = new Set<() => void>()

  readonly state = (): SignInState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  /** Calls when nothing of what was read may stay: on a sign-out, and when another account comes. */
  onForget(forget: () => void): () => void {
    this.#forgetters.add(forget)
    return () => { this.#forgetters.delete(forget) }
  }

  isAsked(): boolean {
    return this.#state.kind === 'asked'
  }

  /** Done when nobody has to sign in any more. */
  whenAnswered(): Promise<void> {
    if (!this.isAsked()) return Promise.resolve()
    this.#answered ??= new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.isAsked()) return
        stop()
        this.#answered = undefined
        resolve()
      })
    })
    return this.#answered
  }

  /** The token for the next call, refreshed first where it is about to end or only the cookie is left. */
  async token(): Promise<string | undefined> {
    const due = this.#held ? Date.now() >= this.#held.dueAt : rememberedName() !== undefined
    if (due && !this.isAsked()) await this.#refreshOnce()
    return this.#held?.token
  }

  /** The token at hand, without asking for one: undefined where it has ended or there never was one. */
  heldToken(): string | undefined {
    return this.#held && Date.now() < this.#held.dueAt ? this.#held.token : undefined
  }

  /** After a call was refused: one refresh for all calls that used the same token. */
  async renew(refused: string | undefined): Promise<void> {
    if (this.#held?.token !== refused) return
    if (refused === undefined && rememberedName() === undefined) this.#lose('needed')
    else await this.#refreshOnce()
  }

  /** After even a new token was refused. */
  ask(refused: string | undefined): void {
    if (this.#held?.token === refused) this.#lose(refused === undefined ? 'needed' : 'ended')
  }

  async signIn(name: string, password: string): Promise<void> {
    // The answer to a sign-out takes the cookie away, so it must not come after the new one.
    await this.#leaving
    const grant = await logIn(name, password)
    rememberSignIn(name, Date.now())
    this.#take(grant, name)
  }

  /** Forgets at once, whatever the server says, and then tells it. */
  signOut(): Promise<void> {
    const held = this.#held
    this.#leave()
    this.#leaving = tellOfSignOut(held).catch((error: unknown) => {
      const untold = error instanceof ApiError ? error : undefined
      if (this.#state.kind === 'asked' && this.#state.why === 'left' && untold?.status !== 401) this.#set({ ...this.#state, untold })
    })
    return this.#leaving
  }

  setOpen(open: boolean): void {
    if (this.#state.kind === 'asked' && this.#state.open !== open) this.#set({ ...this.#state, open })
  }

  /** One browser has one cookie: what another tab does with it counts here too. */
  watchOtherTabs(): () => void {
    return watchRemembered((name) => {
      if (this.#state.kind === 'unneeded') return
      if (name === undefined) {
        this.#leave()
      } else if (this.#state.kind === 'asked') {
        // When it fails, the dialog is still there.
        void this.#refreshOnce().catch(() => undefined)
      } else if (name !== this.#state.name) {
        this.#turn++
        this.#held = undefined
        this.#forget()
      }
    })
  }

  /** Back to how a page begins. */
  restart(): void {
    this.#turn++
    this.#held = undefined
    this.#refreshing = undefined
    this.#leaving = Promise.resolve()
    this.#set(UNNEEDED)
  }

  #refreshOnce(): Promise<void> {
    this.#refreshing ??= this.#refresh(this.#turn).finally(() => { this.#refreshing = undefined })
    return this.#refreshing
  }

  async #refresh(turn: number): Promise<void> {
    try {
      const grant = await refresh()
      if (turn === this.#turn) this.#take(grant, rememberedName() ?? this.#state.name)
    } catch (error) {
      if (turn !== this.#turn) return
      if (!(error instanceof ApiError)) throw error
      if (error.status === 401) {
        this.#lose('ended')
      } else if (NO_SUCH_ROUTE.has(error.status ?? 0)) {
        forgetSignIn()
        this.restart()
      } else {
        throw error
      }
    }
  }

  #take(grant: Grant, name: string | undefined): void {
    if (this.#state.name !== undefined && this.#state.name !== name) this.#forget()
    const life = grant.expiresInSeconds
    this.#turn++
    this.#held = { token: grant.accessToken, dueAt: Date.now() + (life - Math.min(MARGIN_SECONDS, life / 10)) * 1000 }
    this.#set({ kind: 'done', name, role: grant.role })
  }

  #lose(why: 'needed' | 'ended'): void {
    if (this.isAsked()) return
    this.#drop({ kind: 'asked', why, name: this.#state.name ?? rememberedName(), open: true })
  }

  #leave(): void {
    forgetSignIn()
    this.#drop({ kind: 'asked', why: 'left', name: undefined, open: true })
    this.#forget()
  }

  #drop(state: AskedState): void {
    this.#turn++
    this.#held = undefined
    this.#set(state)
  }

  #forget(): void {
    for (const forget of this.#forgetters) forget()
  }

  #set(state: SignInState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

/** The server ends the sign-in that the access token names, so one that has run out is renewed first. */
async function tellOfSignOut(held: Held | undefined): Promise<void> {
  await logOut(held && Date.now() < held.dueAt ? held.token : (await refresh()).accessToken)
}

/** The one of this page. */
export const signIn = new SignIn()
