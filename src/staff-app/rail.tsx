import { Link } from '@tanstack/react-router'

import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'

import { AccountLines } from './account-lines.tsx'
import { Mark } from './mark.tsx'
import { useSession } from './session.ts'
import type { NavigationEntry } from './staff-routes.ts'
import { useText } from './text.ts'

type RailProps = Readonly<{ entries: readonly NavigationEntry[]; onSearch: () => void }>

const lineClass =
  'target flex items-center gap-3 rounded-small px-2.5 text-small text-soft transition-colors hover:bg-sunken hover:text-ink'

/** The quiet column at the left: the house, the search, the places one goes to. */
export const Rail = ({ entries, onSearch }: RailProps) => {
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
      <nav aria-label={t('shell.navigation')} className="min-h-0 flex-1 overflow-y-auto">
        <ul className="flex flex-col gap-px">
          {entries.map((entry) => (
            <li key={entry.path}>
              <Link
                to={entry.path}
                activeOptions={{ exact: entry.path === '/' }}
                className={cx(lineClass, 'rail-line')}
              >
                <Icon name={entry.icon} size="small" />
                {t(entry.label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <AccountLines lineClass={lineClass} />
    </aside>
  )
}
