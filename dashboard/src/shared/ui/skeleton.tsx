import styles from './skeleton.module.css'

/** A block as wide as the text it stands for, as tall as a line of it. */
export function Skeleton({ chars }: { readonly chars: number }) {
  return <span aria-hidden="true" className={styles.skeleton} style={{ inlineSize: `${chars}ch` }} />
}
