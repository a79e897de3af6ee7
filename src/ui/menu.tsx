import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Popover as BasePopover } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'

import { IconButton } from './button.tsx'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { useUiText } from './use-ui-text.ts'

const popupClass =
  'z-50 rounded-medium bg-surface shadow-lifted outline-none transition-opacity duration-100 ' +
  'data-starting-style:opacity-0 data-ending-style:opacity-0'

export type MenuItem = Readonly<{
  label: string
  icon?: IconName
  onSelect: () => void
  danger?: boolean
  disabled?: boolean
  shortcut?: string
}>

type MenuProps = Readonly<{
  items: readonly (MenuItem | 'line')[]
  /** The button that opens it; three dots when left out. */
  trigger?: ReactElement
  label?: string
  align?: 'start' | 'end'
}>

/** Less frequent actions, behind one button. */
export const Menu = ({ items, trigger, label, align = 'end' }: MenuProps) => {
  const t = useUiText()
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger ?? <IconButton icon="more" label={label ?? t('ui.menu')} />} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} align={align} className="z-50 outline-none">
          <BaseMenu.Popup className={cx(popupClass, 'min-w-44 py-1')}>
            {items.map((item, index) =>
              item === 'line' ? (
                <BaseMenu.Separator key={`line-${index}`} className="my-1 border-t border-hairline" />
              ) : (
                <MenuLine key={item.label} item={item} />
              ),
            )}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

const MenuLine = ({ item }: Readonly<{ item: MenuItem }>) => (
  <BaseMenu.Item
    disabled={item.disabled ?? false}
    onClick={item.onSelect}
    className={cx(
      'target flex cursor-default items-center gap-2.5 px-3 text-small outline-none select-none',
      'data-disabled:text-faint data-highlighted:bg-accent-wash',
      item.danger && 'text-danger data-highlighted:bg-danger-wash',
    )}
  >
    {item.icon ? <Icon name={item.icon} size="small" /> : null}
    <span className="flex-1">{item.label}</span>
    {item.shortcut !== undefined ? <KeyboardHint keys={item.shortcut} /> : null}
  </BaseMenu.Item>
)

type PopoverProps = Readonly<{
  trigger: ReactElement
  title?: string
  children: ReactNode
  align?: 'start' | 'center' | 'end'
}>

/** A little more about something, without leaving the place. */
export const Popover = ({ trigger, title, children, align = 'start' }: PopoverProps) => (
  <BasePopover.Root>
    <BasePopover.Trigger render={trigger} />
    <BasePopover.Portal>
      <BasePopover.Positioner sideOffset={6} align={align} className="z-50">
        <BasePopover.Popup className={cx(popupClass, 'max-w-[min(24rem,92vw)] p-4')}>
          {title !== undefined ? (
            <BasePopover.Title className="label mb-1.5">{title}</BasePopover.Title>
          ) : null}
          {children}
        </BasePopover.Popup>
      </BasePopover.Positioner>
    </BasePopover.Portal>
  </BasePopover.Root>
)

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
