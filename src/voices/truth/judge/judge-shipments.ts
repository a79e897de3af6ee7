import type { ClaimVerdict } from '../claim.ts'
import type { KnownShipment } from '../known-facts.ts'
import { beginningIn, standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { EventMention } from '../text/read-sentence.ts'
import { carriers } from '../words/places.ts'
import { factBeside, opposite } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { subjectOf } from './find-topic.ts'
import { hasDateAhead } from './date-in-place.ts'
import { sameCarrier } from './judge-places.ts'
import { namesOurHouse } from './place-said.ts'

const PARTNERWARD =
  /(?:partenaire|manufacture|marque|fabricant|fournisseur|polisseur|partner|manufactur|brand|factory|polisher|hersteller|manufaktur|polierer|fabrik|manifattura|casa madre|fornitore|lucidatore|produttore|atelier|workshop|werkstatt|laboratorio|quadrantist|cadranier|zifferblatt|spezialist|specialist|specialis|dial maker|gilder|incaston|sertiss|case maker|subcontract|sous-trait|terzist)/
const TRACKING =
  /(?:suivi|tracking|sendungs\w*|track|tracciamento|tracciabilita|spedizione|colis|numero|nummer|number)\W+(?:(?:est|is|ist|e|le|the|no?|nr|numero|nummer|number|lautet|de|di|:|suivi|de suivi)\W+)*([a-z0-9]*\d[a-z0-9. ]{6,22}[a-z0-9])/

/** "Has left our workshop" names where it comes from, not where it goes. */
const LEAVING =
  /(?:quitt\w+|left|leav\w+|verlassen|lasciat\w+|de|from|aus|dal|da)\s+(?:(?:notre|l'|our|the|unserer?|die|il|nostro|dal)\s*){0,2}(?:atelier|workshop|werkstatt|laboratorio)|(?:unsere|die) werkstatt (?:\w+ ){0,3}verlassen/g

const towardsPartner = (words: string): boolean => PARTNERWARD.test(words.replace(LEAVING, ' '))

function shipmentsFor(aid: JudgeAid, words: string): readonly KnownShipment[] {
  const all = aid.order.shipments ?? []
  const partner = towardsPartner(words) && all.some((one) => one.direction === 'to_partner')
  const own = all.filter((one) => (partner ? one.direction === 'to_partner' : one.direction === 'to_client'))
  return own.length > 0 ? own : all
}

function doneVerdict(aid: JudgeAid, shipments: readonly KnownShipment[], delivered: boolean): ClaimVerdict {
  const { order } = aid
  if (
    shipments.some((one) =>
      delivered ? one.deliveredOn !== undefined : one.sentOn !== undefined || one.deliveredOn !== undefined,
    )
  )
    return 'backed'
  if (order.stage === undefined) return 'unknown'
  if (delivered && order.stage === 'returned') return 'unknown'
  return order.custody?.holder === 'carrier' && !delivered
    ? 'backed'
    : order.stage === 'returned'
      ? 'unknown'
      : 'contradicted'
}

/** "Parcel gone this morning": no verb but the deed. */
const GONE =
  /(?:parti|sent|posted|shipped|dispatched|versandt|verschickt|abgeschickt|raus|spedit|partit|left|voyage|unterwegs zu|on its way to|en route vers|roule vers|sorti|enlev|pris en charge|out of our hands|goods out|auf reisen|auf die reise|in viaggio verso|in consegna|in corso|versand ihre|versand der|gone|off to you|ubergeben)/

/** "The parcel has (not) arrived": of a parcel, arriving is being delivered. */
function parcelCame(aid: JudgeAid, clause: Clause): EventMention | undefined {
  const { events, nouns } = aid.sentence
  const parcel =
    nouns.some((noun) => noun.kind === 'parcel') &&
    !beginningIn(clause, nouns).some((noun) => noun.kind === 'watch' && noun.to - noun.from > 4)
  const came = beginningIn(clause, events).find(({ kind }) => kind === 'arrives' || kind === 'received')
  return parcel && came ? { ...came, kind: 'delivered' } : undefined
}

/** "We sent off the order for the crown": an order goes, no watch. */
const ORDERING =
  /(?:bestellung|\border\b(?! (?:number|no|\d|a-))|purchase order|ordre d'achat|bon de commande|ordinazione|ordinativo)[^.!?]{0,60}(?:aufgegeben|abgeschickt|raus|versandt|verschickt|gone|sent|placed|out|parti|envoy|spedit|inviat|mandat|partit)|sent (?:off |away |out )?for (?:the|a)/

/** The move a clause says has been made. "Delivered" says more than "sent": where both are read, it rules. */
function moveSaid(aid: JudgeAid, clause: Clause): EventMention | undefined {
  const { text, events } = aid.sentence
  const moves = beginningIn(clause, events).filter(({ kind }) => kind === 'shipped' || kind === 'delivered')
  const said = moves.filter((one) => clause.past || GONE.test(text.slice(one.from, one.to)))
  const event = said.find((one) => one.kind === 'delivered') ?? said[0] ?? parcelCame(aid, clause)
  if (!event || clause.ahead || !(said.length > 0 || clause.past) || hasDateAhead(aid, clause))
    return undefined
  if (ORDERING.test(text.slice(clause.from, clause.to))) return undefined
  const words = text.slice(event.from, event.to)
  if (LEFT.test(words) && namesOurHouse(restOf(aid, event), aid.sentence.language)) return undefined
  const subject = subjectOf(aid.sentence, event)
  return subject === 'watch' || subject === 'parcel' ? event : undefined
}

const LEFT = /(?:quitt|left|lasciat|verlassen)/

/** "Has left the boutique and is now at our workshop": from one of our doors to the other. What follows the place it left. */
function restOf({ sentence }: JudgeAid, event: EventMention): string {
  return sentence.text
    .slice(event.to)
    .replace(/^\s*(?:l'|la |le |notre |the |our |die |unsere |il |la nostra )?[a-z]+/, '')
}

const REASONS: Partial<Record<ClaimVerdict, string>> = {
  backed: 'A shipment records it',
  contradicted: 'No shipment records it',
}

const TO_YOU =
  /(?<![a-z])(?:vous|votre (?:adresse|domicile)|you|home|ihnen|an sie|zu ihnen|lei|le e stat[oa]|suo (?:indirizzo|domicilio)|casa)(?![a-z])/

/** "The partner has not sent it back to us": no way of ours. */
const TO_US =
  /(?<![a-z])(?:(?:hat|haben) uns|uns (?:\w+ ){0,6}(?:zuruck|retour)|(?:nous|ci) (?:l'|la |lo )?(?:a|ont|ha|hanno|restitu|renvo|rimand|rispedi)|(?:back|returned|sent) (?:\w+ ){0,3}to us|sent us|us back)(?![a-z])/

/** The shipments a move can be; undefined where it goes to a partner and none does. */
function shipmentsMeant(
  aid: JudgeAid,
  event: EventMention,
  words: string,
): readonly KnownShipment[] | undefined {
  if (TO_US.test(words)) return undefined
  const all = aid.order.shipments ?? []
  // Where none has gone to the client, "FedEx collected it" tells of the way to the partner.
  const elsewhere = all.length > 0 && all.every((one) => one.direction !== 'to_client') && !TO_YOU.test(words)
  const toPartner =
    towardsPartner(words) ||
    (elsewhere && (event.kind === 'shipped' || aid.order.custody?.holder === 'partner'))
  if (!toPartner) return shipmentsFor(aid, words).filter((one) => one.direction === 'to_client')
  const shipments = elsewhere ? all : shipmentsFor(aid, words)
  return shipments.some((one) => one.direction === 'to_partner') ? shipments : undefined
}

const WITH_US =
  /(?<![a-z])(?:uns|to us|nous (?:a|ont|est)|ci (?:ha|e)|chez nous|da noi|bei uns|with us|a nous)(?![a-z])/
const EARLY: ReadonlySet<string> = new Set(['received', 'assessed', 'quoted'])

/** "The parcel has arrived", "DHL has brought it to us": the way in, where none has gone out. */
function cameToUs({ sentence, order }: JudgeAid, clause: Clause, event: EventMention): boolean {
  const out = (order.shipments ?? []).some((one) => one.direction === 'to_client')
  if (out || !EARLY.has(order.stage ?? '')) return false
  const told = beginningIn(clause, sentence.events).some((one) => one.weighed && one.kind === 'received')
  const words = sentence.text.slice(clause.from, clause.to)
  const after = sentence.text.slice(event.from, clause.to)
  return !TO_YOU.test(after) && (told || WITH_US.test(words) || order.stage === 'received')
}

function movedClaim(aid: JudgeAid, clause: Clause): Draft[] {
  const event = moveSaid(aid, clause)
  if (!event || (event.kind === 'delivered' && cameToUs(aid, clause, event))) return []
  const shipments = shipmentsMeant(aid, event, aid.sentence.text.slice(clause.from, clause.to))
  if (!shipments) return []
  const plain = doneVerdict(aid, shipments, event.kind === 'delivered')
  const verdict = clause.negated ? opposite(plain) : plain
  const shipment = shipments[0]
  const state = shipment ? `sent ${shipment.sentOn ?? '-'}, delivered ${shipment.deliveredOn ?? '-'}` : 'none'
  return [
    {
      kind: 'shipment',
      from: event.from,
      to: event.to,
      value: `${clause.negated ? 'not ' : ''}${event.kind}`,
      verdict,
      rule: `shipment-${event.kind}`,
      reason: REASONS[verdict] ?? 'Shipments do not decide this',
      fact: factBeside('shipment', state, shipment?.ref),
    },
  ]
}

const BY_CARRIER =
  /(?<![a-z])(?:mit|per|par|avec|via|by|with|con|tramite) (?:dhl|ups|fedex|tnt|dpd|gls|chronopost|colissimo|brt|bartolini|sda|royal mail)(?![a-z])/

function namesPart({ sentence }: JudgeAid, clause: Clause): boolean {
  return standingIn(clause, sentence.nouns).some(({ kind }) => kind === 'part')
}

/** What goes to a partner may go without the rest of the watch: "we sent the case to the polisher". */
const SENT_ALONE: ReadonlySet<string> = new Set(['case', 'movement', 'dial', 'bracelet', 'caseback'])

function sendsOut({ sentence }: JudgeAid, clause: Clause): boolean {
  const parts = standingIn(clause, sentence.parts)
  return (
    parts.length > 0 &&
    parts.every((part) => SENT_ALONE.has(part.key)) &&
    sentence.events.some((event) => event.kind === 'shipped' && event.from >= clause.from) &&
    towardsPartner(sentence.text.slice(clause.from, clause.to))
  )
}

function carrierClaim(aid: JudgeAid, clause: Clause): Draft[] {
  const { sentence } = aid
  const words = sentence.text.slice(clause.from, clause.to)
  const match = [...words.matchAll(carriers)].find(
    (one) =>
      !/^(?:poste|la poste)$/.test(one[0]) ||
      /(?:par|avec|con|tramite|via) (?:la )?poste|^[^a-z]*la poste (?:vous|va|a|l'|livre)/.test(words),
  )
  const moves =
    sentence.events.some((event) => event.kind === 'shipped' || event.kind === 'delivered') ||
    (clause.past && BY_CARRIER.test(words)) ||
    sentence.nouns.some((noun) => noun.kind === 'parcel')
  const shipment = shipmentsFor(aid, words).find((one) => one.carrier !== undefined)
  if (!match || !moves || !shipment?.carrier || (namesPart(aid, clause) && !sendsOut(aid, clause))) return []
  const agrees = sameCarrier(match[0], shipment.carrier) !== clause.negated
  const from = clause.from + match.index
  const at = { from, to: from + match[0].length }
  return [
    {
      kind: 'shipment',
      ...at,
      value: `carrier ${match[0]}`,
      verdict: agrees ? 'backed' : 'contradicted',
      rule: 'shipment-carrier',
      reason: agrees ? 'The shipment names this carrier' : 'The shipment names another carrier',
      fact: factBeside('shipment.carrier', shipment.carrier, shipment.ref),
      ...(agrees ? {} : { correction: { ...at, text: shipment.carrier } }),
    },
  ]
}

function trackingClaim(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  const match = TRACKING.exec(sentence.text)
  const shipment = (aid.order.shipments ?? []).find((one) => one.tracking !== undefined)
  const said = match?.[1]
  if (!match || !said || !shipment?.tracking || (sentence.clauses[0]?.mood ?? 'said') !== 'said') return []
  const plain = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '')
  const known = (aid.order.shipments ?? []).some(
    (one) => one.tracking !== undefined && plain(said).startsWith(plain(one.tracking)),
  )
  const from = match.index + match[0].length - said.length
  const at = { from, to: from + said.length }
  return [
    {
      kind: 'shipment',
      ...at,
      value: `tracking ${plain(said)}`,
      verdict: known ? 'backed' : 'contradicted',
      rule: 'shipment-tracking',
      reason: known ? 'The shipment has this number' : 'The shipment has another number',
      fact: factBeside('shipment.tracking', shipment.tracking, shipment.ref),
      ...(known ? {} : { correction: { ...at, text: shipment.tracking } }),
    },
  ]
}

export function judgeShipments(aid: JudgeAid): Draft[] {
  const said = aid.sentence.clauses.filter((clause) => clause.mood === 'said')
  return [
    ...said.flatMap((clause) => [...movedClaim(aid, clause), ...carrierClaim(aid, clause)]),
    ...trackingClaim(aid),
  ]
}
