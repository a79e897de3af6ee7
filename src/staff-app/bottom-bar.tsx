import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { cx } from '#ui/cx.ts'
import { Icon, type IconName } from '#ui/icon.tsx'

import { AccountLines } from './account-lines.tsx'
import type { NavigationEntry } from './staff-routes.ts'
import { useText } from './text.ts'

type BottomBarProps = Readonly<{ entries: readonly NavigationEntry[]; onSearch: () => void }>

const cellClass =
  'rail-line flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-tiny text-soft'

const Cell = ({ icon, label }: Readonly<{ icon: IconName; label: string }>) => (
  <>
    <Icon name={icon} />
    <span className="max-w-full truncate">{label}</span>
  </>
)

/** The phone's rail, within reach of the thumb: three places, the search, and the rest. */
export const BottomBar = ({ entries, onSearch }: BottomBarProps) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const first = entries.filter((entry) => !entry.secondary).slice(0, 3)
  const rest = entries.filter((entry) => !first.includes(entry))
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] md:hidden">
      <MorePanel entries={rest} isOpen={isOpen} onGo={() => setOpen(false)} />
      <nav aria-label={t('shell.navigation')} className="flex">
        {first.map((entry) => (
          <Link
            key={entry.path}
            to={entry.path}
            activeOptions={{ exact: entry.path === '/' }}
            className={cellClass}
          >
            <Cell icon={entry.icon} label={t(entry.label)} />
          </Link>
        ))}
        <button type="button" onClick={onSearch} className={cellClass}>
          <Cell icon="search" label={t('shell.search')} />
        </button>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls="more"
          onClick={() => setOpen(!isOpen)}
          className={cellClass}
        >
          <Cell icon={isOpen ? 'chevronDown' : 'menu'} label={t('shell.more')} />
        </button>
      </nav>
    </div>
  )
}

const lineClass = 'target flex w-full items-center gap-3 rounded-small px-2 text-base text-ink'

type MorePanelProps = Readonly<{ entries: readonly NavigationEntry[]; isOpen: boolean; onGo: () => void }>

const MorePanel = ({ entries, isOpen, onGo }: MorePanelProps) => {
  const t = useText()
  return (
    <div
      id="more"
      className={cx('max-h-[70dvh] overflow-y-auto border-b border-hairline p-3', !isOpen && 'hidden')}
    >
      {entries.map((entry) => (
        <Link key={entry.path} to={entry.path} onClick={onGo} className={cx(lineClass, 'rail-line')}>
          <Icon name={entry.icon} />
          {t(entry.label)}
        </Link>
      ))}
      <AccountLines lineClass={lineClass} />
    </div>
  )
}
