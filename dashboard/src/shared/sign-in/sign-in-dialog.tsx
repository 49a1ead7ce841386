import { useId, useLayoutEffect, useRef, type SyntheticEvent } from 'react'
import { signIn, type AskedState } from './sign-in'
import styles from './sign-in-dialog.module.css'
import { SignInForm } from './sign-in-form'
import { useSignIn } from './use-sign-in'

/** Opens over the page when the server wants to know who asks; the page stays as it is. */
export function SignInDialog() {
  const state = useSignIn()
  return state.kind === 'asked' && state.open ? <OpenDialog asked={state} /> : null
}

function OpenDialog({ asked }: { readonly asked: AskedState }) {
  const titleId = useId()
  const reasonId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-first=true]')?.focus()
    // Closing gives focus back to where it was; only taking the element away would not.
    return () => { element?.close() }
  }, [])
  const onClose = (event: SyntheticEvent<HTMLDialogElement>) => {
    // The news of a closing may come after the next opening.
    if (!event.currentTarget.open) signIn.setOpen(false)
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} aria-describedby={reasonId} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        Sign in
      </h2>
      <div id={reasonId} className={styles.reason}>
        <p>{REASONS[asked.why]}</p>
        {asked.untold ? (
          <p>
            The server could not be told: {asked.untold.message}. Until it is, this browser could still be let in; sign in and out once
            more to be sure.
          </p>
        ) : null}
      </div>
      <SignInForm name={asked.name} onPutAside={() => { signIn.setOpen(false) }} />
    </dialog>
  )
}

const REASONS: Readonly<Record<AskedState['why'], string>> = {
  needed: 'This server shows its numbers to people it knows.',
  ended: 'Your sign-in has ended. Everything on the page stays as it is; sign in to go on.',
  left: 'You have signed out.',
}
