import type { ComponentPropsWithRef } from 'react'
import styles from './button.module.css'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly look?: 'plain' | 'quiet' | 'primary'
  /** A square button whose only content is an icon; it needs an `aria-label`. */
  readonly square?: boolean
}

export function Button({ look = 'plain', square = false, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], square && styles.square, className]
  return <button type="button" className={classes.filter(Boolean).join(' ')} {...rest} />
}
