import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { Select } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'

type Reply = EndpointReply<typeof contract.readProgress>

/** Whom one lets see one's progress: given and taken back here, in one press each. */
export const WhoSees = ({ shownTo, colleagues }: Pick<Reply, 'shownTo' | 'colleagues'>) => {
  const t = useText()
  const format = useFormat()
  const [staffId, setStaffId] = useState('')
  const give = useSend(contract.giveConsent, {
    refresh: [contract.readProgress],
    onDone: () => setStaffId(''),
  })
  const withdraw = useSend(contract.withdrawConsent, { refresh: [contract.readProgress] })
  const submit = (): void => {
    if (staffId !== '') give.send({ body: { staffId } })
  }
  return (
    <Section title={t('exercises.shown')}>
      {shownTo.length === 0 ? (
        <p className="max-w-prose text-small text-soft">{t('exercises.shown.nobody')}</p>
      ) : (
        <ul className="flex flex-col">
          {shownTo.map(({ id, name, since }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-hairline py-2 last:border-0"
            >
              <span>
                <span className="font-semibold">{name}</span>{' '}
                <span className="text-small text-soft">
                  {t('exercises.shown.since', { day: format.day(since.slice(0, 10)) })}
                </span>
              </span>
              <Button
                size="small"
                busy={withdraw.isSending}
                onClick={() => withdraw.send({ params: { id }, body: {} })}
              >
                {t('exercises.shown.withdraw')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {withdraw.problem ? <ErrorNote title={withdraw.problem.message} /> : null}
      {colleagues.length === 0 ? null : (
        <Form onSubmit={submit} problem={give.problem} className="mt-4">
          <div className="flex flex-wrap items-end gap-3">
            <Select
              label={t('exercises.shown.to')}
              name="staffId"
              value={staffId}
              placeholder={t('exercises.shown.choose')}
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => setStaffId(event.target.value)}
            />
            <Button type="submit" disabled={staffId === ''} busy={give.isSending}>
              {t('exercises.shown.give')}
            </Button>
          </div>
        </Form>
      )}
    </Section>
  )
}
