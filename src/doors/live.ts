import type { Context, Hono } from 'hono'
import { refuse } from '#platform/refusal.ts'
import { answerRefusal } from './answers.ts'
import type { LiveChange } from './live-changes.ts'
import type { LiveHub } from './live-hub.ts'
import type { SignedIn, StaffSessions } from './staff-sessions.ts'

const heartbeatMilliseconds = 20_000
// A little longer than a session is trusted without asking (staff-sessions.ts): then the answer is the database's.
const doubtMilliseconds = 1000
// A tab that reads nothing for so many events is gone, or will read everything again when it is back.
const mostUnread = 200
const mostTabs = 5000

/**
 * One stream per open tab, telling which screens to read again and never what happened: ids at most, and only what the
 * person's site and role concern. It ends with the session.
 */
export const mountLive = (app: Hono, live: LiveHub, sessions: StaffSessions): void => {
  app.get('/api/live', async (context) => {
    const signedIn = await sessions.find(context)
    if (signedIn === undefined) return answerRefusal(context, refuse('common.sign-in-first', { status: 401 }))
    if (signedIn.mustChangePassword)
      return answerRefusal(
        context,
        refuse('common.choose-password', { status: 403 }),
        signedIn.staff.language,
      )
    if (live.count() >= mostTabs)
      return answerRefusal(context, refuse('common.too-many', { status: 429 }), signedIn.staff.language)
    context.header('content-type', 'text/event-stream; charset=utf-8')
    context.header('cache-control', 'no-store')
    // Proxies that collect answers would hold the events back.
    context.header('x-accel-buffering', 'no')
    return context.body(streamFor({ context, live, sessions, signedIn }))
  })
}

interface Tab {
  readonly context: Context
  readonly live: LiveHub
  readonly sessions: StaffSessions
  readonly signedIn: SignedIn
}

const streamFor = (tab: Tab): ReadableStream<Uint8Array> => {
  const writer = new TextEncoder()
  let end = (): void => undefined
  let isGone = false
  return new ReadableStream<Uint8Array>(
    {
      start: async (controller) => {
        // Told from the database's own notices: whatever is wrong with one tab must not be thrown at them.
        const write = (text: string): void => {
          if ((controller.desiredSize ?? 0) < -mostUnread) return end()
          if (!attempt(() => controller.enqueue(writer.encode(text)))) end()
        }
        // Closing what the tab has closed already is no fault.
        const close = (): void => void attempt(() => controller.close())
        end = await attend(tab, { write, close })
        // It may have left while it was being let in.
        if (isGone) return end()
        write('retry: 2000\nevent: open\ndata: {}\n\n')
      },
      cancel: () => {
        isGone = true
        end()
      },
    },
    { highWaterMark: 1 },
  )
}

/** False where the stream has ended by itself. */
const attempt = (step: () => void): boolean => {
  try {
    step()
    return true
  } catch {
    return false
  }
}

interface Line {
  write(text: string): void
  close(): void
}

/** Listens for this tab until it leaves or its session does; answers how to end it. */
const attend = async ({ context, live, sessions, signedIn }: Tab, line: Line): Promise<() => void> => {
  let isOpen = true
  let leave = (): void => undefined
  const end = (): void => {
    if (!isOpen) return
    isOpen = false
    clearInterval(heartbeat)
    leave()
    line.close()
  }
  const askAgain = async (): Promise<void> => {
    const found = await sessions.find(context)
    if (found?.staff.id !== signedIn.staff.id || found.houseId !== signedIn.houseId) end()
  }
  const heartbeat = setInterval(() => {
    line.write(': here\n\n')
    askAgain().catch(end)
  }, heartbeatMilliseconds)
  heartbeat.unref()
  leave = await live.listen({
    houseId: signedIn.houseId,
    staff: signedIn.staff,
    hear: (changes) => isOpen && line.write(eventOf(changes)),
    doubt: () => void setTimeout(() => isOpen && askAgain().catch(end), doubtMilliseconds).unref(),
    close: end,
  })
  return end
}

const eventOf = (changes: readonly LiveChange[] | null): string => {
  const said = changes === null ? null : changes.map(({ topic, ids }) => ({ topic, ids }))
  return `event: change\ndata: ${JSON.stringify(said)}\n\n`
}
