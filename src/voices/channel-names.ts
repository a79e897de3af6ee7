/** Every way words leave by or come in. Apart from what is said, because screens name channels too. */
export const channelNames = [
  'mail',
  'sms',
  'whatsapp',
  'telegram',
  'chat',
  'portal',
  'counter',
  'telephone',
  'letter',
] as const
export type ChannelName = (typeof channelNames)[number]
