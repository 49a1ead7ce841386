import type { ApiError } from '@/shared/api/api-error'
import { Notice } from '@/shared/ui/notice'
import styles from './dialogs.module.css'

/** Why something was not done, and what to do. */
export function Refusal({ failure }: { readonly failure: ApiError }) {
  return (
    <div role="alert">
      <Notice tone="warning">
        <b>{failure.message}.</b> {failure.detail} <span className={styles.code}>{failure.code}</span>
      </Notice>
    </div>
  )
}
