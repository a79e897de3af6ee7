import { z } from 'zod'
import { asJson, nothingBeside, NotUnderstood, type Understanding } from '../../intake/understood.ts'

/** What the chat's own door keeps raw of one message. */
const chatMessage = z.strictObject({
  visitId: z.uuid(),
  name: z.string().max(120),
  body: z.string().min(1).max(4000),
  key: z.string().min(8).max(64),
})

export const understandChat: Understanding = (raw, { account }) => {
  const read = chatMessage.safeParse(asJson(raw))
  if (!read.success) throw new NotUnderstood('not a message of the chat')
  const { visitId, name, body, key } = read.data
  return Promise.resolve([
    {
      ...nothingBeside,
      kind: 'message',
      from: { address: visitId, name },
      to: [account.address],
      text: body,
      externalId: `${visitId}:${key}`,
    },
  ])
}
