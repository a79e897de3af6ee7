import { existsSync } from 'node:fs'
import { listHouses, openHouse, type Foundation } from '#doors/house.ts'
import { listSignIns } from '#modules/staff/public.ts'
import { say } from './say.ts'

export interface Demonstration {
  /** How far the filling is; null when there is nothing to fill. */
  progress(): { done: number; of: number } | null
  /** On the first run makes the demonstration house; always says how to sign in to it. */
  begin(isFirstRun: boolean): Promise<void>
  stop(): Promise<void>
}

type Create = (
  foundation: Foundation,
  options: { onProgress: (progress: { done: number; of: number }) => void; signal: AbortSignal },
) => Promise<unknown>

const load = async (): Promise<{ create: Create; password: string } | undefined> => {
  const place = new URL('../demonstration/create-demonstration.ts', import.meta.url)
  if (!existsSync(place)) return undefined
  const module: Record<string, unknown> = await import(place.href)
  const { createDemonstration, demonstrationPassword } = module
  if (typeof createDemonstration !== 'function') return undefined
  return {
    create: async (...input) => Reflect.apply(createDemonstration, undefined, input),
    password: String(demonstrationPassword ?? ''),
  }
}

export const openDemonstration = (foundation: Foundation): Demonstration => {
  let progress: { done: number; of: number } | null = null
  const leaving = new AbortController()
  let filling: Promise<unknown> = Promise.resolve()
  const fill = async (create: Create): Promise<void> => {
    const usable = Promise.withResolvers<void>()
    filling = create(foundation, {
      signal: leaving.signal,
      onProgress: (next) => {
        progress = next
        usable.resolve()
      },
    })
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
      const made = await load()
      if (made === undefined) return
      if (isFirstRun) {
        say('  Making the demonstration house; its two years of orders arrive within a minute or so.')
        await fill(made.create)
      }
      await saySignIns(foundation, made.password)
    },
    stop: async () => {
      leaving.abort()
      await filling
    },
  }
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
