import { understandMail } from './mail/understand-mail.ts'
import type { IntakeChannel, Understanding } from './understood.ts'

/** Who reads what came in by which channel, one line each. */
export const understandings: Readonly<Partial<Record<IntakeChannel, Understanding>>> = {
  mail: understandMail,
}
