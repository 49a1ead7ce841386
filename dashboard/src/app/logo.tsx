import styles from './logo.module.css'

/** A hull on a level waterline. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className={styles.line} d="M4 13h24" />
      <path className={styles.hull} d="M7.5 17.5c1.3 5.3 4.5 8 8.5 8s7.2-2.7 8.5-8z" />
      <circle className={styles.mark} cx="16" cy="7.5" r="2.25" />
    </svg>
  )
}
