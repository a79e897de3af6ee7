import { overlaps } from '../dates/civil-date.ts'
import type { DayWindow } from '../dates/civil-date.ts'
import { foldWord } from '../text/fold-text.ts'
import { datedFacts } from './dated-facts.ts'
import type { DatedFact, JudgeAid } from './draft.ts'
import type { Topic } from './find-topic.ts'

/** The words by which a sentence speaks of a dated fact, whichever verb it uses; all four languages at once, folded. */
const CUES: readonly (readonly [Topic, RegExp])[] = [
  ['quote_sent', /(?:devis|chiffrage|quote|estimate|quotation|kostenvoranschlag|offerte|\bkv\b|preventivo)/],
  [
    'approved',
    /(?:accord|feu vert|approuv|accept|valid|approv|go-?ahead|green light|sign|freigab|freigegeb|zusag|zugesagt|zustimm|zugestimmt|einverstand|genehmig|via libera|benestare|conferm|accett|\bok\b|okay|\boui\b|\byes\b)/,
  ],
  [
    'paid',
    /(?:acompte|pay|verse|regl|virement|deposit|paid|transfer|anzahl|bezahl|zahlung|uberwies|accont|pagat|saldat|versat|bonific|encaiss)/,
  ],
  [
    'received',
    /(?:(?:we've|we have) had|haben (?:ihre|die) \w+ seit|avons (?:votre|la) montre|abbiamo (?:il|l'|da)|depuis|since|seit|depos|confi|remis|recu|recep|apport|laiss|dropp|brought|left|handed|gave|received|took|abgegeb|gebracht|erhalten|eingetroffen|angenommen|entgegen|consegnat|lasciat|portat|ricevut|affidat|depositat)/,
  ],
  ['ordered', /(?:command|order|bestell|ordinat)/],
  [
    'operation',
    /(?:nettoy|regl|polis|poli|chang|remplac|revis|control|test|clean|regulat|polish|replac|servic|fitted|check|gereinigt|reguliert|poliert|ersetzt|gewechselt|getauscht|revidiert|gepruft|pulit|regolat|lucidat|sostituit|cambiat|revisionat|controllat|montat)/,
  ],
  [
    'shipped',
    /(?:expedi|envoy|poste|parti|quitt|colis|transporteur|remis|ship|sent|post|dispatch|left|courier|carrier|parcel|picked up|collected|dhl|ups|fedex|versand|versendet|verschickt|geschickt|unterwegs|raus|paket|abgeholt|ubernommen|spedit|partit|corriere|pacco|consegnat|affidat)/,
  ],
  [
    'delivered',
    /(?:livr|recev|arriv|apport|deliver|reach|bring|land|zugestell|liefer|bringt|ankomm|eintreff|bei ihnen|consegn|recapit|portera|arriv)/,
  ],
  [
    'handed',
    /(?:chez vous|with you|bei ihnen|da lei|in possesso|rendu|restitu|repris|retir|recuper|handed|collected|picked|returned|abgeholt|ausgehandigt|zuruckgegeben|ritirat|riconsegnat|restituit)/,
  ],
  [
    'assessed',
    /(?:examin|expert|diagnos|devis|assess|inspect|look|begutacht|gepruft|untersucht|angeschaut|esaminat|valutat|diagnos)/,
  ],
  ['controlled', /(?:control|test|check|pruf|kontroll|collaud|verific)/],
  ['quote_valid', /(?:valable|valid|echeance|expire|gultig|gilt|ablauf|scad)/],
]

const AWAY = new Set(['partner', 'transit'])

function factsSpokenOf(aid: JudgeAid, topic: Topic): DatedFact[] {
  const { sentence, order, facts } = aid
  const cued = CUES.filter(([, cue]) => cue.test(sentence.text)).flatMap(([topic]) =>
    datedFacts(topic, aid, true),
  )
  const part = sentence.parts.length > 0 || sentence.nouns.some((noun) => noun.kind === 'part')
  const awaited = part || AWAY.has(order.wait?.reason ?? '') || order.custody?.holder === 'partner'
  const owed = (facts.duties ?? []).some(({ owner }) =>
    foldWord(owner ?? '')
      .split(/\s+/)
      .some((name) => name.length > 2 && sentence.text.includes(name)),
  )
  return [
    ...cued,
    // "First it was the 24th, now it is the 29th".
    ...(topic === 'first_promise' ? datedFacts('ready', aid, false) : []),
    ...(awaited ? [...datedFacts('part', aid, false), ...datedFacts('part', aid, true)] : []),
    ...(owed || sentence.events.some((event) => event.kind === 'callback')
      ? datedFacts('callback', aid, false)
      : []),
    ...(sentence.events.some((event) => event.kind === 'appointment')
      ? datedFacts('appointment', aid, false)
      : []),
  ]
}

const DATED_QUOTE =
  /(?:devis|quote|estimate|quotation|kostenvoranschlag|offerte|kv|preventivo|angebot) (?:\w+ )?(?:du|de|of|from|dated|vom|von|del|di|date|datiert|datato|envoye|sent|geschickt|inviato)|(?:envoye|adresse|sent|geschickt|inviato|mandato)/

/**
 * A date that its nearest verb says wrongly, but that is the very day of another fact the sentence names: it is about that fact. Better
 * to leave such a one through than to stop a true sentence for its order of words.
 */
export function otherFact(aid: JudgeAid, windows: readonly DayWindow[], topic: Topic): DatedFact | undefined {
  // "You approved the quote on the 8th": the quote is what was approved, not what is dated, unless it is "the quote of the 8th".
  const spoken = factsSpokenOf(aid, topic).filter(
    (fact) => topic !== 'approved' || fact.name !== 'quote.sentOn' || DATED_QUOTE.test(aid.sentence.text),
  )
  return spoken.find((fact) => windows.some((window) => overlaps(window, fact.window)))
}
