import * as v from 'valibot'

/** What the server says; what is new to this page is passed over. */
const messageSchema = v.variant('type', [
  v.object({ type: v.literal('welcome') }),
  v.object({ type: v.literal('version'), version: v.number() }),
])
export type LiveMessage = v.InferOutput<typeof messageSchema>

export function readMessage(data: unknown): LiveMessage | undefined {
  if (typeof data !== 'string') return undefined
  try {
    const message = v.safeParse(messageSchema, JSON.parse(data))
    return message.success ? message.output : undefined
  } catch {
    return undefined
  }
}

/** The server tells of changes in any days, so all that there are is what to listen for. */
export const SUBSCRIPTION = JSON.stringify({ type: 'subscribe', from: '1900-01-01', to: '2200-01-01' })

export function introduction(type: 'hello' | 'token', token: string | undefined): string {
  return JSON.stringify(token === undefined ? { type } : { type, token })
}
