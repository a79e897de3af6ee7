import { Secret, TOTP } from 'otpauth'

const period = 30

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: 'Heure Bleue',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
  })

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator app reads from the square. */
export const totpAddress = (secret: string, mail: string): string => totpOf(secret, mail).toString()

interface TotpMoment {
  readonly now: Date
  /** The last step that was accepted: neither it nor an earlier one opens the door again. */
  readonly lastStep: number
}

/** The step a code belongs to, one step of clock drift either way; undefined when it is wrong or was used before. */
export const acceptedStep = (
  secret: string,
  code: string,
  { now, lastStep }: TotpMoment,
): number | undefined => {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const drift = totpOf(secret).validate({ token, timestamp: now.getTime(), window: 1 })
  if (drift === null) return undefined
  const step = Math.floor(now.getTime() / 1000 / period) + drift
  return step > lastStep ? step : undefined
}
