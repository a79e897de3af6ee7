import { understandChat } from '../channels/chat/understand-chat.ts'
import { understandSms } from '../channels/sms/understand-sms.ts'
import { understandTelegram } from '../channels/telegram/understand-telegram.ts'
import { understandWhatsapp } from '../channels/whatsapp/understand-whatsapp.ts'
import { understandMail } from './mail/understand-mail.ts'
import type { IntakeChannel, Understanding } from './understood.ts'

/** Who reads what came in by which channel, one line each. */
export const understandings: Readonly<Partial<Record<IntakeChannel, Understanding>>> = {
  mail: understandMail,
  sms: understandSms,
  whatsapp: understandWhatsapp,
  telegram: understandTelegram,
  chat: understandChat,
}
