import { Link } from '@tanstack/react-router'

import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { Note } from '#ui/notes.tsx'
import * as contract from '../channels-contract.ts'
import { useChannelWord, useSiteZone } from './message-words.ts'

/** A way that does not work is said where people write, not only where ways are kept. Nothing while all is well. */
export const ChannelsDown = () => {
  const t = useText()
  const format = useFormat()
  const word = useChannelWord()
  const timeZone = useSiteZone()
  const { data } = useReply(contract.readTroubles, {}, { every: 60_000 })
  if (data === undefined || data.troubles.length === 0) return null
  return (
    <div className="mb-5">
      <Note tone="danger" icon="alert">
        {data.troubles.map(({ id, channel, name, since }) => (
          <p key={id}>
            {t('channels.down', {
              name,
              channel: word(channel),
              moment: since === null ? '' : format.instant(since, timeZone),
            })}
          </p>
        ))}
        {data.maySeeWhy ? (
          <Link to="/channels" className={linkClass}>
            {t('channels.down.why')}
          </Link>
        ) : null}
      </Note>
    </div>
  )
}
