import { createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { listenOnLoopback } from './loopback.ts'

export interface ReceivedLetter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
}

/** The other end of the wire: a mail server that takes everything and keeps it for whoever looks. */
export interface LetterBox {
  /** For SMTP_URL. */
  readonly url: string
  readonly letters: readonly ReceivedLetter[]
  /** Resolves with the letters that fit once there is one; fails after a minute. */
  waitFor(fits: (letter: ReceivedLetter) => boolean): Promise<ReceivedLetter[]>
  close(): Promise<void>
}

const replies: Readonly<Record<string, string>> = {
  EHLO: '250 letter-box',
  HELO: '250 letter-box',
  DATA: '354 go on',
  QUIT: '221 goodbye',
}

const end = '\r\n.\r\n'

/** One conversation of SMTP: commands line by line, then a letter up to the lonely dot. */
const converse = (socket: Socket, keep: (raw: string) => Promise<void>): void => {
  let waiting = ''
  let isLetter = false
  const answer = (line: string): void => void socket.write(`${line}\r\n`)
  const takeLetter = (): boolean => {
    const close = waiting.indexOf(end)
    if (close < 0) return false
    const raw = waiting.slice(0, close).replaceAll('\r\n..', '\r\n.')
    waiting = waiting.slice(close + end.length)
    isLetter = false
    void keep(raw).then(() => answer('250 kept'))
    return true
  }
  const takeLine = (): boolean => {
    const close = waiting.indexOf('\r\n')
    if (close < 0) return false
    const verb = waiting.slice(0, 4).toUpperCase()
    waiting = waiting.slice(close + 2)
    isLetter = verb === 'DATA'
    answer(replies[verb] ?? '250 yes')
    return true
  }
  socket.setEncoding('utf8')
  socket.on('error', () => socket.destroy())
  socket.on('data', (part: string) => {
    waiting += part
    while (isLetter ? takeLetter() : takeLine());
  })
  answer('220 letter-box')
}

export const openLetterBox = async (): Promise<LetterBox> => {
  const letters: ReceivedLetter[] = []
  const keep = async (raw: string): Promise<void> => {
    const { to, subject, text, messageId } = await PostalMime.parse(raw)
    letters.push({
      to: to?.[0]?.address ?? '',
      subject: subject ?? '',
      text: text ?? '',
      messageId: messageId ?? '',
    })
  }
  const server = createServer((socket) => converse(socket, keep))
  const port = await listenOnLoopback(server)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    waitFor: async (fits) => {
      for (let attempt = 0; attempt < 600; attempt += 1) {
        const found = letters.filter(fits)
        if (found.length > 0) return found
        await wait(100)
      }
      throw new Error(
        `no such letter among: ${letters.map(({ to, subject }) => `${to} ${subject}`).join('; ')}`,
      )
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
