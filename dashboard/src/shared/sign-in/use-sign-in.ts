import { useSyncExternalStore } from 'react'
import { signIn, type SignInState } from './sign-in'

export function useSignIn(): SignInState {
  return useSyncExternalStore(signIn.subscribe, signIn.state)
}
