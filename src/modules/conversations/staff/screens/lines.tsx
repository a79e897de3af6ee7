import { useState } from 'react'

import { useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorNote, Badge } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import * as contract from '../lines-contract.ts'
import { LineForm, type LineChannel } from './line-form.tsx'
import { useChannelWord } from './message-words.ts'

/** Numbers, bots and the chat, beside the mailboxes: one form per channel. */
export const Lines = () => {
  const t = useText()
  const word = useChannelWord()
  const { data, problem } = useReply(contract.listLines, {})
  const [open, setOpen] = useState<{ channel: LineChannel; id: string | null } | null>(null)
  const edited = data?.lines.find(({ id }) => id === open?.id) ?? null
  return (
    <Section title={t('conversations.lines.title')} aside={t('conversations.lines.hint')}>
      {problem ? <ErrorNote title={problem.message} /> : null}
      <ul>
        {data?.lines.map((line) => (
          <li key={line.id} className="border-b border-hairline py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-3">
              <h3 className="font-semibold">
                {line.name}{' '}
                <span className="font-normal text-soft">
                  {word(line.channel)} {line.address}
                </span>
              </h3>
              {line.enabled ? null : <Badge>{t('conversations.lines.off')}</Badge>}
              {line.mayChange ? (
                <Button
                  size="small"
                  icon="edit"
                  onClick={() => setOpen({ channel: line.channel, id: line.id })}
                >
                  {t('conversations.answers.edit')}
                </Button>
              ) : null}
            </div>
            {line.trouble === '' ? null : <ErrorNote title={line.trouble} />}
            <p className="mt-1 text-tiny text-soft">
              {t(line.channel === 'chat' ? 'conversations.lines.embed' : 'conversations.lines.webhook')}{' '}
              <code className="wrap-anywhere text-ink">{line.tell}</code>
            </p>
          </li>
        ))}
      </ul>
      {open === null ? (
        <p className="mt-4 flex flex-wrap gap-2">
          {contract.lineChannels.map((channel) => (
            <Button key={channel} icon="plus" onClick={() => setOpen({ channel, id: null })}>
              {t(`conversations.lines.add.${channel}`)}
            </Button>
          ))}
        </p>
      ) : (
        <LineForm
          key={`${open.channel} ${open.id}`}
          channel={open.channel}
          line={edited}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  )
}
