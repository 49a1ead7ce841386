import { incidents } from '../incidents/incidents'

/** Follows a call to its end, so that what failed is told to the server, and what went before is known then. */
export async function noted<T>(method: string, address: string, call: Promise<T>): Promise<T> {
  try {
    const answer = await call
    incidents.requestDone(method, address)
    return answer
  } catch (error) {
    incidents.requestFailed(method, address, error)
    throw error
  }
}
