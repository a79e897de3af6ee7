import { Link } from '@tanstack/react-router'
import { useId } from 'react'

import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'

import { AccountLines } from './account-lines.tsx'
import { Mark } from './mark.tsx'
import { useSession } from './session.ts'
import type { NavigationGroup } from './staff-routes.ts'
import { useText } from './text.ts'

type RailProps = Readonly<{ groups: readonly NavigationGroup[]; onSearch: () => void }>

const placeClass =
  'flex items-center gap-3 rounded-small px-2.5 text-small text-soft transition-colors hover:bg-sunken hover:text-ink'
const lineClass = `target ${placeClass}`

/** The quiet column at the left: the house, the search, the places one goes to. */
export const Rail = ({ groups, onSearch }: RailProps) => {
  const t = useText()
  const session = useSession()
  return (
    <aside className="sticky top-0 hidden h-dvh flex-col gap-5 border-r border-hairline px-3 py-5 md:flex">
      <Link to="/" className="flex items-center gap-2.5 rounded-small px-2.5">
        <Mark />
        <span className="min-w-0">
          <span className="story block leading-5 text-balance">{session.house.name}</span>
          <span className="block text-tiny text-faint">{t('shell.name')}</span>
        </span>
      </Link>
      <button
        type="button"
        onClick={onSearch}
        aria-keyshortcuts="Control+K"
        className="target mx-0.5 flex items-center gap-2.5 rounded-small border border-edge bg-surface px-2.5 text-small text-soft hover:border-ink-soft"
      >
        <Icon name="search" size="small" />
        <span className="flex-1 text-left">{t('shell.search')}</span>
        <kbd className="font-sans text-tiny text-faint" aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      <nav aria-label={t('shell.navigation')} className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto">
        {groups.map((group) => (
          <RailGroup key={group.label} group={group} />
        ))}
      </nav>
      <AccountLines lineClass={lineClass} />
    </aside>
  )
}

const RailGroup = ({ group }: Readonly<{ group: NavigationGroup }>) => {
  const t = useText()
  const id = useId()
  return (
    <div>
      <p id={id} className="px-2.5 pb-1 text-tiny text-faint">
        {t(group.label)}
      </p>
      <ul aria-labelledby={id} className="flex flex-col gap-px">
        {group.entries.map((entry) => (
          <li key={entry.path}>
            <Link
              to={entry.path}
              activeOptions={{ exact: entry.path === '/' }}
              className={cx('target-line rail-line', placeClass)}
            >
              <Icon name={entry.icon} size="small" />
              {t(entry.label)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
