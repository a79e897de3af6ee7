import type { ReactNode } from 'react'

import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { useUiText } from './use-ui-text.ts'

export type Tone = 'neutral' | 'accent' | 'good' | 'caution' | 'danger' | 'brass'

const toneClass: Readonly<Record<Tone, string>> = {
  neutral: 'bg-sunken text-ink',
  accent: 'bg-accent-wash text-accent',
  good: 'bg-good-wash text-good',
  caution: 'bg-caution-wash text-caution',
  danger: 'bg-danger-wash text-danger',
  brass: 'bg-brass-wash text-brass',
}

type ErrorNoteProps = Readonly<{ title: string; children?: ReactNode; onRetry?: () => void }>

/** Something did not go through: what, and what to do about it. Announced at once. */
export const ErrorNote = ({ title, children, onRetry }: ErrorNoteProps) => {
  const t = useUiText()
  return (
    <div role="alert" className="flex items-start gap-3 rounded-small bg-danger-wash px-3.5 py-3">
      <Icon name="alert" className="mt-0.5 text-danger" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold text-danger">{title}</p>
        {children !== undefined ? <div className="text-small text-ink">{children}</div> : null}
      </div>
      {onRetry ? (
        <Button size="small" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      ) : null}
    </div>
  )
}

type NoteProps = Readonly<{ tone?: Tone; icon?: IconName; title?: string; children?: ReactNode }>

/** A standing remark beside the work; not an alarm. */
export const Note = ({ tone = 'neutral', icon = 'info', title, children }: NoteProps) => (
  <div className={cx('flex items-start gap-3 rounded-small px-3.5 py-3', toneClass[tone])}>
    <Icon name={icon} className="mt-0.5" />
    <div className="min-w-0 flex-1">
      {title !== undefined ? <p className="font-semibold">{title}</p> : null}
      {children !== undefined ? <div className="text-small text-ink">{children}</div> : null}
    </div>
  </div>
)

/** A state in one or two words. Brass is for what was given or kept, nothing else. */
export const Badge = ({
  tone = 'neutral',
  icon,
  children,
}: Readonly<{ tone?: Tone; icon?: IconName; children: ReactNode }>) => (
  <span
    className={cx(
      'inline-flex items-center gap-1 rounded-fine px-1.5 py-px text-tiny font-semibold whitespace-nowrap',
      toneClass[tone],
    )}
  >
    {icon ? <Icon name={icon} size="tiny" /> : null}
    {children}
  </span>
)

/** A word chosen or found, which may be taken away again. */
export const Tag = ({ children, onRemove }: Readonly<{ children: ReactNode; onRemove?: () => void }>) => {
  const t = useUiText()
  return (
    <span className="inline-flex min-h-7 items-center gap-1 rounded-small border border-edge bg-surface px-2 text-small">
      {children}
      {onRemove ? (
        <button
          type="button"
          aria-label={`${t('ui.remove')}: ${typeof children === 'string' ? children : ''}`}
          onClick={onRemove}
          className="-mr-1 inline-flex size-6 items-center justify-center rounded-fine text-faint hover:text-ink pointer-coarse:size-9"
        >
          <Icon name="close" size="tiny" />
        </button>
      ) : null}
    </span>
  )
}

type EmptyStateProps = Readonly<{ icon?: IconName; title: string; children?: ReactNode; action?: ReactNode }>

/** Nothing here yet: says why, and teaches the next step. */
export const EmptyState = ({ icon = 'list', title, children, action }: EmptyStateProps) => (
  <div className="flex flex-col items-start gap-3 py-6 sm:flex-row sm:gap-5">
    <Icon name={icon} size="large" className="mt-0.5 text-faint" />
    <div className="max-w-prose">
      <p className="story text-large">{title}</p>
      {children !== undefined ? <div className="mt-1 text-soft">{children}</div> : null}
      {action !== undefined ? <div className="mt-4 flex flex-wrap gap-2">{action}</div> : null}
    </div>
  </div>
)
