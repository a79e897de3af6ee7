import { useEffect, useRef } from 'react'

type Keys = Readonly<Record<string, () => void>>

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/**
 * Single keys that do something on this screen. They are silent while somebody writes, while a dialog is open, and beside
 * Ctrl, Alt or Meta, which belong to the browser.
 */
export const useKeys = (keys: Keys): void => {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
      if (
        writes(event.target) ||
        document.querySelector('[role=dialog]:popover-open, [role=dialog][data-open]') !== null
      )
        return
      const step = current.current[event.key]
      if (step === undefined) return
      event.preventDefault()
      step()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
