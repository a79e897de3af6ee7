import type { Clause } from '../text/read-clauses.ts'
import type { EventMention, Sentence } from '../text/read-sentence.ts'
import type { JudgeAid } from './draft.ts'
import { subjectOf } from './find-topic.ts'

/** "Regulated on the timing machine" tells what was done, not where the watch stands. */
const TIMING = /(?:timing|timegrapher|zeitwaage|comparat)/
const REGULATED = /(?:regulated|adjusted|reglee?|reguliert|justiert|eingestellt|regolat|tarat|registrat)/
/** "Non ha mai lasciato il laboratorio": nothing of how it came in. */
const NEVER_LEFT = /mai (?:lasciat|uscit)/
/** "The old crown is still on": a part sits where it sat. */
const STILL_ON = /(?:dran|drauf|drin|on)$/
/** "Has redone the surfaces of the case": a finish is done anew, not the repair. */
const OF_SURFACES =
  /(?:surface|oberflach|superfic|finitur|finition|finish|satin|brush|mirror|aretes|polis|lucid)/
/** "We refrained from polishing": what we leave undone, no client has refused. */
const WE_FORGO =
  /(?<![a-z])(?:(?:nous (?:y )?avons|on a|nous nous sommes|ayant) (?:\w+ ){0,3}(?:renonc|abst)|we (?:\w+ ){0,3}(?:declined|refrained|decided against)|(?:haben|hat|habe) (?:wir|ich|unser) (?:\w+ ){0,6}verzicht|wir (?:haben )?(?:\w+ ){0,6}verzicht|(?:auf|aufs) (?:das|die|den|eine?n?|jegliche|jede) (?:polier|politur|austausch|ersatz|wechsel)\w* (?:\w+ ){0,3}verzicht|(?:abbiamo|ho) (?:\w+ ){0,2}rinunciat|si e (?:\w+ )?rinunciat)/
/** Whether words that could name a stage tell a deed or a part instead. */
export function tellsOfDeed(sentence: Sentence, event: EventMention, clause: Clause): boolean {
  const { text } = sentence
  const words = text.slice(event.from, event.to)
  const around = text.slice(clause.from, clause.to)
  if (event.kind === 'redo') return OF_SURFACES.test(around)
  if (event.kind === 'received') return NEVER_LEFT.test(text.slice(clause.from, event.to))
  if (event.kind === 'declined') return WE_FORGO.test(around)
  if (event.kind === 'controlling') return TIMING.test(words) && REGULATED.test(around)
  return event.kind === 'in_work' && STILL_ON.test(words) && subjectOf(sentence, event) === 'part'
}

const WORK_TOLD =
  /(?:travaille|demont|ouvert|worked|dismantled|apart|stripped|opened|zerlegt|geoffnet|gearbeitet|arbeitete|smontat|lavorat|apert)/
const GOING_ON = /(?:still|being|encore|toujours|noch|gerade|ancora|tuttora|in corso|en cours)/
const AFTER_WORK: ReadonlySet<string> = new Set(['controlled', 'ready', 'returned'])
const LAY = /(?<![a-z])(?:lag|war|was|etait|era|stava)(?![a-z])/

/** "Marc took it apart and put it together himself": told of a watch long finished. */
export function toldAfterwards({ sentence, order }: JudgeAid, event: EventMention, clause: Clause): boolean {
  const words = sentence.text.slice(event.from, event.to)
  const told = WORK_TOLD.test(words) || LAY.test(sentence.text.slice(clause.from, event.to))
  return told && !GOING_ON.test(words) && AFTER_WORK.has(order.stage ?? '')
}
