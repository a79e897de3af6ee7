import { cx } from './cx.ts'
import { iconShapes, type IconName } from './icon-shapes.ts'

export type { IconName } from './icon-shapes.ts'

type IconProps = Readonly<{
  name: IconName
  size?: 'tiny' | 'small' | 'normal' | 'large'
  className?: string
}>

const sizes = { tiny: 'size-3.5', small: 'size-4', normal: 'size-5', large: 'size-7' } as const

/** A small drawing beside words; it says nothing to a screen reader, the words do. */
export const Icon = ({ name, size = 'normal', className }: IconProps) => (
  <svg
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth={name === 'more' ? 2.5 : 1.5}
    strokeLinecap="round"
    strokeLinejoin="round"
    className={cx('shrink-0', sizes[size], className)}
  >
    <path d={iconShapes[name]} />
  </svg>
)
