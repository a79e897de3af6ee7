import { setTimeout as wait } from 'node:timers/promises'
import { workingDays } from '#modules/sites/public.ts'
import { mailLibrary } from '#platform/mail/mail-transport.ts'
import { pictureLibrary } from '#platform/picture-library.ts'
import { mailReader } from '#voices/intake/understandings.ts'

// What a first answer does not need is loaded afterwards, one by one with pauses for whoever asks meanwhile, so that nobody
// who needs it first waits for it either.
const libraries: readonly (() => unknown)[] = [
  // Any day will do: it is the asking that loads the calendars.
  () => workingDays({ country: 'CH', region: null, opening: {} }).isWorkingDay('2026-01-02'),
  pictureLibrary,
  mailReader,
  mailLibrary,
]

const pause = 500

export const warmLibraries = async (leaving: AbortSignal): Promise<void> => {
  for (const load of libraries) {
    await wait(pause, undefined, { signal: leaving }).catch(() => undefined)
    if (leaving.aborted) return
    await load()
  }
}
