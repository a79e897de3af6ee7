import type { ReactNode } from 'react'

import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { useUiText } from './use-ui-text.ts'

type StatProps = Readonly<{
  figure: ReactNode
  label: ReactNode
  /** What the figure is held against: the last month, the bar, the margin. */
  against?: ReactNode
  tone?: 'plain' | 'danger' | 'caution' | 'good' | 'brass'
  size?: 'normal' | 'large'
}>

const figureTone = {
  plain: 'text-ink',
  danger: 'text-danger',
  caution: 'text-caution',
  good: 'text-good',
  brass: 'text-brass',
} as const

/** The number first, then its name. Without a frame: figures stand on a line, not in equal boxes. */
export const Stat = ({ figure, label, against, tone = 'plain', size = 'normal' }: StatProps) => (
  <div className="min-w-0">
    <p className={cx('story strut', figureTone[tone], size === 'large' ? 'text-figure' : 'text-display')}>
      {figure}
    </p>
    <p className="mt-0.5 text-small text-soft">{label}</p>
    {against !== undefined ? <p className="text-tiny text-faint">{against}</p> : null}
  </div>
)

/** Stats beside each other, parted by hairlines. */
export const StatLine = ({ children }: Readonly<{ children: ReactNode }>) => (
  <div className="flex flex-wrap gap-x-8 gap-y-5 sm:gap-x-0 sm:*:border-l sm:*:border-hairline sm:*:px-6 sm:*:first:border-0 sm:*:first:pl-0">
    {children}
  </div>
)

type ProgressProps = Readonly<{ label: string; value: number; max: number; detail?: ReactNode }>

/** How far long work has come; it may be left and found again. */
export const Progress = ({ label, value, max, detail }: ProgressProps) => (
  <div className="flex flex-col gap-1">
    <div className="flex justify-between gap-4 text-small">
      <span className="font-semibold">{label}</span>
      {detail !== undefined ? <span className="text-soft">{detail}</span> : null}
    </div>
    <progress aria-label={label} value={value} max={max} className="bar" />
  </div>
)

/** The shape of what is coming, only after a wait long enough to notice. */
export const Skeleton = ({ lines = 3 }: Readonly<{ lines?: number }>) => {
  const t = useUiText()
  return (
    <div role="status" className="skeleton flex flex-col gap-3 py-2">
      <span className="sr-only">{t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className={cx(
            'h-4 rounded-fine bg-hairline/60',
            index % 3 === 2 ? 'w-1/2' : index % 3 === 1 ? 'w-4/5' : 'w-full',
          )}
        />
      ))}
    </div>
  )
}

type PaginationProps = Readonly<{
  onPrevious: (() => void) | null
  onNext: (() => void) | null
  /** "1–50 of more than 10,000". */
  summary?: ReactNode
}>

/** Forward and back along an ordered list; there are no page numbers to jump to, filters do that better. */
export const Pagination = ({ onPrevious, onNext, summary }: PaginationProps) => {
  const t = useUiText()
  return (
    <nav aria-label={t('ui.pages')} className="flex items-center justify-between gap-4 py-3">
      <p className="text-small text-soft">{summary}</p>
      <div className="flex gap-2">
        <Button size="small" disabled={!onPrevious} onClick={() => onPrevious?.()}>
          {t('ui.previous')}
        </Button>
        <Button size="small" disabled={!onNext} onClick={() => onNext?.()}>
          {t('ui.next')}
        </Button>
      </div>
    </nav>
  )
}
