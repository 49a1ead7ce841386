import styles from './icon.module.css'

/** Strokes on a 20 x 20 grid. */
const PATHS = {
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.34 4.34l1.06 1.06M14.6 14.6l1.06 1.06M4.34 15.66l1.06-1.06M14.6 5.4l1.06-1.06',
  moon: 'M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3z',
  monitor: 'M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.25v4M10 6.7v.1',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  previous: 'M12 5l-5 5 5 5',
  next: 'M8 5l5 5-5 5',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16 3v3.5h-3.5',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4.2l2.8 1.8',
  half: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 3v14M10 6h4.5M10 10h6.5M10 14h4.5',
  warning: 'M10 3.5L2.8 16h14.4zM10 8.5v3.5M10 14v.1',
  table: 'M3 4.5h14v11H3zM3 8.2h14M3 11.9h14M8.5 4.5v11',
  chart: 'M2.5 6.5h15v7h-15zM11 6.5v7',
  globe: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M3 10h14M10 3c5 4.5 5 9.5 0 14M10 3c-5 4.5-5 9.5 0 14',
  bell: 'M10 3.2a4.4 4.4 0 0 0-4.4 4.4c0 3.9-1.3 4.9-2.1 5.9h13c-.8-1-2.1-2-2.1-5.9A4.4 4.4 0 0 0 10 3.2M8.4 16.2a1.7 1.7 0 0 0 3.2 0',
  help: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M7.9 8.2a2.15 2.15 0 1 1 3.2 1.9c-.7.4-1.1.8-1.1 1.6M10 14v.1',
  close: 'M5 5l10 10M15 5L5 15',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  upload: 'M10 13V4M6.5 7.5L10 4l3.5 3.5M3.5 13v3.5h13V13',
  download: 'M10 4v9M6.5 9.5L10 13l3.5-3.5M3.5 13v3.5h13V13',
  print: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z',
  plus: 'M10 4v12M4 10h12',
  link: 'M8.5 11.5l3-3M9 6l1.5-1.5a3.2 3.2 0 0 1 5 5L14 11M11 14l-1.5 1.5a3.2 3.2 0 0 1-5-5L6 9',
  person: 'M10 3.5a3.25 3.25 0 1 0 0 6.5 3.25 3.25 0 0 0 0-6.5M3.75 16.5c.9-2.9 3.2-4.25 6.25-4.25s5.35 1.35 6.25 4.25',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  more: 'M4.5 9.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2M10 9.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2M15.5 9.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2',
  filter: 'M3 5h14M5.75 10h8.5M8.5 15h3',
  compare: 'M3.5 13.5l4-4.5 3.5 3 5.5-6.5M3.5 16.5h13',
  image: 'M3.5 4.5h13v11h-13zM3.5 13l4-4 3 3 2.5-2.5 3.5 3.5M7.2 7.4v.1',
  expand: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  up: 'M10 15.5v-11M5.5 9L10 4.5 14.5 9',
  fall: 'M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5',
  same: 'M4.5 10h11',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l3.5 3.5',
  pause: 'M7 5v10M13 5v10',
  play: 'M7 4.5l8 5.5-8 5.5z',
  empty: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M8 11l4 3.5M12 11l-4 3.5',
} as const

export type IconName = keyof typeof PATHS

/** Decoration beside words: hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
