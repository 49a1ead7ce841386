import type { Role } from './auth-api'
import { useSignIn } from './use-sign-in'

const RANKS: readonly Role[] = ['viewer', 'scheduler', 'admin']

/** Whether the reader may do what a role may do; the server decides, this only spares a refusal. */
export function useMay(role: Role): boolean {
  const account = useSignIn()
  if (account.kind === 'unneeded') return true
  return account.kind === 'done' && RANKS.indexOf(account.role) >= RANKS.indexOf(role)
}
