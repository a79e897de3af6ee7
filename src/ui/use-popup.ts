import { useCallback, useId, useRef, type ToggleEvent } from 'react'

type Side = 'start' | 'center' | 'end'

const gap = 6
const edge = 8

/** Under the button that opens it, above where there is no room, never beyond the edge of the screen. */
export const placePopup = (popup: HTMLElement, anchor: HTMLElement, align: Side): void => {
  const at = anchor.getBoundingClientRect()
  const { width, height } = popup.getBoundingClientRect()
  const left = { start: at.left, center: at.left + (at.width - width) / 2, end: at.right - width }[align]
  const below = at.bottom + gap
  const fits = below + height <= globalThis.innerHeight - edge || at.top - gap - height < edge
  popup.style.left = `${Math.max(edge, Math.min(left, globalThis.innerWidth - width - edge))}px`
  popup.style.top = `${fits ? below : at.top - gap - height}px`
  popup.dataset['placed'] = ''
}

/**
 * The browser's own popover: above everything, closed by Escape and by a press elsewhere, the focus given back to its
 * button. Only its place is ours.
 */
export const usePopup = <Element extends HTMLElement>(align: Side, onOpen?: (popup: Element) => void) => {
  const id = useId()
  const popup = useRef<Element>(null)
  const onToggle = (event: ToggleEvent<Element>): void => {
    const anchor = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`)
    if (event.newState === 'open' && anchor instanceof HTMLElement) {
      placePopup(event.currentTarget, anchor, align)
      onOpen?.(event.currentTarget)
    } else delete event.currentTarget.dataset['placed']
  }
  const close = useCallback(() => popup.current?.hidePopover(), [])
  return {
    close,
    trigger: { popoverTarget: id },
    popup: { id, ref: popup, popover: 'auto' as const, onToggle },
  }
}
