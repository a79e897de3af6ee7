import type { Cron } from '#doors/background.ts'
import type { HouseAccess } from '#doors/house.ts'
import { rulesOf } from './store/editions.ts'
import { stopAtGates } from './gates.ts'
import { expireMessage, findHeld, holdFurther, listHeld, releaseMessage } from './store/held-messages.ts'

/** Held messages leave when the cause of the stop has ended, and expire when they are no longer worth saying. */
export const reconsiderHeld = async (house: HouseAccess): Promise<void> => {
  const held = await house.read((scope) => listHeld(scope))
  for (const { id } of held) {
    await house.write(async (scope) => {
      const message = await findHeld(scope, id)
      if (message === null) return
      const until = message.heldAt.getTime() + (await rulesOf(scope)).expiresAfterDays * 86_400_000
      if (scope.now.getTime() > until) return expireMessage(scope, message)
      const stop = await stopAtGates(scope, message)
      if (stop === null) return releaseMessage(scope, message)
      // The night comes every evening and is no new reason.
      if (stop.rule !== message.heldRule && stop.rule !== 'quiet-hours')
        await holdFurther(scope, message, stop)
    })
  }
}

export const voicesCrons: readonly Cron[] = [
  { name: 'reconsider-held', cron: '*/10 * * * *', perform: reconsiderHeld },
]
