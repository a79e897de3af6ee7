import { readMenu } from '#modules/catalogue/staff/contract.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import { searchWords } from '#platform/search-words.ts'
import { Combobox } from '#ui/combobox.tsx'
import type { LineTerms } from '../../domain/quote.ts'
import { surfaceOfService } from '../../domain/surface-of-service.ts'
import type { QuotesPage } from './quote-page.ts'
import type { Draft } from './use-draft.ts'

type AddLineProps = Readonly<{ page: QuotesPage; draft: Draft }>

type Offered = Readonly<{ id: string; label: string; detail: string; words: string; line: LineTerms }>

/** From the menu in the client's language, or in the writer's own words. */
export const AddLine = ({ page, draft }: AddLineProps) => {
  const t = useText()
  const offered = useOffered(page)
  const add = (line: LineTerms): void => draft.change({ do: 'add', line })
  return (
    <Combobox<Offered>
      // Each line begins with an empty field again.
      key={draft.state.lines.length}
      label={t('quotes.line.add')}
      hint={t('quotes.line.add.hint')}
      placeholder={t('quotes.line.add.placeholder')}
      value={null}
      autoFocus={draft.state.lines.length === 0}
      onChange={(item) => {
        if (item !== null) add(item.line)
      }}
      search={(text) => {
        const typed = searchWords(text).split(' ')
        const found = offered.filter(({ words }) => typed.every((word) => words.includes(word)))
        return Promise.resolve(found.slice(0, 12))
      }}
      onCreate={(label) => add({ ...freeLine, label, taxBasisPoints: page.order.taxBasisPoints })}
    />
  )
}

const freeLine: LineTerms = {
  necessity: 'needed',
  alternative: '',
  label: '',
  reason: '',
  photographId: null,
  serviceId: null,
  amountMinor: 0,
  taxBasisPoints: 0,
  skill: '',
  minutes: 0,
  surface: '',
}

const useOffered = ({ order }: QuotesPage): Offered[] => {
  const t = useText()
  const format = useFormat()
  const { data } = useReply(readMenu, { query: { siteId: order.siteId } })
  const language = isLanguage(order.clientLanguage) ? order.clientLanguage : 'en'
  return (data?.items ?? []).map(({ service, price }) => ({
    id: service.id,
    label: service.names[language],
    detail:
      price === null
        ? t('quotes.line.price')
        : format.money({ minor: price.grossMinor, currency: order.currency }),
    words: searchWords(service.code, ...Object.values(service.names)),
    line: {
      ...freeLine,
      label: service.names[language],
      serviceId: service.id,
      amountMinor: price?.grossMinor ?? 0,
      taxBasisPoints: data?.taxBasisPoints ?? order.taxBasisPoints,
      skill: service.skill,
      minutes: service.minutes,
      surface: surfaceOfService(service),
    },
  }))
}
