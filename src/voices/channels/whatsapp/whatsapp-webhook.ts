import { digestOf, hmacHex, sameSecret, signedWebhook } from '../signed-webhook.ts'

/** Signed with the app's secret over the raw body; asked once, with our own word, whether it is really us. */
export const whatsappWebhook = signedWebhook({
  channel: 'whatsapp',
  isGenuine: ({ header, raw }, secret) => {
    const key = secret['appSecret'] ?? ''
    return key !== '' && sameSecret(header('x-hub-signature-256'), `sha256=${hmacHex(key, raw)}`)
  },
  // A repeat carries the same bytes; messages inside are told apart by their own names again.
  keyOf: ({ raw }) => digestOf(raw),
  handshake: ({ query }, secret) =>
    query['hub.mode'] === 'subscribe' &&
    sameSecret(query['hub.verify_token'] ?? '', secret['verifyToken'] ?? '')
      ? { status: 200, body: (query['hub.challenge'] ?? '').slice(0, 200) }
      : { status: 401 },
})
