import { newId } from '#platform/identifier.ts'
import type { HouseOfTest } from '../house.ts'

interface DepositParts {
  readonly [field: string]: unknown
}

/** What a counter sends for one watch of a new client; `parts` replaces whole fields. */
export const depositBody = (house: Pick<HouseOfTest, 'sites' | 'menu'>, parts: DepositParts = {}) => ({
  kind: 'deposit',
  siteId: house.sites.geneva,
  client: {
    familyName: 'Rossi',
    givenName: 'Chiara',
    language: 'it',
    mail: 'chiara.rossi@example.ch',
    phone: '+41 79 555 12 34',
  },
  watch: {
    brand: 'Omega',
    model: 'Speedmaster',
    reference: '105.012',
    serial: '24.523.789',
    serialState: 'read',
    movement: 'mechanical',
  },
  clientWords: 'Si ferma la notte.',
  condition: 'Rayure sur la lunette à 4 h.',
  mandate: {
    polishCase: false,
    polishBracelet: true,
    keepDial: true,
    returnOldParts: true,
    movementExchange: false,
    ceilingMinor: 30_000,
    remark: '',
  },
  accessories: ['Bracelet acier', 'Boîte'],
  services: [{ serviceId: house.menu.overhaul.id, isAgreed: true }],
  diagnosisFeeMinor: 9000,
  ...parts,
})

/** The same taken in at the counter; each watch has a serial of its own. */
export const receiveDeposit = async (house: HouseOfTest, parts: DepositParts = {}) => {
  const body = depositBody(house, parts)
  const serial = newId().slice(-12)
  const taken = await house.as('advisor').post('/api/orders', { ...body, watch: { ...body.watch, serial } })
  if (taken.status !== 200) throw new Error(`not taken in: ${JSON.stringify(taken.body)}`)
  return taken.body
}
