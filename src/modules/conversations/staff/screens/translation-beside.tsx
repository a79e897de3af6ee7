import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { isLanguage, languageNames } from '#platform/i18n/languages.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useSession, useRole } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../translations-contract.ts'
import type { Message } from './message-words.ts'

type Reply = EndpointReply<typeof contract.listTranslations>
type Offer = Reply['offers'][number]
type Failed = EndpointReply<typeof contract.translateMessage>['failure']
type Translation = NonNullable<Offer['translation']>

/** What a client wrote, in the reader's language, under the original and never in its place; nothing where the house lets no model translate. */
export const TranslationBeside = ({ message }: Readonly<{ message: Message }>) => {
  const subject = message.clientId ?? message.contactId
  // One answer for the whole conversation: every line asks for the same address.
  const { data } = useReply(
    contract.listTranslations,
    { params: { id: subject ?? '' } },
    { enabled: subject !== null },
  )
  const offer = data?.offers.find(({ messageId }) => messageId === message.id)
  return data === undefined || offer === undefined ? null : <Offered offer={offer} host={data.host} />
}

const Offered = ({ offer, host }: Readonly<{ offer: Offer; host: string }>) => {
  const t = useText()
  const isReader = useRole('reader')
  const [failure, setFailure] = useState<Failed>('')
  const ask = useSend(contract.translateMessage, {
    refresh: [contract.listTranslations],
    onDone: (reply) => setFailure(reply.failure),
  })
  const press = (again: boolean): void => ask.send({ params: { id: offer.messageId }, body: { again } })
  const { translation } = offer
  if (isReader && translation === null) return null
  return (
    <div aria-live="polite" className="mt-2 text-small">
      {translation === null ? (
        <div className="-ml-2.5 flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Button size="small" variant="quiet" icon="globe" busy={ask.isSending} onClick={() => press(false)}>
            {t('conversations.translation.show')}
          </Button>
          <p className="min-w-0 flex-1 basis-56 text-tiny text-soft max-sm:pl-2.5">
            {t('conversations.translation.leaves', { host })}
          </p>
        </div>
      ) : (
        <Shown offer={offer} translation={translation} />
      )}
      {translation !== null && translation.differences.length > 0 && !isReader ? (
        <Button
          size="small"
          variant="quiet"
          className="-ml-2.5"
          busy={ask.isSending}
          onClick={() => press(true)}
        >
          {t('conversations.translation.again')}
        </Button>
      ) : null}
      {ask.problem ? <ErrorNote title={ask.problem.message} /> : null}
      {failure === '' ? null : (
        <p className="mt-1 text-caution">{t(`conversations.translation.failure.${failure}`)}</p>
      )}
    </div>
  )
}

type ShownProps = Readonly<{ offer: Offer; translation: Translation }>

const Shown = ({ offer, translation }: ShownProps) => {
  const t = useText()
  const { language } = useSession()
  const from = isLanguage(offer.from) ? languageNames[offer.from] : offer.from
  const lost = translation.differences.filter(({ only }) => only === 'original')
  const invented = translation.differences.filter(({ only }) => only === 'translation')
  return (
    <div className="border-t border-hairline pt-2">
      <p className="flex items-start gap-1.5 text-tiny text-soft">
        <Icon name="globe" size="tiny" className="mt-0.5" />
        <span className="min-w-0">
          {t('conversations.translation.from', { from, model: translation.model })}
        </span>
      </p>
      <p className="mt-1 wrap-anywhere whitespace-pre-line text-soft" lang={language}>
        {pieces(translation).map(({ text, marked, start }) =>
          marked ? (
            <mark key={start} className="rounded-fine bg-caution-wash px-0.5 text-caution">
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </p>
      {translation.differences.length === 0 ? (
        <p className="mt-1 flex items-center gap-1.5 text-tiny text-good">
          <Icon name="check" size="tiny" />
          {t('conversations.translation.agrees')}
        </p>
      ) : (
        <div className="mt-1.5 flex items-start gap-2 text-caution">
          <Icon name="alert" size="small" className="mt-0.5" />
          <ul className="min-w-0">
            {lost.length === 0 ? null : (
              <li>{t('conversations.translation.lost', { words: quoted(lost) })}</li>
            )}
            {invented.length === 0 ? null : (
              <li>{t('conversations.translation.invented', { words: quoted(invented) })}</li>
            )}
          </ul>
        </div>
      )}
    </div>
  )
}

const quoted = (differences: Translation['differences']): string =>
  [...new Set(differences.map(({ words }) => words))].join(' · ')

interface Piece {
  readonly text: string
  readonly marked: boolean
  readonly start: number
}

/** The translation cut where something stands that the original does not say. */
const pieces = ({ words, differences }: Translation): Piece[] => {
  const spans = differences
    .filter(({ only }) => only === 'translation')
    .map(({ span }) => span)
    .toSorted((one, other) => one.start - other.start)
  const cut: Piece[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    cut.push({ text: words.slice(at, start), marked: false, start: at })
    cut.push({ text: words.slice(start, end), marked: true, start })
    at = end
  }
  return [...cut, { text: words.slice(at), marked: false, start: at }].filter(({ text }) => text !== '')
}
