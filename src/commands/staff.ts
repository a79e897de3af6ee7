import { z } from 'zod'
import { openHouse } from '#doors/house.ts'
import { roles } from '#doors/roles.ts'
import { giveOneTimePassword, inviteMember } from '#modules/staff/public.ts'
import { languages } from '#platform/i18n/languages.ts'
import { openLog } from '#platform/log.ts'
import { isRefusal } from '#platform/refusal.ts'
import type { Settings } from '#platform/settings.ts'
import { chooseHouse } from './choose-house.ts'
import { openFoundation } from './open-foundation.ts'
import { CommandRefused, understood, type Options } from './options.ts'
import { say } from './say.ts'

export const help = `staff add --name NAME --mail MAIL --role ROLE [--language fr]
  staff reset-password --mail MAIL   a one-time password; also removes the second factor`

const newcomer = z.strictObject({
  name: z.string().min(1),
  mail: z.email(),
  role: z.enum(roles),
  language: z.enum(languages).default('en'),
})

export const run = async (settings: Settings, options: Options): Promise<void> => {
  const [what] = options.words
  if (what !== 'add' && what !== 'reset-password') throw new CommandRefused(`Use:\n  ${help}`)
  const { foundation, close } = await openFoundation(settings, openLog(settings.logLevel))
  try {
    const { id } = await chooseHouse(foundation.database, options)
    const given = Object.fromEntries([...options.named].filter(([name]) => name !== 'house'))
    const house = openHouse(foundation, id)
    const password = await house.write((scope) =>
      what === 'add'
        ? inviteMember(scope, understood(newcomer, given))
        : giveOneTimePassword(scope, given['mail'] ?? ''),
    )
    if (isRefusal(password)) throw new CommandRefused('Nobody in this house has this mail address.')
    say(
      password === null
        ? 'Added. This person has an account from another house and keeps its password.'
        : `One-time password, valid for seven days:  ${password}`,
    )
  } finally {
    await close()
  }
}
