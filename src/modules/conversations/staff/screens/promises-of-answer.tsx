import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../inbox-contract.ts'

type SitePromise = EndpointReply<typeof contract.listAnswerPromises>['sites'][number]

/** Within how much of its own working time each site answers; the inbox counts by it. */
export const PromisesOfAnswer = () => {
  const t = useText()
  const { data, problem } = useReply(contract.listAnswerPromises, {})
  return (
    <Section title={t('conversations.promise.title')} aside={t('conversations.promise.hint')}>
      {problem ? <ErrorNote title={problem.message} /> : null}
      {!data && !problem ? <Skeleton /> : null}
      <ul>
        {data?.sites.map((site) => (
          <li
            key={`${site.siteId} ${site.version}`}
            className="border-b border-hairline py-2.5 last:border-0"
          >
            {site.mayChange ? (
              <SetPromise site={site} />
            ) : (
              <p>
                <span className="font-semibold">{site.name}</span>{' '}
                {t(`conversations.promise.${site.unit}`, { amount: site.amount })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const SetPromise = ({ site }: Readonly<{ site: SitePromise }>) => {
  const t = useText()
  const [amount, setAmount] = useState(String(site.amount))
  const [unit, setUnit] = useState(site.unit)
  const { send, isSending, problem } = useSend(contract.setAnswerPromise, {
    onDone: () => showToast(t('conversations.promise.set')),
  })
  const isChanged = amount !== String(site.amount) || unit !== site.unit
  const submit = (): void =>
    send({ params: { id: site.siteId }, body: { amount: Number(amount), unit, version: site.version } })
  return (
    <Form onSubmit={submit} problem={problem}>
      <div className="flex flex-wrap items-end gap-3">
        <span className="min-w-40 flex-1 self-center font-semibold">{site.name}</span>
        <TextField
          label={t('conversations.promise.amount')}
          name="amount"
          type="number"
          min={1}
          max={60}
          required
          className="w-24"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
        />
        <Select
          label={t('conversations.promise.unit')}
          name="unit"
          value={unit}
          options={(['working_days', 'open_hours'] as const).map((value) => ({
            value,
            label: t(`conversations.promise.unit.${value}`),
          }))}
          onChange={(event) => setUnit(event.target.value === 'open_hours' ? 'open_hours' : 'working_days')}
        />
        <Button type="submit" busy={isSending} disabled={!isChanged}>
          {t('conversations.save')}
        </Button>
      </div>
    </Form>
  )
}
