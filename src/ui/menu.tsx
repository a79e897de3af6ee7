import {
  cloneElement,
  type ComponentProps,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react'

import { IconButton } from './button.tsx'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { usePopup } from './use-popup.ts'
import { useUiText } from './use-ui-text.ts'

export type MenuItem = Readonly<{
  label: string
  icon?: IconName
  onSelect: () => void
  danger?: boolean
  disabled?: boolean
  shortcut?: string
}>

/** Any button of ours, or a plain one. */
export type Trigger = ReactElement<ComponentProps<'button'>>

type MenuProps = Readonly<{
  items: readonly (MenuItem | 'line')[]
  /** The button that opens it; three dots when left out. */
  trigger?: Trigger
  label?: string
  align?: 'start' | 'end'
}>

const enabledLines = (menu: HTMLElement): HTMLButtonElement[] => [
  ...menu.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)'),
]

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Arrows walk the lines, a letter goes to the next one that begins with it. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const lines = enabledLines(event.currentTarget)
  const index = lines.findIndex((line) => line === document.activeElement)
  const next = steps[event.key]?.(index, lines.length)
  const key = event.key.toLowerCase()
  const byLetter = [...lines.slice(index + 1), ...lines].find(
    (line) => key.length === 1 && line.textContent.toLowerCase().startsWith(key),
  )
  const target = next === undefined ? byLetter : lines[next]
  if (!target) return
  event.preventDefault()
  target.focus()
}

/** Less frequent actions, behind one button. */
export const Menu = ({ items, trigger, label, align = 'end' }: MenuProps) => {
  const t = useUiText()
  const name = label ?? t('ui.menu')
  const menu = usePopup<HTMLDivElement>(align, (popup) => enabledLines(popup)[0]?.focus())
  const button: Trigger = trigger ?? <IconButton icon="more" label={name} />
  return (
    <>
      {cloneElement(button, { ...menu.trigger, 'aria-haspopup': 'menu' })}
      <div {...menu.popup} role="menu" aria-label={name} onKeyDown={walk} className="popup min-w-44 py-1">
        {items.map((item, index) =>
          item === 'line' ? (
            <hr key={`line-${index}`} className="my-1 border-t border-hairline" />
          ) : (
            <MenuLine key={item.label} item={item} onDone={menu.close} />
          ),
        )}
      </div>
    </>
  )
}

const MenuLine = ({ item, onDone }: Readonly<{ item: MenuItem; onDone: () => void }>) => (
  <button
    type="button"
    role="menuitem"
    tabIndex={-1}
    disabled={item.disabled}
    onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
    onClick={() => {
      onDone()
      item.onSelect()
    }}
    className={cx(
      'target flex w-full items-center gap-2.5 px-3 text-left text-small outline-none select-none disabled:text-faint',
      item.danger ? 'text-danger focus:bg-danger-wash' : 'focus:bg-accent-wash',
    )}
  >
    {item.icon ? <Icon name={item.icon} size="small" /> : null}
    <span className="flex-1">{item.label}</span>
    {item.shortcut !== undefined ? <KeyboardHint keys={item.shortcut} /> : null}
  </button>
)

type PopoverProps = Readonly<{
  trigger: Trigger
  title: string
  children: ReactNode
  align?: 'start' | 'center' | 'end'
}>

/** A little more about something, without leaving the place. */
export const Popover = ({ trigger, title, children, align = 'start' }: PopoverProps) => {
  const panel = usePopup<HTMLDivElement>(align)
  return (
    <>
      {cloneElement(trigger, { ...panel.trigger, 'aria-haspopup': 'dialog' })}
      <div {...panel.popup} role="dialog" aria-label={title} className="popup max-w-[min(24rem,92vw)] p-4">
        <p className="label mb-1.5">{title}</p>
        {children}
      </div>
    </>
  )
}

/** Keys as they stand on the keyboard: `keys="Ctrl K"`. Hidden where there is no keyboard. */
export const KeyboardHint = ({ keys }: Readonly<{ keys: string }>) => (
  <span className="inline-flex gap-0.5 pointer-coarse:hidden" aria-hidden="true">
    {keys.split(' ').map((key) => (
      <kbd
        key={key}
        className="rounded-fine border border-hairline bg-sunken px-1.5 font-sans text-tiny leading-4.5 text-soft"
      >
        {key}
      </kbd>
    ))}
  </span>
)
