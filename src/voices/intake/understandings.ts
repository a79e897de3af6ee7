import { understandChat } from '../channels/chat/understand-chat.ts'
import { understandSms } from '../channels/sms/understand-sms.ts'
import { understandTelegram } from '../channels/telegram/understand-telegram.ts'
import { understandWhatsapp } from '../channels/whatsapp/understand-whatsapp.ts'
import type { IntakeChannel, Understanding } from './understood.ts'

/** Loaded with the first mail: its parser and its sanitiser are a hundred modules. */
export const mailReader = () => import('./mail/understand-mail.ts')

/** Who reads what came in by which channel, one line each. */
export const understandings: Readonly<Partial<Record<IntakeChannel, Understanding>>> = {
  mail: async (raw, place) => (await mailReader()).understandMail(raw, place),
  sms: understandSms,
  whatsapp: understandWhatsapp,
  telegram: understandTelegram,
  chat: understandChat,
}
