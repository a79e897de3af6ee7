import { useState, type KeyboardEvent } from 'react'

type HighlightOptions = Readonly<{ count: number; onChoose: (index: number) => void; onLeave: () => void }>

type Highlight = Readonly<{
  index: number
  move: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}>

/** Which line of a list the arrows stand on while the focus stays in the input (the ARIA combobox pattern). */
export const useHighlight = ({ count, onChoose, onLeave }: HighlightOptions): Highlight => {
  const [wanted, move] = useState(0)
  const index = Math.min(wanted, count - 1)
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(index + 1 >= count ? 0 : index + 1),
    ArrowUp: () => move(index <= 0 ? count - 1 : index - 1),
    Enter: () => {
      if (index >= 0) onChoose(index)
    },
    Escape: onLeave,
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (!step || event.nativeEvent.isComposing) return
    if (event.key !== 'Escape') event.preventDefault()
    step()
  }
  return { index, move, onKeyDown }
}
