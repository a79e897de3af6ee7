import type { HouseAccess } from '#doors/house.ts'
import { guardedTransport } from '#platform/mail/account-transport.ts'
import { isPermanentFailure, type MailTransport } from '#platform/mail/mail-transport.ts'
import { OutboundRefused } from '#platform/outbound-guard.ts'
import { signedMessageId, signedReplyAddress } from '../intake/signed-reference.ts'
import {
  clearTrouble,
  noteTrouble,
  openAccountSecret,
  outTrouble,
  type ChannelAccount,
} from '../store/channel-accounts.ts'
import { sendingOfMessage, type Sending } from '../store/sending-of-message.ts'
import type { Channel, Delivery, OutgoingMessage } from '../utterance.ts'
import { readMailAccount } from './imap/mail-account.ts'
import { letterHtml } from './letter-html.ts'

interface MailSettings {
  /** Null: nothing leaves, the outbox shows what would have, unless an account of the house has its own server. */
  readonly transport: MailTransport | null
  readonly fromAddress: string
}

/** One way out for this one letter; `done` closes what was opened for it. */
interface Way {
  readonly transport: MailTransport | null
  readonly from: string
  readonly done: () => void
}

export const mailChannel = ({ transport, fromAddress }: MailSettings): Channel => {
  let lastTrouble: string | null = null
  const configured: Way = { transport, from: fromAddress, done: () => undefined }
  const deliver = async (message: OutgoingMessage, house: HouseAccess): Promise<Delivery> => {
    const sending = await house.read((scope) => sendingOfMessage(scope, message.id, 'mail'))
    let way = configured
    try {
      way = (await wayOfAccount(house, sending.account)) ?? configured
      if (way.transport === null) return { outcome: 'sent', by: 'outbox', reference: message.id }
      const { reference } = await way.transport.send(letterOf({ house, message, sending, from: way.from }))
      lastTrouble = null
      await tellAccount(house, sending.account, null)
      return { outcome: 'sent', by: 'smtp', reference }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const permanent = isPermanentFailure(error) || error instanceof OutboundRefused
      if (!permanent) lastTrouble = reason
      await tellAccount(house, sending.account, permanent ? null : reason)
      return { outcome: 'refused', reason, permanent }
    } finally {
      way.done()
    }
  }
  return { name: 'mail', deliver, trouble: () => lastTrouble }
}

const wayOfAccount = async (
  house: HouseAccess,
  account: ChannelAccount | undefined,
): Promise<Way | undefined> => {
  const smtp = account === undefined ? undefined : readMailAccount(account.settings)?.smtp
  if (account === undefined || smtp === undefined || smtp === null) return undefined
  const { vault, outbound } = house.foundation
  const { smtpPassword = '' } = openAccountSecret(vault, house.houseId, account)
  const transport = await guardedTransport(outbound, smtp, smtpPassword)
  return { transport, from: account.address, done: () => transport.close() }
}

interface Leaving {
  readonly house: HouseAccess
  readonly message: OutgoingMessage
  readonly sending: Sending
  readonly from: string
}

/** Message-ID and, where the mailbox takes it, the address to answer at are signed: an answer proves what it answers. */
const letterOf = ({ house, message, sending: { account, answers }, from }: Leaving) => {
  const signing = { vault: house.foundation.vault, houseId: house.houseId }
  const signed =
    account !== undefined && readMailAccount(account.settings)?.plusAddresses === true
      ? signedReplyAddress(signing, message.id, account.address)
      : undefined
  const replyTo = signed ?? account?.address
  return {
    to: message.address,
    from: { name: message.houseName, address: from },
    ...(replyTo === undefined || replyTo === from ? {} : { replyTo }),
    ...(answers === '' ? {} : { answers }),
    subject: message.subject,
    text: message.body,
    html: letterHtml(message),
    language: message.language,
    key: message.attemptKey,
    messageId: signedMessageId(signing, message.id, from.split('@').at(-1) ?? 'localhost'),
  }
}

const tellAccount = async (
  house: HouseAccess,
  account: ChannelAccount | undefined,
  trouble: string | null,
): Promise<void> => {
  if (account === undefined) return
  if (trouble === null && !account.trouble.startsWith(outTrouble)) return
  await house.write((scope) =>
    trouble === null
      ? clearTrouble(scope, account.id, 'out')
      : noteTrouble(scope, account.id, `${outTrouble}${trouble}`),
  )
}
