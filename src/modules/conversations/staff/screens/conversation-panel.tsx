import { isLanguage, languageNames } from '#platform/i18n/languages.ts'
import { useReply } from '#staff-app/api.ts'
import { useRole } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote, Note } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { ConsentList } from './consent-list.tsx'
import { SpokenLine } from './spoken-line.tsx'
import { WriteForm } from './write-form.tsx'

type ConversationPanelProps = Readonly<{ clientId: string | null; orderId?: string }>

/** Everything said with one client, oldest first; of one order when it is named. */
export const ConversationPanel = ({ clientId, orderId }: ConversationPanelProps) => {
  const t = useText()
  if (clientId === null) return <Note icon="user">{t('conversations.no-client')}</Note>
  return <Conversation key={clientId} clientId={clientId} orderId={orderId} />
}

type ConversationProps = Readonly<{ clientId: string; orderId: string | undefined }>

const Conversation = ({ clientId, orderId }: ConversationProps) => {
  const t = useText()
  const isReader = useRole('reader')
  const { data, problem, refetch } = useReply(
    contract.readConversation,
    { params: { id: clientId }, query: orderId === undefined ? {} : { order: orderId } },
    { every: 20_000 },
  )
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton />
  const waiting = data.messages.filter(({ state }) => state === 'received').map(({ id }) => id)
  return (
    <div className="flex flex-col gap-4">
      {orderId === undefined ? <ConsentList clientId={clientId} mayChange={data.mayAnswer} /> : null}
      <Reach mail={data.mail} language={data.language} />
      {data.messages.length === 0 ? (
        <EmptyState icon="message" title={t('conversations.none')}>
          {t('conversations.none-text')}
        </EmptyState>
      ) : (
        <ol className="flex flex-col gap-2.5">
          {data.messages.map((message) => (
            <SpokenLine
              key={message.id}
              message={message}
              namesOrder={orderId === undefined}
              {...(data.mayAnswer && { reading: 'earlier' })}
            />
          ))}
        </ol>
      )}
      {isReader ? null : (
        <WriteForm
          clientId={clientId}
          orderId={orderId ?? null}
          language={data.language}
          answers={waiting}
          mayAnswer={data.mayAnswer}
        />
      )}
    </div>
  )
}

const Reach = ({ mail, language }: Readonly<{ mail: string; language: string }>) => {
  const t = useText()
  const name = isLanguage(language) ? languageNames[language] : language
  return (
    <p className="max-w-prose text-small text-soft">
      <span className="font-semibold text-ink">{t('conversations.reads', { language: name })}</span>{' '}
      {mail === '' ? t('conversations.by-page') : t('conversations.by-mail', { mail })}
    </p>
  )
}
