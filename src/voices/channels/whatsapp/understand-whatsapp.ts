import { z } from 'zod'
import {
  asJson,
  nothingBeside,
  NotUnderstood,
  type ArrivedFile,
  type ReadingOf,
  type Understanding,
  type Understood,
} from '../../intake/understood.ts'
import { openAccountSecret } from '../../store/channel-accounts.ts'
import { fetchFile } from '../fetch-file.ts'
import { whatsappSettings } from './whatsapp-settings.ts'

const media = z.looseObject({
  id: z.string(),
  mime_type: z.string().default(''),
  caption: z.string().default(''),
  filename: z.string().default(''),
})

const message = z.looseObject({
  id: z.string().min(1).max(300),
  from: z.string().min(3).max(40),
  type: z.string(),
  text: z.looseObject({ body: z.string() }).optional(),
  button: z.looseObject({ text: z.string() }).optional(),
  image: media.optional(),
  document: media.optional(),
  context: z.looseObject({ id: z.string().default('') }).optional(),
})
type Message = z.infer<typeof message>

const status = z.looseObject({
  id: z.string(),
  status: z.string(),
  errors: z.array(z.looseObject({ title: z.string().default('') })).default([]),
})

const value = z.looseObject({
  contacts: z
    .array(z.looseObject({ wa_id: z.string(), profile: z.looseObject({ name: z.string() }).optional() }))
    .default([]),
  messages: z.array(message).default([]),
  statuses: z.array(status).default([]),
})

const envelope = z.looseObject({
  entry: z.array(z.looseObject({ changes: z.array(z.looseObject({ value: value })) })),
})

/** One call of WhatsApp Cloud: messages with what came along, and what became of ours. */
export const understandWhatsapp: Understanding = async (raw, of) => {
  const read = envelope.safeParse(asJson(raw))
  if (!read.success) throw new NotUnderstood('not a notice of WhatsApp Cloud')
  const values = read.data.entry.flatMap(({ changes }) => changes.map((change) => change.value))
  const understood: Understood[] = []
  for (const { messages, contacts, statuses } of values) {
    for (const one of messages) {
      const name = contacts.find(({ wa_id }) => wa_id === one.from)?.profile?.name ?? ''
      understood.push(await asUnderstood(one, name, of))
    }
    understood.push(...statuses.flatMap(asReceipt))
  }
  return understood
}

const asUnderstood = async (said: Message, name: string, of: ReadingOf): Promise<Understood> => {
  const { image, document } = said
  const attached = image ?? document
  const words = said.text?.body ?? said.button?.text ?? attached?.caption ?? ''
  return {
    ...nothingBeside,
    kind: 'message',
    from: { address: said.from, name },
    to: [of.account.address],
    // A voice message or a place is not nothing: it is said that something came that cannot be shown.
    text: words === '' && attached === undefined ? `[${said.type}]` : words,
    files: attached === undefined ? [] : await filesOf(attached, of),
    externalId: said.id,
    references: said.context === undefined || said.context.id === '' ? [] : [said.context.id],
  }
}

const asReceipt = ({ id, status: state, errors }: z.infer<typeof status>): Understood[] => {
  if (state !== 'delivered' && state !== 'read' && state !== 'failed') return []
  const reason = state === 'failed' ? `WhatsApp: ${errors[0]?.title ?? 'failed'}` : ''
  return [
    { ...nothingBeside, kind: 'receipt', externalId: `${id} ${state}`, fate: { of: id, state, reason } },
  ]
}

const place = z.looseObject({ url: z.url() })

/** The file is fetched in two steps with the account's own key; without it the words arrive alone. */
const filesOf = async (
  { id, mime_type: mediaType, filename }: z.infer<typeof media>,
  { house, account }: ReadingOf,
): Promise<ArrivedFile[]> => {
  const settings = whatsappSettings.safeParse(account.settings)
  if (!settings.success) return []
  const { outbound, vault } = house.foundation
  const headers = {
    authorization: `Bearer ${openAccountSecret(vault, house.houseId, account)['accessToken'] ?? ''}`,
  }
  const where = await fetchFile(outbound, `${settings.data.apiUrl}/${encodeURIComponent(id)}`, headers)
  const found = place.safeParse(asJson(where ?? new Uint8Array()))
  if (!found.success) return []
  const bytes = await fetchFile(outbound, found.data.url, headers)
  return bytes === null ? [] : [{ name: filename === '' ? id : filename, mediaType, bytes }]
}
