import { Suspense, type ReactNode } from 'react'
import { Panel } from '@/shared/panel/panel'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import { PanelStatus } from '@/shared/panel/panel-status'
import { useNear } from '@/shared/ui/use-near'
import { describeReason } from './model/reasons'
import heights from './panels/panel-heights.module.css'
import type { PanelInput } from './panels/panel-input'

type Height = 'trainers' | 'when' | 'list'

interface PanelSlotProps {
  readonly title: string
  readonly className: string | undefined
  readonly input: PanelInput
  /** Loads although it is far below the window. */
  readonly eager: boolean
  /** The height of its body while its code is on the way; left out where the code is there from the start. */
  readonly height?: Height
  readonly children: (input: PanelInput) => ReactNode
}

/** A place on the grid: what is in it loads when the reader comes near, and fails by itself. */
export function PanelSlot({ title, className, input, eager, height, children }: PanelSlotProps) {
  const [place, near] = useNear()
  return (
    <div ref={place} className={className}>
      <PanelBoundary title={title} resetKey={JSON.stringify(input.filter)}>
        <Suspense fallback={height === undefined ? null : <Placeholder title={title} height={height} />}>{children(near || eager ? input : { ...input, filter: undefined })}</Suspense>
      </PanelBoundary>
    </div>
  )
}

function Placeholder({ title, height }: { readonly title: string; readonly height: Height }) {
  const status = <PanelStatus state={{ kind: 'loading', slow: false, held: false }} settling={false} subject={title} describe={describeReason} retry={() => undefined} />
  return (
    <Panel title={title} frame="card" busy status={status} bodyClassName={heights[height]}>
      {null}
    </Panel>
  )
}
