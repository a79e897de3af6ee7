import { expect, test } from 'vitest'
import { waysTo, type Reach } from './ways.ts'

const now = new Date('2026-03-12T09:00:00Z')
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)
const nobody: Reach = {
  mail: '',
  phone: '',
  confirmed: [],
  heardFrom: [],
  accounts: new Set(['sms', 'whatsapp', 'chat']),
  chat: null,
  hasOrder: false,
}
const heard = (channel: string, address: string, hours: number) => ({
  channel,
  address,
  accountId: null,
  at: hoursAgo(hours),
})
const told = (reach: Partial<Reach>): string[] =>
  waysTo({ ...nobody, ...reach }, now).map(({ channel, address, state }) => `${channel} ${address} ${state}`)

test('an answer goes first where the question came from', () => {
  expect(
    told({
      mail: 'chiara@example.ch',
      phone: '+41795551234',
      heardFrom: [heard('mail', 'chiara@example.ch', 40), heard('sms', '+41795551234', 2)],
    }),
  ).toEqual(['sms +41795551234 open', 'mail chiara@example.ch open'])
})

test('a day after the last word on WhatsApp only approved words leave', () => {
  expect(told({ heardFrom: [heard('whatsapp', '41795551234', 23)] })).toEqual(['whatsapp 41795551234 open'])
  expect(told({ heardFrom: [heard('whatsapp', '41795551234', 24.01)] })).toEqual([
    'whatsapp 41795551234 closed',
  ])
})

test('a channel of which the house has no account is no way', () => {
  expect(
    told({ accounts: new Set(), phone: '+41795551234', heardFrom: [heard('telegram', '77', 1)] }),
  ).toEqual([])
})

test('who left the chat is written to by mail, and finds the words in the chat when they come back', () => {
  const chat = { seenAt: hoursAgo(1), mail: 'v@example.ch' }
  expect(told({ chat, heardFrom: [heard('chat', 'visit', 1)] })).toEqual([
    'mail v@example.ch open',
    'chat visit away',
  ])
  const here = { ...chat, seenAt: now, mail: '' }
  expect(told({ chat: here, heardFrom: [heard('chat', 'visit', 1)] })).toEqual(['chat visit open'])
})

test('without any address the page of the order is left', () => {
  expect(told({ hasOrder: true })).toEqual(['portal page open'])
})
