import { Modal } from '@/shared/ui/modal'
import styles from './help-dialog.module.css'
import { KEYS } from './help-keys'

const PLACES = [...new Set(KEYS.map(({ where }) => where))]

/** The keys, and where to read more. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Keys and help" onClose={onClose} width="wide">
      <div className={styles.groups}>
        {PLACES.map((place) => (
          <section key={place}>
            <h3 className={styles.place}>{place}</h3>
            <dl className={styles.keys}>
              {KEYS.filter(({ where }) => where === place).map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.more}>
        Every number has a <em>how is this counted</em> button beside it. Every error has a code, which{' '}
        <a href="./docs">the documentation of the API</a> explains.
      </p>
    </Modal>
  )
}
