import { formatBytes } from '@/shared/format/bytes'
import { NO_VALUE } from '@/shared/format/number'
import { formatShare } from '@/shared/format/share'
import type { Status } from '../api/get-status'
import { Facts } from './facts'
import { HealthCard } from './health-card'
import styles from './memory-card.module.css'

type Memory = Status['memory']

const LEVELS: Readonly<Record<Memory['level'], string>> = {
  NORMAL: 'Normal',
  WARN: 'Getting short',
  SHED: 'Short: no new reports',
  CRITICAL: 'All but full',
}

/** The heap against the levels at which something is done. */
export function MemoryCard({ memory }: { readonly memory: Memory | undefined }) {
  return (
    <HealthCard
      title="Memory"
      about="In use is what the heap holds now, garbage included. Needed is the least that the last three collections left, and the level goes by that."
      metrics={['jvm_gc_live_data_size_bytes', 'jvm_memory_used_bytes']}
      runbook="memory"
      busy={memory === undefined}
    >
      <Gauge memory={memory} />
      <Facts
        facts={[
          { name: 'Level', value: memory && LEVELS[memory.level] },
          { name: 'In use', value: memory && formatBytes(memory.usedBytes), note: memory && `of ${formatBytes(memory.maxBytes)}` },
          { name: 'Needed', value: memory && needed(memory), note: memory && memory.neededBytes < 0 ? 'known after three collections' : undefined },
          { name: 'No new reports from', value: memory && formatBytes(memory.shedBytes) },
        ]}
      />
    </HealthCard>
  )
}

function needed({ neededBytes }: Memory): string {
  return neededBytes < 0 ? NO_VALUE : formatBytes(neededBytes)
}

function Gauge({ memory }: { readonly memory: Memory | undefined }) {
  const part = (bytes: number) => (memory && memory.maxBytes > 0 ? Math.min(1, Math.max(0, bytes / memory.maxBytes)) : 0)
  const marks = memory ? [memory.warnBytes, memory.shedBytes, memory.criticalBytes] : []
  const label = memory ? `${formatShare(part(memory.usedBytes))} of the heap is in use` : 'Loading'
  return (
    <svg className={styles.gauge} viewBox="0 0 100 14" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={styles.all} y="3" width="100" height="8" rx="1" />
      {memory ? <rect className={styles.used} y="3" width={part(memory.usedBytes) * 100} height="8" rx="1" /> : null}
      {memory && memory.neededBytes > 0 ? <rect className={styles.needed} y="3" width={part(memory.neededBytes) * 100} height="8" rx="1" /> : null}
      {marks.map((mark) => (
        <rect key={mark} className={styles.mark} x={part(mark) * 100} width="0.4" height="14" />
      ))}
    </svg>
  )
}
