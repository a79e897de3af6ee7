import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { Consent } from '#voices/store/consents.ts'
import { consentPurposes, portalConsentChannels } from '../../domain/consent-kinds.ts'

interface ConsentsPageProps {
  readonly consents: readonly Consent[]
  readonly language: Language
  /** One a form, made when the page is: a second press finds the first answer. */
  readonly formKey: (purpose: string, channel: string) => string
  readonly isSaved: boolean
}

/** What one person allows, purpose by purpose and channel by channel; every line a plain form. */
export const ConsentsPage = ({ consents, language, formKey, isSaved }: ConsentsPageProps) => (
  <>
    <h1>{translate(language, 'portal.consents')}</h1>
    <p className="lead">{translate(language, 'portal.consents.text')}</p>
    {isSaved && <p role="status">{translate(language, 'portal.consents.saved')}</p>}
    {consentPurposes.map((purpose) => (
      <section key={purpose} aria-label={translate(language, `conversations.consents.purpose.${purpose}`)}>
        <h2>{translate(language, `conversations.consents.purpose.${purpose}`)}</h2>
        <ul className="orders allowances">
          {portalConsentChannels.map((channel) => {
            const known = consents.find((one) => one.purpose === purpose && one.channel === channel)
            const granted = known?.granted ?? null
            const word = granted === null ? 'unasked' : granted ? 'allowed' : 'refused'
            const press = granted === true ? 'stop' : 'allow'
            const channelWord = translate(language, `conversations.consents.channel.${channel}`)
            return (
              <li key={channel}>
                <form method="post" action="/portal/consents">
                  <input type="hidden" name="key" value={formKey(purpose, channel)} />
                  <input type="hidden" name="purpose" value={purpose} />
                  <input type="hidden" name="channel" value={channel} />
                  <span>
                    {channelWord}: {translate(language, `portal.consents.${word}`)}
                  </span>
                  <button
                    type="submit"
                    className="quiet"
                    name="granted"
                    value={press === 'allow' ? 'yes' : 'no'}
                    aria-label={`${translate(language, `portal.consents.${press}`)}: ${channelWord}`}
                  >
                    {translate(language, `portal.consents.${press}`)}
                  </button>
                  {granted === null && purpose !== 'commercial' && (
                    <button
                      type="submit"
                      className="quiet"
                      name="granted"
                      value="no"
                      aria-label={`${translate(language, 'portal.consents.refuse')}: ${channelWord}`}
                    >
                      {translate(language, 'portal.consents.refuse')}
                    </button>
                  )}
                </form>
              </li>
            )
          })}
        </ul>
      </section>
    ))}
    <p>
      <a href="/portal">{translate(language, 'portal.consents.back')}</a>
    </p>
  </>
)
