import type { ReactNode } from 'react'

import { useText } from '#staff-app/text.ts'
import { lackOfStep, unanswered, type CounterStep } from './deposit-request.ts'
import { nameOfNewClient, nameOfNewWatch, type Draft, type DraftMandate } from './draft.ts'

type StepLine = Readonly<{ isDone: boolean; line: ReactNode }>

/** What was answered in each step, in one line, for when it is folded. */
export const useStepLines = (draft: Draft): Readonly<Record<CounterStep, StepLine>> => {
  const t = useText()
  const line = (step: CounterStep, said: ReactNode, isTouched: boolean): StepLine => ({
    isDone: isTouched && lackOfStep(draft, step) === undefined,
    line: isTouched ? said : undefined,
  })
  const { client, watch, photographs, services, mandate, accessories } = draft
  const clientName =
    client === null
      ? ''
      : client.is === 'known'
        ? client.name
        : client.is === 'new'
          ? nameOfNewClient(client.details)
          : t('counter.client.unnamed')
  const watchName = watch === null ? '' : watch.is === 'known' ? watch.name : nameOfNewWatch(watch.details)
  const seen = [
    draft.clientWords === '' ? '' : t('orders.quoted', { words: draft.clientWords }),
    photographs.length === 0 ? '' : t('counter.photographs', { count: photographs.length }),
  ].filter((part) => part !== '')
  return {
    client: line('client', clientName, client !== null),
    watch: line('watch', <span className="story">{watchName}</span>, watch !== null),
    condition: line('condition', seen.join(' · '), seen.length > 0 || draft.condition !== ''),
    mandate: line(
      'mandate',
      [mandateLine(mandate, t), accessories.join(', ')].filter((part) => part !== '').join(' · '),
      unanswered(mandate) !== 'polishCase' || accessories.length > 0,
    ),
    services: line('services', services.map(({ label }) => label).join(', '), services.length > 0),
    signature: { isDone: false, line: undefined },
  }
}

const mandateLine = (mandate: DraftMandate, t: ReturnType<typeof useText>): string => {
  if (unanswered(mandate) !== undefined) return ''
  const { polishCase, polishBracelet } = mandate
  return [
    polishCase || polishBracelet ? t('counter.mandate.line-polish') : t('counter.mandate.line-no-polish'),
    mandate.keepDial ? t('counter.mandate.line-keep-dial') : '',
    mandate.movementExchange ? t('counter.mandate.line-exchange') : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}
