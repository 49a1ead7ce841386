import { Modal } from '@/shared/ui/modal'
import { ALL, PRESETS } from '../model/presets'
import styles from './key-help.module.css'

const GROUPS: readonly { readonly title: string; readonly keys: readonly (readonly [key: string, meaning: string])[] }[] = [
  { title: 'Period', keys: [...PRESETS.map(({ key, label }) => [key, label] as const), [ALL.key, ALL.label], ['C', 'Custom days'], ['X', 'Change the comparison']] },
  {
    title: 'Page',
    keys: [
      ['/', 'Search the filters'],
      ['R', 'Refresh'],
      ['Space', 'Pause or go on refreshing by itself'],
      ['Esc', 'Close what is open, then clear the filters'],
      ['?', 'This help'],
    ],
  },
  {
    title: 'Inside a panel',
    keys: [
      ['T', 'Table or chart'],
      ['V', 'Full screen'],
      ['← →', 'Walk the chart; ↑ ↓ too in the week'],
      ['Home End', 'To the first or the last'],
      ['Enter', 'Show that day, week or month alone'],
    ],
  },
]

/** The keys of this screen, in groups. */
export function StatisticsKeys() {
  return (
    <div className={styles.groups}>
      {GROUPS.map(({ title, keys }) => (
        <div key={title} role="group" aria-label={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt><kbd>{key}</kbd></dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Keys" onClose={onClose} width="wide">
      <StatisticsKeys />
    </Modal>
  )
}
