import { escapeLiteral } from 'pg'

/** The role every transaction of the product runs as; row-level security applies to it, never to the owner. */
export const applicationRole = 'hb_app'

const settingName = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/

const setLocal = ([name, value]: [string, string]): string => {
  if (!settingName.test(name)) throw new Error(`"${name}" is not a name of a setting (word.word expected)`)
  if (value.includes('\0')) throw new Error(`The value of ${name} contains a zero byte`)
  return `set local ${name} = ${escapeLiteral(value)}`
}

/** BEGIN, role and settings as one text, so that they cost one round trip. */
export const beginStatement = (mode: 'write' | 'read', settings: Record<string, string>): string =>
  [
    mode === 'read' ? 'begin read only' : 'begin',
    // LOCAL: the role ends with the transaction, so a connection never keeps one between two borrowers.
    `set local role ${applicationRole}`,
    ...Object.entries(settings).map(setLocal),
  ].join('; ')
