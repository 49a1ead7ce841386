import { useState } from 'react'
import { Button } from './button'
import { Icon } from './icon'

interface CopyButtonProps {
  readonly text: string
  /** What is copied, for those who do not see what is around the button. */
  readonly label?: string
  readonly look?: 'plain' | 'quiet' | 'primary'
}

/** Copies a text and says so. */
export function CopyButton({ text, label, look = 'plain' }: CopyButtonProps) {
  const [word, setWord] = useState('Copy')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setWord('Copied')
    } catch {
      setWord('Copying is not allowed here')
    }
  }
  return (
    <Button look={look} onClick={() => { void copy() }}>
      <Icon name="copy" />
      <span aria-live="polite">{word}</span>
      {label === undefined ? null : ' '}
      {label === undefined ? null : <span className="visually-hidden">{label}</span>}
    </Button>
  )
}
