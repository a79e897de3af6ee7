import { useReply, useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Section } from '#ui/page.tsx'
import * as contract from '../intake-contract.ts'

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** What came in and nobody could read: there is nothing to see while there is none. */
export const UnreadArrivals = () => {
  const t = useText()
  const format = useFormat()
  const { data } = useReply(contract.listUnread, {})
  const again = useSend(contract.readAgain)
  if (data === undefined || data.arrivals.length === 0) return null
  return (
    <Section title={t('channels.unread.title')}>
      <p className="max-w-prose text-small text-soft">{t('channels.unread.lead')}</p>
      <ul className="flex flex-col divide-y divide-hairline">
        {data.arrivals.map((arrival) => (
          <li key={arrival.id} className="flex flex-wrap items-center justify-between gap-3 py-3 text-small">
            <span className="min-w-0">
              {format.instant(arrival.at, zone)} · {arrival.account}
              <span className="block break-words text-faint">{arrival.failure}</span>
            </span>
            {data.mayAgain ? (
              <span className="flex items-center gap-3">
                <a href={`/api/arrivals/${arrival.id}/raw`} download className={linkClass}>
                  {t('channels.unread.download')}
                </a>
                <Button
                  size="small"
                  onClick={() => again.send({ params: { id: arrival.id }, body: {} })}
                  disabled={again.isSending}
                >
                  {t('channels.unread.again')}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
