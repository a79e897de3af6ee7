import { clientName } from '#modules/clients/public.ts'
import { detailColumns, personalPayload } from '#modules/clients/store/client-rows.ts'
import { normalisedSerial } from '#modules/watches/public.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { lookIn } from '../trade/look-words.ts'
import { models, type Model } from '../trade/models.ts'
import { clientele, companies, type Folk } from '../trade/names.ts'
import { moment } from './story.ts'
import { asStaff, type Flow, type SimulatedClient, type SimulatedWatch, type Worker } from './world.ts'

export interface Met {
  readonly site: string
  readonly by: Worker
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')

export const meetClient = (flow: Flow, { site, by }: Met): SimulatedClient => {
  const { chance } = flow
  const folk = chance.weighted(clientele[site] ?? [])
  const details = detailsOf(flow, folk)
  const id = chance.id(moment(flow))
  return {
    row: {
      house_id: flow.world.houseId,
      id,
      ...detailColumns(details),
      language: details.language,
      created_at: moment(flow),
    },
    name: clientName(details),
    pace: chance.skewed(1, 1.7),
    watches: [],
    orders: 0,
    fact: {
      kind: 'client-created',
      payload: { language: details.language, ...personalPayload(details) },
      client: id,
      at: moment(flow),
      actor: asStaff(by),
      place: flow.nextPlace(),
    },
  }
}

const detailsOf = ({ chance }: Flow, folk: Folk) => {
  const givenName = chance.pick(folk.given)
  const familyName = chance.pick(folk.family)
  const [postalCode, city] = chance.pick(folk.places)
  const language: Language = folk.language
  return {
    givenName,
    familyName,
    company: chance.happens(0.03) ? chance.pick(companies) : '',
    // Some have no mail: they are telephoned, and their letters are printed.
    mail: chance.happens(0.94) ? `${plain(givenName)}.${plain(familyName)}@example.com` : '',
    phone: `${folk.phone}${chance.between(10, 99)} ${chance.between(10, 99)}`,
    language,
    street: `${chance.pick(folk.streets).replaceAll('-', ' ')} ${chance.between(1, 86)}`,
    postalCode,
    city,
    country: folk.country,
    remark: '',
  }
}

const modelShares = models.map((model) => [model, model.share] as const)

export const meetWatch = (flow: Flow, owner: SimulatedClient, { site, by }: Met): SimulatedWatch => {
  const { chance } = flow
  const model: Model = chance.weighted(modelShares)
  const id = chance.id(moment(flow))
  const state = chance.weighted([
    ['read', 93],
    ['worn', 4],
    ['unknown', 2],
    ['mismatch', 1],
  ] as const)
  const serial = state === 'read' || state === 'mismatch' ? serialOf(flow, model) : ''
  const watch: SimulatedWatch = {
    model,
    owner,
    isHere: false,
    row: {
      house_id: flow.world.houseId,
      id,
      client_id: owner.row.id,
      brand: model.brand,
      model: model.model,
      reference: model.reference,
      serial,
      serial_normalised: normalisedSerial(serial),
      serial_state: state,
      calibre: model.calibre,
      movement: model.movement,
      ...lookIn(flow.world.places.get(site)?.language ?? 'en', model),
      year: chance.between(...model.years),
      created_at: moment(flow),
    },
    fact: {
      kind: 'watch-created',
      payload: {
        brand: model.brand,
        model: model.model,
        reference: model.reference,
        serialState: state,
        ...(serial === '' ? {} : { serial }),
      },
      watch: id,
      client: owner.row.id,
      at: moment(flow),
      actor: asStaff(by),
      place: flow.nextPlace(),
    },
  }
  owner.watches.push(watch)
  return watch
}

const letters = 'ABCDEFGHKLMNPRSTVXYZ'

const serialOf = ({ chance }: Flow, model: Model): string => {
  const digits = String(chance.between(1_000_000, 98_999_999))
  return model.share % 2 === 0 ? `${letters[chance.between(0, letters.length - 1)] ?? ''}${digits}` : digits
}
