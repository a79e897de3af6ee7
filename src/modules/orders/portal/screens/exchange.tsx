import { formatsFor } from '#platform/i18n/format.ts'
import { translate } from '#src/texts.ts'
import type { OrderPageProps } from './order-page.tsx'

/** What was said between client and house about this watch, and a place to ask. */
export const Exchange = ({ order, messages, language, formKey, isAsked }: OrderPageProps) => {
  const formats = formatsFor(language)
  return (
    <>
      <h2 id="questions">{translate(language, 'portal.questions')}</h2>
      {isAsked && (
        <p className="note calls" role="status">
          {translate(language, 'portal.question-received')}
        </p>
      )}
      {messages.length > 0 && (
        <ul className="messages">
          {messages.map((message) => (
            <li key={message.id} className={message.isFromClient ? '' : 'theirs'}>
              <span className="faint">
                {translate(language, message.isFromClient ? 'portal.you-wrote' : 'portal.house-wrote', {
                  moment: formats.instant(message.at, order.time_zone),
                })}
              </span>
              {`\n${message.body}`}
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={`/portal/orders/${order.id}/questions`}>
        <input type="hidden" name="key" value={formKey} />
        <label className="field">
          <span>{translate(language, 'portal.your-question')}</span>
          <textarea name="question" required minLength={2} maxLength={4000} />
        </label>
        <button type="submit">{translate(language, 'portal.send-question')}</button>
      </form>
    </>
  )
}
