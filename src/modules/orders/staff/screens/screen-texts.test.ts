import { expect, test } from 'vitest'
import { factKinds } from '#facts/catalogue.ts'
import { tradeFacts } from '#facts/trade-facts.ts'
import { isTextId } from '#src/texts.ts'
import { orderStages, waitReasons } from '../../domain/stages.ts'
import { todayReasons } from '../../domain/today-reasons.ts'
import { ordersStaffTexts } from '../texts.ts'
import { toldKind } from './fact-kinds.ts'
import { listQuery } from './list-query.ts'

const told = Object.keys(ordersStaffTexts)

test('every stage, wait and reason of today has its words', () => {
  for (const stage of orderStages) expect(told).toContain(`orders.stage.${stage}`)
  for (const reason of waitReasons) expect(told).toContain(`orders.wait.${reason}`)
  for (const reason of todayReasons) expect(told).toContain(`today.reason.${reason}`)
})

test('the kinds of facts with words are kinds of facts, and the other way round', () => {
  const kinds = told.filter((id) => id.startsWith('fact.')).map((id) => id.slice('fact.'.length))
  for (const kind of kinds) {
    expect(toldKind(kind)).toBe(kind)
    expect(factKinds).toContain(kind)
  }
})

/** What happens to people, pieces, channels and messages outside any order. */
const neverOnAnOrder = /^(client|clients|consent|contact|chat|triage)-/

test('every kind of fact that can stand on an order has its words on the order’s page', () => {
  const onOrders = Object.keys(tradeFacts).filter((kind) => !neverOnAnOrder.test(kind))
  expect(onOrders.filter((kind) => isTextId(`fact.${kind}`) && toldKind(kind) === undefined)).toEqual([])
  expect(onOrders.filter((kind) => !isTextId(`fact.${kind}`))).toEqual([])
})

test('a list without a stage shows open orders, a search looks everywhere', () => {
  expect(listQuery({}).stage).not.toContain('returned')
  expect(listQuery({ q: 'rochat' }).stage).toBeUndefined()
  expect(listQuery({ q: 'rochat', stage: 'open' }).stage).toContain('received')
  expect(listQuery({ stage: 'all' }).stage).toBeUndefined()
  expect(listQuery({ stage: 'ready,nonsense' }).stage).toEqual(['ready'])
})
