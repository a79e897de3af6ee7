import type { ComponentProps } from 'react'

import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

type ButtonLook = Readonly<{ variant?: ButtonVariant; size?: 'normal' | 'large' | 'small'; wide?: boolean }>

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-ink border-edge hover:border-ink hover:bg-sunken',
  quiet: 'border-transparent text-accent hover:bg-accent-wash',
  danger: 'bg-surface text-danger border-danger hover:bg-danger-wash',
}

const sizes = {
  small: 'target px-2.5 text-small gap-1.5',
  normal: 'target px-3.5 text-small gap-2',
  large: 'min-h-12 px-5 text-base gap-2.5',
} as const

/** The look of a button for anything that is not one: `<Link className={buttonClass({ variant: 'primary' })}>`. */
export const buttonClass = ({
  variant = 'secondary',
  size = 'normal',
  wide = false,
}: ButtonLook = {}): string =>
  cx(
    'inline-flex items-center justify-center rounded-small border font-semibold whitespace-nowrap select-none',
    'transition-colors disabled:opacity-55 aria-disabled:opacity-55',
    variants[variant],
    sizes[size],
    wide && 'w-full',
  )

export const linkClass =
  'text-accent underline decoration-1 decoration-accent/40 underline-offset-3 hover:decoration-accent rounded-fine'

type ButtonProps = ComponentProps<'button'> &
  ButtonLook &
  Readonly<{ icon?: IconName; busy?: boolean; shortcut?: string }>

/** Does something here. `busy` keeps its width and its place in the tab order while the answer is on its way. */
export const Button = ({ variant, size, wide, icon, busy = false, shortcut, ...rest }: ButtonProps) => {
  const { className, children, type = 'button', onClick, ...native } = rest
  return (
    <button
      {...native}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={shortcut}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={cx(
        buttonClass({ ...(variant && { variant }), ...(size && { size }), ...(wide && { wide }) }),
        className,
      )}
    >
      {busy ? <Spinner /> : icon ? <Icon name={icon} size="small" /> : null}
      {children}
    </button>
  )
}

/** Turns only as long as someone waits. */
const Spinner = () => (
  <span
    aria-hidden="true"
    className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent"
  />
)

type IconButtonProps = ComponentProps<'button'> &
  Readonly<{ icon: IconName; label: string; framed?: boolean }>

/** A button of one drawing; `label` is said to screen readers and shown on hover. */
export const IconButton = ({
  icon,
  label,
  framed = false,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) => (
  <button
    {...rest}
    type={type}
    aria-label={label}
    title={label}
    className={cx(
      'target-square inline-flex shrink-0 items-center justify-center rounded-small text-soft transition-colors',
      'hover:bg-accent-wash hover:text-ink disabled:opacity-55',
      framed && 'border border-edge bg-surface',
      className,
    )}
  >
    <Icon name={icon} />
  </button>
)
