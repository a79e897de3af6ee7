import { languageNames, languages, type Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import { clientName } from '../../domain/client-name.ts'
import type { Client } from '../../domain/client.ts'

interface AboutMePageProps {
  readonly client: Client
  readonly language: Language
  readonly formKeys: readonly [language: string, erasure: string]
}

/** What the house keeps about somebody, a copy of it, and the way to be forgotten. */
export const AboutMePage = ({ client, language, formKeys }: AboutMePageProps) => {
  const address = [client.street, `${client.postalCode} ${client.city}`.trim(), client.country].filter(
    (part) => part !== '',
  )
  const kept: [label: string, value: string][] = [
    [translate(language, 'portal.about.name'), clientName(client)],
    [translate(language, 'portal.about.mail'), client.mail],
    [translate(language, 'portal.about.phone'), client.phone],
    [translate(language, 'portal.about.address'), address.join(', ')],
  ]
  return (
    <>
      <h1>{translate(language, 'portal.about-me')}</h1>
      <p className="lead">{translate(language, 'portal.about.lead')}</p>
      <dl className="facts">
        {kept.map(([label, value]) => (
          <div key={label} className="pair">
            <dt>{label}</dt>
            <dd>{value === '' ? '–' : value}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{translate(language, 'portal.about.also')}</p>
      <p>
        <a className="button quiet" href="/portal/about-me.json">
          {translate(language, 'portal.about.copy')}
        </a>
      </p>
      <h2>{translate(language, 'portal.about.language')}</h2>
      <form method="post" action="/portal/about-me/language">
        <input type="hidden" name="key" value={formKeys[0]} />
        <fieldset>
          <legend>{translate(language, 'portal.about.language-question')}</legend>
          <div className="choices">
            {languages.map((one) => (
              <label key={one}>
                <input type="radio" name="language" value={one} defaultChecked={one === language} />{' '}
                <span lang={one}>{languageNames[one]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className="quiet">
          {translate(language, 'portal.about.save')}
        </button>
      </form>
      <h2>{translate(language, 'portal.about.erasure')}</h2>
      <p>{translate(language, 'portal.about.erasure-words')}</p>
      <form method="post" action="/portal/about-me/erasure">
        <input type="hidden" name="key" value={formKeys[1]} />
        <div className="choices">
          <label>
            <input type="checkbox" name="sure" value="yes" required />{' '}
            {translate(language, 'portal.about.sure')}
          </label>
        </div>
        <p />
        <button type="submit" className="danger">
          {translate(language, 'portal.about.erase')}
        </button>
      </form>
    </>
  )
}
