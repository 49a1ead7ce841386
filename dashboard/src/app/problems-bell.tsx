import { formatQuantity } from '@/shared/format/number'
import { useProblems } from '@/shared/incidents/use-problems'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import styles from './problems-bell.module.css'

const MOST_SHOWN = 9

/** What failed in this page lately is behind it; a number says how much of that is new. */
export function ProblemsBell({ onOpen }: { readonly onOpen: () => void }) {
  const { list, unseen } = useProblems()
  const label = list.length === 0 ? 'Problems: none' : unseen === 0 ? 'Problems: none new' : `Problems: ${formatQuantity(unseen, 'new one')}`
  return (
    <Button look="quiet" square className={styles.bell} aria-label={label} title={label} onClick={onOpen}>
      <Icon name="bell" />
      {unseen === 0 ? null : (
        <span className={styles.count} aria-hidden="true">
          {unseen > MOST_SHOWN ? `${MOST_SHOWN}+` : unseen}
        </span>
      )}
    </Button>
  )
}
