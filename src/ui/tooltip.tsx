import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'

type TooltipProps = Readonly<{ text: string; children: ReactElement }>

/** A word about a control, on hover and on focus. Never the only place something is said: a finger cannot hover. */
export const Tooltip = ({ text, children }: TooltipProps) => (
  <Base.Root>
    <Base.Trigger delay={300} render={children} />
    <Base.Portal>
      <Base.Positioner sideOffset={6} className="z-50">
        <Base.Popup className="max-w-64 rounded-small bg-ink px-2 py-1 text-tiny text-ground shadow-lifted">
          {text}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
)
