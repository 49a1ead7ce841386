import { useState, type DragEvent } from 'react'
import { Icon } from '@/shared/ui/icon'
import styles from './drop-zone.module.css'

/** Where a file is dropped, or picked by keyboard or click. */
export function DropZone({ onPick }: { readonly onPick: (file: File) => void }) {
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent) => {
    // Without this the browser opens the file in place of the page.
    event.preventDefault()
    setOver(event.type === 'dragover')
  }
  const drop = (event: DragEvent) => {
    drag(event)
    const file = event.dataTransfer.files[0]
    if (file) onPick(file)
  }
  return (
    <label className={[styles.zone, over && styles.over].filter(Boolean).join(' ')} onDragOver={drag} onDragLeave={drag} onDrop={drop}>
      <span className={styles.sign}>
        <Icon name="upload" />
      </span>
      <span className={styles.title}>Drop a file here, or pick one</span>
      <span className={styles.note}>CSV, NDJSON or a calendar, up to 50 MB. Nothing is stored before you have seen what is in it.</span>
      <input
        type="file"
        className="visually-hidden"
        accept=".csv,.tsv,.txt,.ndjson,.jsonl,.ics,text/csv,application/x-ndjson,text/calendar"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onPick(file)
        }}
      />
    </label>
  )
}
