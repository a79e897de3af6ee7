import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

type HighlightOptions = Readonly<{
  count: number
  onChoose: (index: number) => void
  onLeave: () => void
  /** Whether the lines answer the text as it stands; a scanner presses Enter long before they do. */
  isCurrent?: boolean
  /** How many of the lines were found; an Enter that waited for them never creates. */
  found?: number
}>

type Highlight = Readonly<{
  index: number
  move: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}>

/** Which line of a list the arrows stand on while the focus stays in the input (the ARIA combobox pattern). */
export const useHighlight = (options: HighlightOptions): Highlight => {
  const { count, onChoose, onLeave, isCurrent = true, found = count } = options
  const [wanted, move] = useState(0)
  const index = Math.min(wanted, count - 1)
  const isAwaited = useRef(false)
  useEffect(() => {
    if (!isCurrent || !isAwaited.current) return
    isAwaited.current = false
    if (found > 0) onChoose(0)
  })
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(index + 1 >= count ? 0 : index + 1),
    ArrowUp: () => move(index <= 0 ? count - 1 : index - 1),
    Enter: () => {
      if (!isCurrent) isAwaited.current = true
      else if (index >= 0) onChoose(index)
    },
    Escape: onLeave,
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (event.key !== 'Enter') isAwaited.current = false
    if (!step || event.nativeEvent.isComposing) return
    if (event.key !== 'Escape') event.preventDefault()
    step()
  }
  return { index, move, onKeyDown }
}
