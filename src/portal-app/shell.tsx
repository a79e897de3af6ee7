import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { explainRefusal } from '#doors/answers.ts'
import { PageAnswer, type PageShell } from '#doors/portal.ts'
import type { Language } from '#platform/i18n/languages.ts'
import type { Refusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'

interface ShellProps {
  readonly title: string
  readonly houseName: string
  readonly language: Language
  readonly signedIn: boolean
  readonly children: ReactElement
}

const Shell = ({ title, houseName, language, signedIn, children }: ShellProps) => (
  <html lang={language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="stylesheet" href="/portal-assets/tokens.css" />
      <link rel="stylesheet" href="/portal-assets/portal.css" />
      <link rel="icon" href="/portal-assets/mark.svg" type="image/svg+xml" />
    </head>
    <body>
      <a className="skip" href="#content">
        {translate(language, 'portal.skip')}
      </a>
      <header className="head">
        <a className="house" href="/portal">
          {houseName}
        </a>
        {signedIn && (
          <nav aria-label={translate(language, 'portal.navigation')}>
            <a href="/portal">{translate(language, 'portal.my-watches')}</a>
            <a href="/portal/about-me">{translate(language, 'portal.about-me')}</a>
          </nav>
        )}
      </header>
      <main className="sheet" id="content">
        {children}
      </main>
      <footer className="foot">{translate(language, signedIn ? 'portal.foot' : 'portal.foot.public')}</footer>
    </body>
  </html>
)

const RefusalPage = ({
  text,
  language,
  offersEntrance,
}: {
  text: string
  language: Language
  offersEntrance: boolean
}) => (
  <>
    <h1>{translate(language, 'portal.not-so-far')}</h1>
    <p className="lead">{text}</p>
    <a className="button quiet" href={offersEntrance ? '/portal/enter' : '/portal'}>
      {translate(language, offersEntrance ? 'portal.enter-with-number' : 'portal.back')}
    </a>
  </>
)

const wrap = (
  page: PageAnswer,
  around: { language: Language; houseName: string; signedIn: boolean },
): string =>
  `<!doctype html>${renderToStaticMarkup(
    <Shell title={`${page.title} · ${around.houseName}`} {...around}>
      {page.element}
    </Shell>,
  )}`

const refusalPage = (refusal: Refusal, language: Language): PageAnswer => {
  const offersEntrance = refusal.status === 401 || refusal.status === 410
  return new PageAnswer({
    title: translate(language, 'portal.not-so-far'),
    element: (
      <RefusalPage
        text={explainRefusal(refusal, language)}
        language={language}
        offersEntrance={offersEntrance}
      />
    ),
  })
}

/** Wraps every portal page in the house's name, its navigation and its foot. */
export const portalShell: PageShell = Object.assign(wrap, { refusal: refusalPage })
