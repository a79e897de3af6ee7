import { listHouses, openHouse, type Foundation } from '#doors/house.ts'
import { listSignIns } from '#modules/staff/public.ts'
import { say } from './say.ts'

interface Progress {
  readonly done: number
  readonly of: number
}

export interface Demonstration {
  /** How far the filling is; null when there is nothing to fill. */
  readonly progress: () => Progress | null
  /** On the first run makes the demonstration house; always says how to sign in to it. */
  begin(isFirstRun: boolean): Promise<void>
  stop(): Promise<void>
}

/** Loaded only where it is wanted: a house of one's own never needs it. */
const load = () => import('#demonstration/create-demonstration.ts')

type CreateDemonstration = Awaited<ReturnType<typeof load>>['createDemonstration']

const making =
  '  Making the demonstration house; its two years of orders arrive within a minute or so, and you can work meanwhile.'
const continuing = '  Going on with the demonstration house, where the last start was interrupted.'

export const openDemonstration = (foundation: Foundation): Demonstration => {
  let progress: Progress | null = null
  const leaving = new AbortController()
  let filling: Promise<unknown> = Promise.resolve()
  const fill = async (create: CreateDemonstration): Promise<void> => {
    const usable = Promise.withResolvers<void>()
    filling = create(foundation, {
      signal: leaving.signal,
      onProgress: (next) => {
        progress = next
        usable.resolve()
      },
    })
      .then(() => sayComplete(progress))
      .catch((error: unknown) =>
        leaving.signal.aborted ? undefined : foundation.report(error, 'demonstration'),
      )
      .finally(() => {
        progress = null
        usable.resolve()
      })
    // The first progress is told once people, sites and menu stand: from then on somebody can sign in.
    await usable.promise
  }
  return {
    progress: () => progress,
    begin: async (isFirstRun) => {
      const isWanted = isFirstRun || (await hasDemonstration(foundation))
      if (!isWanted || leaving.signal.aborted) return
      const { createDemonstration, isDemonstrationUnfinished, demonstrationPassword } = await load()
      const goesOn = !isFirstRun && (await isDemonstrationUnfinished(foundation))
      if (isFirstRun || goesOn) {
        say(goesOn ? continuing : making)
        await fill(createDemonstration)
      }
      if (leaving.signal.aborted) return
      await saySignIns(foundation, demonstrationPassword)
    },
    stop: async () => {
      leaving.abort()
      await filling
    },
  }
}

const sayComplete = (progress: Progress | null): void => {
  if (progress === null || progress.done < progress.of) return
  say(`  The demonstration house is complete: ${progress.of.toLocaleString('en')} orders.`)
}

const hasDemonstration = async (foundation: Foundation): Promise<boolean> => {
  for (const { id } of await listHouses(foundation.database)) {
    if ((await openHouse(foundation, id).read(listSignIns)).length > 0) return true
  }
  return false
}

/** One person per role of the demonstration house. A real house's people are never printed. */
const saySignIns = async (foundation: Foundation, password: string): Promise<void> => {
  for (const { id } of await listHouses(foundation.database)) {
    const people = await openHouse(foundation, id).read(listSignIns)
    if (people.length === 0) continue
    say(`  Sign in with the password  ${password}  as`)
    for (const { role, mail } of people) say(`    ${role.replace('_', ' ').padEnd(22)}${mail}`)
  }
}
