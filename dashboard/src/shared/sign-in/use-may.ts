import type { Role } from './auth-api'
import { rememberedName } from './remembered'
import { useSignIn } from './use-sign-in'

const RANKS: readonly Role[] = ['viewer', 'scheduler', 'admin']

/** Whether the reader may do what a role may do; the server decides, this only spares a refusal. */
export function useMay(role: Role): boolean {
  const account = useSignIn()
  // Who was signed in before is about to be again, and then it is known in which role.
  if (account.kind === 'unneeded') return rememberedName() === undefined
  return account.kind === 'done' && RANKS.indexOf(account.role) >= RANKS.indexOf(role)
}
