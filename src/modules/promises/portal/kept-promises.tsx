import type { Context, Hono } from 'hono'
import { languageOf } from '#doors/answers.ts'
import { listHouses, openHouse, type Foundation } from '#doors/house.ts'
import { answerPage, PageAnswer, type PageShell } from '#doors/portal.ts'
import { listSites } from '#modules/sites/public.ts'
import { localDay } from '#modules/orders/public.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import { defaultLocales, type Language } from '#platform/i18n/languages.ts'
import { notFound } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import { countKept, type KeptCounts } from '../domain/kept-record.ts'
import { lastMonths, type Period } from '../domain/period.ts'
import { isRecordPublished, readSettled } from '../store/record.ts'

const months = 12

/** What a house lets the public read of its word: nobody signs in, nothing is typed, and without publishing there is no page. */
export const mountKeptPromises = (app: Hono, foundation: Foundation, shell: PageShell): void => {
  app.get('/kept-promises', (context) => showKept(context, foundation, shell))
}

const showKept = async (context: Context, foundation: Foundation, shell: PageShell): Promise<Response> => {
  const language = languageOf(context)
  for (const { id, name } of await listHouses(foundation.database)) {
    const published = await openHouse(foundation, id).read(async (scope) => {
      if (!(await isRecordPublished(scope))) return undefined
      const [site] = await listSites(scope)
      const period = lastMonths(localDay(scope.now, site?.timeZone ?? 'UTC'), months)
      return { period, settled: await readSettled(scope, period) }
    })
    if (published === undefined) continue
    const [total] = countKept(published.settled, () => 'all')
    const byMonth = countKept(published.settled, ({ promisedOn }) => promisedOn.slice(0, 7)).sort(
      (one, other) => (one.key < other.key ? -1 : 1),
    )
    const element = <KeptPage language={language} period={published.period} total={total} byMonth={byMonth} />
    const page = new PageAnswer({ title: translate(language, 'promises.portal.title'), element })
    return answerPage(context, shell, { result: page, language, houseName: name })
  }
  return answerPage(context, shell, { result: notFound(), language, houseName: 'Heure Bleue' })
}

interface KeptPageProps {
  readonly language: Language
  readonly period: Period
  readonly total: KeptCounts | undefined
  readonly byMonth: readonly KeptCounts[]
}

const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(defaultLocales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

const columns = ['count', 'kept', 'moved', 'broken', 'silence'] as const

const figuresOf = ({ count, kept, moved, broken, inSilence }: KeptCounts) => ({
  count,
  kept,
  moved,
  broken,
  silence: inSilence,
})

const KeptPage = ({ language, period, total, byMonth }: KeptPageProps) => {
  const formats = formatsFor(language)
  const lead = translate(language, 'promises.portal.lead', {
    count: total?.count ?? 0,
    kept: total?.kept ?? 0,
    from: formats.day(period.from, 'long'),
    until: formats.day(period.until, 'long'),
  })
  return (
    <>
      <h1>{translate(language, 'promises.portal.title')}</h1>
      <p className="lead">{lead}</p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{translate(language, 'promises.record.by-month')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {translate(language, `promises.record.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byMonth.map((month) => (
            <tr key={month.key}>
              <th scope="row">{monthName(month.key, language)}</th>
              {columns.map((column) => (
                <td key={column} data-label={translate(language, `promises.record.${column}`)}>
                  {formats.number(figuresOf(month)[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{translate(language, 'promises.portal.method')}</p>
    </>
  )
}
