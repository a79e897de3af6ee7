import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import type { Foundation } from '#doors/house.ts'
import { createFirstHouse } from '#modules/staff/public.ts'
import { understood, type Options } from './options.ts'
import { say } from './say.ts'

const answers = z.object({
  name: z.string().trim().min(1).max(200),
  owner: z.string().trim().min(1).max(120),
  mail: z.email().max(254),
  country: z.string().regex(/^[A-Z]{2}$/, 'two letters, such as CH'),
})

type Answers = z.output<typeof answers>

const standing: Answers = { name: 'My house', owner: 'Owner', mail: 'owner@example.com', country: 'CH' }

const questions: readonly [keyof Answers, string][] = [
  ['name', 'Name of the house'],
  ['owner', 'Your name'],
  ['mail', 'Your mail address (you sign in with it)'],
  ['country', 'Country, two letters'],
]

/** Asked at a terminal; elsewhere --name --owner --mail --country, or what stands. */
const ask = async (options: Options, signal: AbortSignal): Promise<Answers> => {
  const given = (name: keyof Answers): string | undefined => options.named.get(name)
  const isAtTerminal = process.stdin.isTTY && !questions.some(([name]) => given(name) !== undefined)
  if (!isAtTerminal) {
    return understood(
      answers,
      Object.fromEntries(questions.map(([name]) => [name, given(name) ?? standing[name]])),
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answered: [string, string][] = []
    for (const [name, question] of questions) {
      answered.push([
        name,
        await answerTo(name, () => terminal.question(`${question} [${standing[name]}]: `, { signal })),
      ])
    }
    return answers.parse(Object.fromEntries(answered))
  } finally {
    terminal.close()
  }
}

/** Asked again until it can be so; nothing typed means what stands. */
const answerTo = async (name: keyof Answers, question: () => Promise<string>): Promise<string> => {
  for (;;) {
    const text = (await question()).trim()
    if (text === '') return standing[name]
    const read = answers.shape[name].safeParse(text)
    if (read.success) return read.data
    say(`  ${read.error.issues.map(({ message }) => message).join('; ')}`)
  }
}

export const createEmptyHouse = async (
  foundation: Foundation,
  options: Options,
  signal: AbortSignal,
): Promise<void> => {
  const { name, owner, mail, country } = await ask(options, signal)
  const { oneTimePassword } = await createFirstHouse(foundation, {
    name,
    country,
    owner: { name: owner, mail },
  })
  say(`The house “${name}” is empty and yours.`)
  say(`  Sign in as   ${mail.toLowerCase()}`)
  say(`  with         ${oneTimePassword}   (once; you then choose your own password)`)
}
