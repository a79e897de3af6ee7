import { PageAnswer } from '#doors/portal.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate, type TextId } from '#src/texts.ts'

const Trouble = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : (
    <p className="note caution" role="alert">
      {text}
    </p>
  )

/** Asks for the order number; what went wrong, if something did, stands above. */
export const numberPage = (language: Language, trouble?: TextId): PageAnswer =>
  new PageAnswer({
    title: translate(language, 'portal.enter.title'),
    status: trouble === undefined ? 200 : 422,
    element: (
      <>
        <h1>{translate(language, 'portal.enter.title')}</h1>
        <p className="lead">{translate(language, 'portal.enter.lead')}</p>
        <Trouble text={trouble && translate(language, trouble)} />
        <form method="post" action="/portal/enter">
          <label className="field">
            <span>{translate(language, 'portal.enter.number')}</span>
            <input
              type="text"
              name="number"
              required
              maxLength={40}
              autoComplete="off"
              autoCapitalize="characters"
            />
          </label>
          <button type="submit">{translate(language, 'portal.enter.send-code')}</button>
        </form>
      </>
    ),
  })

/** Asks for the code; says the same whether or not the order number is known. */
export const codePage = (language: Language, number: string, trouble?: TextId): PageAnswer =>
  new PageAnswer({
    title: translate(language, 'portal.enter.code-title'),
    status: trouble === undefined ? 200 : 422,
    element: (
      <>
        <h1>{translate(language, 'portal.enter.code-title')}</h1>
        <p className="lead">{translate(language, 'portal.enter.code-lead', { number })}</p>
        <Trouble text={trouble && translate(language, trouble)} />
        <form method="post" action="/portal/enter/code">
          <input type="hidden" name="number" value={number} />
          <label className="field">
            <span>{translate(language, 'portal.enter.code')}</span>
            <input
              type="text"
              name="code"
              required
              inputMode="numeric"
              pattern="[0-9]{6}"
              maxLength={6}
              autoComplete="one-time-code"
            />
          </label>
          <button type="submit">{translate(language, 'portal.enter.open')}</button>
        </form>
        <p className="faint">
          <a href="/portal/enter">{translate(language, 'portal.enter.again')}</a>
        </p>
      </>
    ),
  })

/** The last page somebody sees who asked to be forgotten. */
export const goodbyePage = (language: Language): PageAnswer =>
  new PageAnswer({
    title: translate(language, 'portal.goodbye.title'),
    element: (
      <>
        <h1>{translate(language, 'portal.goodbye.title')}</h1>
        <p className="lead">{translate(language, 'portal.goodbye.lead')}</p>
      </>
    ),
  })
