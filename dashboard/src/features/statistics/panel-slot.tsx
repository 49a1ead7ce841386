import type { ReactNode } from 'react'
import { useNear } from '@/shared/ui/use-near'
import { PanelBoundary } from '@/shared/panel/panel-boundary'
import type { PanelInput } from './panels/panel-input'

interface PanelSlotProps {
  readonly title: string
  readonly className: string | undefined
  readonly input: PanelInput
  /** Loads although it is far below the window. */
  readonly eager: boolean
  readonly children: (input: PanelInput) => ReactNode
}

/** A place on the grid: what is in it loads when the reader comes near, and fails by itself. */
export function PanelSlot({ title, className, input, eager, children }: PanelSlotProps) {
  const [place, near] = useNear()
  return (
    <div ref={place} className={className}>
      <PanelBoundary title={title} resetKey={JSON.stringify(input.filter)}>
        {children(near || eager ? input : { ...input, filter: undefined })}
      </PanelBoundary>
    </div>
  )
}
