import { cloneElement, useEffect, useId, useRef } from 'react'

import type { Trigger } from './menu.tsx'
import { placePopup } from './use-popup.ts'

type TooltipProps = Readonly<{ text: string; children: Trigger }>

/** Long enough that a pointer passing by raises nothing. */
const pause = 300

/** A word about a button, on hover and on focus. Never the only place something is said: a finger cannot hover. */
export const Tooltip = ({ text, children }: TooltipProps) => {
  const id = useId()
  const place = useRef<HTMLSpanElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hide = (): void => {
    clearTimeout(timer.current)
    tip.current?.hidePopover()
  }
  const show = (): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!tip.current || !place.current) return
      tip.current.showPopover()
      placePopup(tip.current, place.current, 'center')
    }, pause)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <span
      ref={place}
      className="inline-flex"
      onPointerEnter={(event) => event.pointerType === 'mouse' && show()}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {cloneElement(children, { 'aria-describedby': id })}
      <span
        ref={tip}
        id={id}
        role="tooltip"
        popover="manual"
        className="popup pointer-events-none max-w-64 bg-ink px-2 py-1 text-tiny text-ground"
      >
        {text}
      </span>
    </span>
  )
}
