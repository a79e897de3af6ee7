import type { ClientMessage } from '#modules/conversations/public.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import { localDay } from '../../domain/local-day.ts'
import { standingOf, type StoryStep } from '../../domain/portal-story.ts'
import type { PromiseStory } from '#modules/promises/public.ts'
import type { OwnOrder } from '../../store/own-orders.ts'
import type { MandateRow, WarrantyRow } from '../../store/order-row.ts'
import { PromiseWords } from './promise-words.tsx'
import { StoryLine } from './story-line.tsx'
import { Exchange } from './exchange.tsx'

export interface OrderPageProps {
  readonly order: OwnOrder
  readonly story: readonly StoryStep[]
  readonly language: Language
  readonly promised: PromiseStory
  readonly photographs: readonly { id: string; file_id: string; moment: string; caption: string }[]
  readonly quotes: readonly { id: string; version: number; state: string }[]
  readonly invoices: readonly { id: string; number: string; total_minor: number; currency: string }[]
  readonly mandate: MandateRow | undefined
  readonly warranty: WarrantyRow | undefined
  readonly messages: readonly ClientMessage[]
  readonly formKey: string
  readonly isAsked: boolean
}

/** One watch: where it is, when it is ready and how sure that is; then the evidence. */
export const OrderPage = (props: OrderPageProps) => {
  const { order, language, promised, story } = props
  const standing = standingOf(order)
  return (
    <>
      <p className="faint">{order.number}</p>
      <h1>{`${order.brand} ${order.model}`.trim()}</h1>
      <p className="lead">{translate(language, `portal.standing.${standing}`)}</p>
      <QuoteCall {...props} />
      <PromiseWords order={order} story={promised} language={language} />
      <Whereabouts order={order} language={language} />
      <h2>{translate(language, 'portal.line')}</h2>
      <StoryLine order={order} story={story} promised={promised} language={language} />
      <Photographs {...props} />
      <Papers {...props} />
      <Agreed {...props} />
      <Exchange {...props} />
    </>
  )
}

const QuoteCall = ({ order, quotes, language }: OrderPageProps) => {
  const open = quotes.find(({ state }) => state === 'sent')
  if (open === undefined) return null
  return (
    <div className="note calls">
      <p>{translate(language, 'portal.quote-waits')}</p>
      <a className="button" href={`/portal/orders/${order.id}/quotes/${open.id}`}>
        {translate(language, 'portal.quote-answer')}
      </a>
    </div>
  )
}

const Whereabouts = ({ order, language }: Pick<OrderPageProps, 'order' | 'language'>) => {
  const holder =
    order.holder_kind === 'site'
      ? `${order.holder_site ?? order.holder_name}${order.holder_city ? `, ${order.holder_city}` : ''}`
      : order.holder_name
  return (
    <dl className="facts">
      <dt>{translate(language, 'portal.holder')}</dt>
      <dd>{translate(language, 'portal.holder-is', { kind: order.holder_kind, name: holder })}</dd>
      <dt>{translate(language, 'portal.watch')}</dt>
      <dd>
        {[order.reference, order.serial_state === 'read' ? order.serial : '']
          .filter((part) => part !== '')
          .join(' · ') || '–'}
      </dd>
      <dt>{translate(language, 'portal.taken-in-at')}</dt>
      <dd>
        {order.site_name}
        {order.site_phone === '' ? '' : ` · ${order.site_phone}`}
      </dd>
    </dl>
  )
}

const Photographs = ({ photographs, language }: OrderPageProps) => {
  if (photographs.length === 0) return null
  return (
    <>
      <h2>{translate(language, 'portal.photographs')}</h2>
      <ul className="photos">
        {photographs.map((photograph) => {
          const caption =
            photograph.caption || translate(language, 'portal.photograph-at', { moment: photograph.moment })
          return (
            <li key={photograph.id}>
              <a href={`/portal/files/${photograph.file_id}`}>
                <img
                  src={`/portal/files/${photograph.file_id}`}
                  alt={caption}
                  loading="lazy"
                  width="320"
                  height="320"
                />
              </a>
              <span>{caption}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

const Papers = ({ order, quotes, invoices, language }: OrderPageProps) => {
  const formats = formatsFor(language)
  return (
    <>
      <h2>{translate(language, 'portal.papers')}</h2>
      <ul>
        <li>
          <a href={`/portal/orders/${order.id}/slip.pdf`}>{translate(language, 'portal.slip')}</a>
        </li>
        {quotes.map((quote) => (
          <li key={quote.id}>
            <a href={`/portal/orders/${order.id}/quotes/${quote.id}`}>
              {translate(language, 'portal.quote-version', { version: quote.version, state: quote.state })}
            </a>
          </li>
        ))}
        {invoices.map((invoice) => (
          <li key={invoice.id}>
            <a href={`/portal/invoices/${invoice.id}.pdf`}>
              {translate(language, 'portal.invoice', {
                number: invoice.number,
                total: formats.money({ minor: invoice.total_minor, currency: invoice.currency }),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

const Agreed = ({ order, mandate, warranty, language }: OrderPageProps) => {
  const formats = formatsFor(language)
  if (mandate === undefined && warranty === undefined && order.client_words === '') return null
  const sides = mandate === undefined ? [] : mandateWords(mandate, language)
  return (
    <>
      <h2>{translate(language, 'portal.agreed')}</h2>
      {order.client_words !== '' && (
        <p className="soft">{translate(language, 'portal.your-words', { words: order.client_words })}</p>
      )}
      <ul>
        {sides.map((side) => (
          <li key={side}>{side}</li>
        ))}
        {mandate !== undefined && mandate.ceiling_minor !== null && (
          <li>
            {translate(language, 'portal.mandate.ceiling', {
              amount: formats.money({ minor: mandate.ceiling_minor, currency: order.currency }),
            })}
          </li>
        )}
        {warranty !== undefined && (
          <li>
            {translate(language, 'portal.warranty-until', { day: formats.day(warranty.ends_on, 'long') })}
          </li>
        )}
      </ul>
      <p className="faint">
        {translate(language, 'portal.received-on', {
          day: formats.day(localDay(order.received_at, order.time_zone), 'long'),
        })}
      </p>
    </>
  )
}

const mandateWords = (mandate: MandateRow, language: Language): string[] => [
  translate(language, mandate.polish_case ? 'portal.mandate.polish-case' : 'portal.mandate.keep-case'),
  translate(
    language,
    mandate.polish_bracelet ? 'portal.mandate.polish-bracelet' : 'portal.mandate.keep-bracelet',
  ),
  translate(language, mandate.keep_dial ? 'portal.mandate.keep-dial' : 'portal.mandate.may-change-dial'),
  translate(language, mandate.return_old_parts ? 'portal.mandate.return-parts' : 'portal.mandate.keep-parts'),
  translate(
    language,
    mandate.movement_exchange ? 'portal.mandate.may-exchange' : 'portal.mandate.no-exchange',
  ),
]
