import { isPermanentFailure, type MailTransport } from '#platform/mail/mail-transport.ts'
import type { Channel, Delivery, OutgoingMessage } from '../utterance.ts'
import { letterHtml } from './letter-html.ts'

interface MailSettings {
  /** Null: nothing leaves, the outbox shows what would have. */
  readonly transport: MailTransport | null
  readonly fromAddress: string
}

export const mailChannel = ({ transport, fromAddress }: MailSettings): Channel => {
  let lastTrouble: string | null = null
  const send = async (through: MailTransport, message: OutgoingMessage): Promise<Delivery> => {
    try {
      const { reference } = await through.send({
        to: message.address,
        from: { name: message.houseName, address: fromAddress },
        subject: message.subject,
        text: message.body,
        html: letterHtml(message),
        language: message.language,
        key: message.attemptKey,
      })
      lastTrouble = null
      return { outcome: 'sent', by: 'smtp', reference }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const permanent = isPermanentFailure(error)
      if (!permanent) lastTrouble = reason
      return { outcome: 'refused', reason, permanent }
    }
  }
  return {
    name: 'mail',
    deliver: (message) =>
      transport === null
        ? Promise.resolve({ outcome: 'sent', by: 'outbox', reference: message.id })
        : send(transport, message),
    trouble: () => lastTrouble,
  }
}
