import type { DateRange } from '@/shared/time/date-range'
import { SegmentedControl } from '@/shared/ui/segmented-control'
import { Select } from '@/shared/ui/select'
import { BUCKETS, type Bucket } from '../api/get-trend'
import { BUCKET_LABELS, bucketFits, isBucket } from '../model/buckets'
import { DEFAULT_MEASURE, MEASURES, type MeasureId } from '../model/measures'
import { metricOf } from '../model/metrics'
import styles from './trend-panel.module.css'

interface TrendControlsProps {
  readonly measure: MeasureId
  readonly bucket: Bucket
  readonly range: DateRange | undefined
  readonly onSet: (patch: Readonly<Record<string, string | undefined>>) => void
}

/** What is followed and how it is cut; both stand in the address. */
export function TrendControls({ measure, bucket, range, onSet }: TrendControlsProps) {
  return (
    <div className={styles.controls}>
      <Select
        label="Measure"
        value={measure}
        options={MEASURES.map(({ id, metric }) => ({ value: id, label: metricOf(metric).label }))}
        onChange={(value) => { onSet({ metric: value === DEFAULT_MEASURE ? undefined : value }) }}
      />
      <SegmentedControl
        label="By"
        value={bucket}
        options={BUCKETS.map((each) => ({ value: each, label: BUCKET_LABELS[each], disabled: range !== undefined && !bucketFits(each, range) }))}
        onChange={(value) => { if (isBucket(value)) onSet({ bucket: value }) }}
      />
    </div>
  )
}
