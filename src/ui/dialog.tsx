import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef, type ReactNode, type RefObject } from 'react'

import { IconButton } from './button.tsx'
import { cx } from './cx.ts'
import { useUiText } from './use-ui-text.ts'

type PanelProps = Readonly<{
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** One sentence under the title. */
  description?: string
  children: ReactNode
  /** Buttons at the foot, the main one last in sight and first from the keyboard. */
  actions?: ReactNode
  wide?: boolean
}>

const backdropClass =
  'fixed inset-0 z-40 bg-scrim transition-opacity duration-100 data-starting-style:opacity-0 data-ending-style:opacity-0'

/** A radio group is entered at its choice; the rest in the order of the page. */
const entrances = 'input:not([type=radio]:not(:checked), [type=file]), textarea, select'

/** By keyboard one begins with the first question; under a thumb nothing should raise the keys unasked. */
const useEntrance = () => {
  const body = useRef<HTMLDivElement>(null)
  const initialFocus = (how: string): HTMLElement | true => {
    const first = how === 'touch' ? null : body.current?.querySelector(entrances)
    return first instanceof HTMLElement ? first : true
  }
  return { body, initialFocus }
}

type PanelContentProps = Omit<PanelProps, 'open' | 'onOpenChange'> &
  Readonly<{ body: RefObject<HTMLDivElement | null> }>

const PanelContent = ({ title, description, children, actions, body }: PanelContentProps) => {
  const t = useUiText()
  return (
    <>
      <header className="flex items-start justify-between gap-4 px-5 pt-4">
        <div className="min-w-0 pt-1">
          <Base.Title className="story text-large">{title}</Base.Title>
          {description !== undefined ? (
            <Base.Description className="mt-1 text-small text-soft">{description}</Base.Description>
          ) : null}
        </div>
        <Base.Close render={<IconButton icon="close" label={t('ui.close')} className="-mr-2" />} />
      </header>
      <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
        {children}
      </div>
      {actions !== undefined ? (
        <footer className="flex flex-row-reverse flex-wrap gap-2 border-t border-hairline px-5 py-3 max-sm:*:flex-1">
          {actions}
        </footer>
      ) : null}
    </>
  )
}

/** A question that must be answered before going on. On a phone it rises from the foot, within reach of the thumb. */
export const Dialog = ({ open, onOpenChange, wide = false, ...content }: PanelProps) => {
  const { body, initialFocus } = useEntrance()
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          initialFocus={initialFocus}
          className={cx(
            'fixed z-50 flex max-h-[90dvh] flex-col bg-surface shadow-lifted outline-none',
            'inset-x-0 bottom-0 rounded-t-medium sm:inset-x-auto sm:top-[12dvh] sm:bottom-auto sm:left-1/2 sm:max-h-[80dvh]',
            'sm:-translate-x-1/2 sm:rounded-medium',
            'transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0',
            wide ? 'sm:w-[min(52rem,92vw)]' : 'sm:w-[min(32rem,92vw)]',
          )}
        >
          <PanelContent {...content} body={body} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Detail beside the list it came from; the list keeps its place. */
export const Drawer = ({ open, onOpenChange, wide = false, ...content }: PanelProps) => {
  const { body, initialFocus } = useEntrance()
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          initialFocus={initialFocus}
          className={cx(
            'fixed inset-y-0 right-0 z-50 flex w-full flex-col bg-surface shadow-lifted outline-none',
            'transition-[opacity,translate] duration-130 data-ending-style:translate-x-4 data-ending-style:opacity-0',
            'data-starting-style:translate-x-4 data-starting-style:opacity-0',
            wide ? 'sm:w-[min(46rem,92vw)]' : 'sm:w-[min(30rem,92vw)]',
          )}
        >
          <PanelContent {...content} body={body} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
