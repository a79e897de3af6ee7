import { z } from 'zod'
import {
  NotUnderstood,
  nothingBeside,
  type Fate,
  type Understanding,
  type Understood,
} from '../../intake/understood.ts'
import { asNumber } from './sms-settings.ts'
import { readSmsFields } from './sms-webhook.ts'

const shape = z.looseObject({
  id: z.string().min(1).max(200),
  from: z.string().max(40).default(''),
  to: z.string().max(40).default(''),
  text: z.string().max(20_000).default(''),
  /** Of a report: what became of the message named in `of`. */
  status: z.string().max(40).default(''),
  of: z.string().max(200).default(''),
  reason: z.string().max(300).default(''),
})

/** What lies raw of a short message, in either tongue of the providers. */
export const understandSms: Understanding = (raw) => {
  const read = shape.safeParse(readSmsFields(raw))
  if (!read.success) throw new NotUnderstood('neither JSON nor a form with the fields of a short message')
  const { id, from, to, text, status, of, reason } = read.data
  if (status !== '') {
    const fate = fateOf({ of, status, reason })
    return Promise.resolve(
      fate === undefined ? [] : [{ ...nothingBeside, kind: 'receipt' as const, externalId: id, fate }],
    )
  }
  if (from === '') throw new NotUnderstood('a short message without a sender')
  const said: Understood = {
    ...nothingBeside,
    kind: 'message',
    from: { address: asNumber(from), name: '' },
    to: to === '' ? [] : [asNumber(to)],
    text,
    externalId: id,
  }
  return Promise.resolve([said])
}

const fateOf = ({ of, status, reason }: { of: string; status: string; reason: string }): Fate | undefined => {
  if (of === '') return undefined
  if (status === 'delivered' || status === 'read') return { of, state: status, reason: '' }
  if (status !== 'failed' && status !== 'undelivered') return undefined
  return { of, state: 'failed', reason: `the provider: ${status}${reason === '' ? '' : ` (${reason})`}` }
}
