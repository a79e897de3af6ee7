import { Link } from '@tanstack/react-router'

import { useFormat, useText } from '#staff-app/text.ts'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'
import { Badge } from '#ui/notes.tsx'
import type { Line } from './inbox.tsx'
import { useChannelWord, useSiteZone } from './message-words.ts'

/** One person who waits: since when, until when an answer is owed, and how they began. */
export const InboxLine = ({ line }: Readonly<{ line: Line }>) => {
  const t = useText()
  const format = useFormat()
  const channel = useChannelWord()
  const timeZone = useSiteZone()
  const words = [line.subject, line.preview].filter((text) => text !== '').join(' — ')
  return (
    <li className="relative border-b border-hairline py-3.5 last:border-0 focus-within:bg-accent-wash hover:bg-sunken sm:px-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
        <h2 className="story min-w-0 text-large wrap-anywhere">
          <Link
            to={`/conversations/${line.subjectId}`}
            data-line
            className="after:absolute after:inset-0 focus:outline-none"
            aria-keyshortcuts="Enter r a s e"
          >
            {line.name || t('conversations.unnamed')}
          </Link>
        </h2>
        {line.count > 0 ? (
          <p className={cx('text-small font-semibold', line.isLate ? 'text-danger' : 'text-caution')}>
            {t(line.isLate ? 'conversations.inbox.was-due' : 'conversations.inbox.due', {
              at: format.instant(line.dueAt, timeZone),
            })}
          </p>
        ) : null}
      </div>
      {words === '' ? null : (
        <p className="max-w-prose truncate text-small" lang={line.language || undefined}>
          {words}
        </p>
      )}
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-tiny text-soft">
        {line.count > 0 ? (
          <>
            <span>{channel(line.channel)}</span>
            <span>{t('conversations.inbox.since', { at: format.instant(line.since, timeZone) })}</span>
          </>
        ) : null}
        {line.count > 1 ? <span>{t('conversations.inbox.count', { count: line.count })}</span> : null}
        {line.orderNumber === '' ? null : (
          <span>
            {line.isGuess ? t('conversations.inbox.perhaps', { number: line.orderNumber }) : line.orderNumber}
          </span>
        )}
        <Marks line={line} />
      </p>
    </li>
  )
}

const Marks = ({ line }: Readonly<{ line: Line }>) => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSiteZone()
  return (
    <>
      {line.kind === 'contact' ? (
        <Badge tone="caution">{t('conversations.inbox.unknown-sender')}</Badge>
      ) : null}
      {line.triage === 'complaint' ? (
        <Badge tone="danger">{t('conversations.triage.complaint')}</Badge>
      ) : null}
      {line.mentionsMe ? <Badge tone="accent">{t('conversations.inbox.mentions-me')}</Badge> : null}
      {line.owedByMe ? <Badge tone="caution">{t('conversations.inbox.owed-by-me')}</Badge> : null}
      {line.needsFact === '' ? null : (
        <Badge tone="neutral" icon="info">
          <span className="max-w-64 truncate">{line.needsFact}</span>
        </Badge>
      )}
      {line.snoozedUntil === null ? null : (
        <Badge icon="clock">{format.instant(line.snoozedUntil, timeZone)}</Badge>
      )}
      {line.assignedName === '' ? null : (
        <span className="inline-flex items-center gap-1">
          <Icon name="user" size="tiny" />
          {line.assignedName}
        </span>
      )}
      {line.writers.length === 0 ? null : (
        <Badge tone="accent" icon="pen">
          {t('conversations.writing', { names: line.writers.join(', ') })}
        </Badge>
      )}
    </>
  )
}
