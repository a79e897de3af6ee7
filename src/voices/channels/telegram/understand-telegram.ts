import { z } from 'zod'
import {
  asJson,
  nothingBeside,
  NotUnderstood,
  type ArrivedFile,
  type ReadingOf,
  type Understanding,
} from '../../intake/understood.ts'
import { openAccountSecret } from '../../store/channel-accounts.ts'
import { fetchFile } from '../fetch-file.ts'
import { telegramSettings } from './telegram-settings.ts'

const file = z.looseObject({
  file_id: z.string(),
  file_name: z.string().default(''),
  mime_type: z.string().default(''),
})

const update = z.looseObject({
  update_id: z.number(),
  message: z
    .looseObject({
      message_id: z.number(),
      chat: z.looseObject({ id: z.number(), type: z.string().default('private') }),
      from: z
        .looseObject({ first_name: z.string().default(''), last_name: z.string().default('') })
        .optional(),
      text: z.string().default(''),
      caption: z.string().default(''),
      photo: z.array(file).default([]),
      document: file.optional(),
      reply_to_message: z.looseObject({ message_id: z.number() }).optional(),
    })
    .optional(),
})

/** One update of a bot. What is not a message (an edit, a vote, a group's change) says nothing to anybody here. */
export const understandTelegram: Understanding = async (raw, of) => {
  const read = update.safeParse(asJson(raw))
  if (!read.success) throw new NotUnderstood('not an update of Telegram')
  const said = read.data.message
  if (said === undefined || said.chat.type !== 'private') return []
  // The largest of the sizes Telegram keeps of a photograph stands last.
  const attached = said.document ?? said.photo.at(-1)
  const words = said.text || said.caption
  const name = [said.from?.first_name, said.from?.last_name]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
  return [
    {
      ...nothingBeside,
      kind: 'message',
      from: { address: String(said.chat.id), name },
      to: [of.account.address],
      text: words === '' && attached === undefined ? '[…]' : words,
      files: attached === undefined ? [] : await filesOf(attached, of),
      externalId: `${said.chat.id}:${said.message_id}`,
      references: said.reply_to_message === undefined ? [] : [String(said.reply_to_message.message_id)],
    },
  ]
}

const path = z.looseObject({ result: z.looseObject({ file_path: z.string() }) })

const filesOf = async (
  { file_id: id, file_name: name, mime_type: mediaType }: z.infer<typeof file>,
  { house, account }: ReadingOf,
): Promise<ArrivedFile[]> => {
  const settings = telegramSettings.safeParse(account.settings)
  if (!settings.success) return []
  const { outbound, vault } = house.foundation
  const token = openAccountSecret(vault, house.houseId, account)['botToken'] ?? ''
  const { apiUrl } = settings.data
  const where = await fetchFile(
    outbound,
    `${apiUrl}/bot${token}/getFile?file_id=${encodeURIComponent(id)}`,
    {},
  )
  const found = path.safeParse(asJson(where ?? new Uint8Array()))
  if (!found.success) return []
  const bytes = await fetchFile(outbound, `${apiUrl}/file/bot${token}/${found.data.result.file_path}`, {})
  return bytes === null ? [] : [{ name: name === '' ? 'photograph' : name, mediaType, bytes }]
}
