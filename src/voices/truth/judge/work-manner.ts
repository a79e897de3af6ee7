import type { Language } from '../claim.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { JudgeAid } from './draft.ts'
import { hasDateAhead } from './date-in-place.ts'
import type { WorkSaid } from './work-facts.ts'

/** How a clause says a piece of work: `without` that it was left undone, `ahead` that it is still to come. */
export interface WorkManner {
  readonly without: boolean
  readonly ahead: boolean
}

/** "Without polishing", "before polishing": says that it was not, or not yet, done. */
const WITHOUT =
  /(?:sans|without|ohne|senza|vierge de|exempte? de|free (?:of|from)|frei von|priv[oa] di|esente da)(?:\s+\w+){0,3}\s*$/
/** "The test we spared ourselves", "we refrained from polishing": a verb that says it was left undone. */
const SPARED =
  /(?:fait l'impasse|epargne|renonce a|laisse de cote|abstenu|abstenant|(?:ete |avons |a |volontairement |expressement )omis|ecarte|evite (?:de|le|la|tout)|passe outre|dispense[es]* d|skipped|left out|spared|refrain|omitted|omitting|abstain|held (?:back|off)|held off|forgone|forwent|forgo |foregone|stayed away from|stayed clear|steered clear|avoided|dispensed with|waived|ruled out|(?:uns|mir) gespart|verzicht|weggelassen|ausgelassen|unterlassen|abgesehen|abstand genommen|ausgespart|unterblieb|entfall|entfiel|vermieden|sparten wir|liessen wir (?:weg|aus|sein)|bleiben lassen|risparmiat|saltat|rinunciat|tralasciat|omess[oaie]|astenut|evitat[oaie]|esclus[oaie]|fatto a meno|soprassedut)/
const NOT_DONE_YET =
  /(?<![a-z])(?:avant de|avant le|avant tout|before|bevor|vor (?:der|dem)|prima d[ie]|pour|to|um|zu|a|au lieu de|instead of|possibilite de|devis pour (?:le|la)?|proposons (?:un|une|de)?|prochaine?|next|nachste[rn]?|prossima)\s*$/
/** "No polish, as requested", "Pas de remplacement du joint": the noun with its no, and no verb at all. */
const NONE =
  /(?<![a-z])(?:pas (?:de |d')?|aucune?|point de|zero|no|not|non|any|kein(?:e[nrms]?)?|nicht|null|nessun[oa']?|niente|nulla di|nie)\s*(?:\w+ ){0,1}$/

/** "The hands are new" says that they were replaced. */
const IS_NEW = /^(?:est|sont|is|are|ist|sind|e|sono)\s/

/** "We polish the case and then it is ready": the present of someone about to do it. */
const PRESENT: Readonly<Record<Language, RegExp>> = {
  fr: /ons(?![a-z])/,
  en: /(?<![a-z])(?:we|i)(?:'re| are| will|'ll)? (?:just |still |also )?$/,
  de: /(?<![a-z])(?:wir|ich)(?![a-z])/,
  it: /iamo(?![a-z])/,
}

function doing(aid: JudgeAid, said: WorkSaid, clause: Clause): boolean {
  const { text, language } = aid.sentence
  if (language === 'fr' || language === 'it') return PRESENT[language].test(text.slice(said.from, said.to))
  const left = text.slice(clause.from, said.from)
  if (language === 'en') return PRESENT.en.test(left)
  return PRESENT.de.test(left) && text.slice(said.from, said.to).endsWith('en')
}

/** Words by which a work that is named is told as done: "Water test: passed", "Die Dichtheitsprüfung ist erfolgt". */
const OUTCOME =
  /(?<![a-z])(?:ok|okay|reussie?s?|effectuee?s?|realisee?s?|executee?s?|faite?s?|passee?s?|validee?s?|concluante?s?|terminee?s?|achevee?s?|menee?s?|accomplie?s?|procede|irreprochable|done|passed|completed|carried out|successful(?:ly)?|performed|finished|undertaken|bestanden|erfolgt|gemacht|durchgefuhrt|durchgefuehrt|ausgefuhrt|ausgefuehrt|vorgenommen|abgeschlossen|erledigt|positiv|ausgefallen|erfolgreich|in ordnung|absolviert|eseguit[oaie]|fatt[oaie]|superat[oaie]|riuscit[oaie]|effettuat[oaie]|conclus[oaie]|compiut[oaie]|svolt[oaie]|a posto|provveduto|proceduto|completee?s?|completed|completat[oaie]|avvenut[oaie]|andat[oaie] (?:\w+ )?bene|esito|hinter sich|uberstanden|ueberstanden|geschafft|verlief|verlaufen|donnee?s?|eu lieu|taken place|took place|stattgefunden|avuto luogo)(?![a-z])/
/** Said behind the work's name only: "the pressure test is good". */
const GOOD =
  /^[^a-z]*(?:\w+ ){0,4}(?:complete|good|fine|perfect|flawless|all clear|bons?|bonnes?|parfaite?s?|negatif|nickel|gut|tadellos|einwandfrei|perfekt|i\.o|buon[oa]|perfett[oa]|regolare|in regola|positiv[oa])(?![a-z])/
/** "Comes back polished": how a watch is handed over tells what was done to it. */
const BACK_AS =
  /(?<![a-z])(?:(?:vous|nous) revien\w+|(?:la |le |)retrouv\w+|repart|comes? back|came back|returns? to you|(?:kommt|kehrt) (?:\w+ ){0,4}zuruck|(?:le|vi) (?:ri)?torna)(?![a-z])/
/** "Polishing: none". */
const NIL =
  /^\s*[:-]\s*(?:none|no|nil|not done|aucune?|non|neant|pas effectue|keine?|nein|entfallt|nicht|nessun[oa]|non)(?![a-z])/
/** A verb that puts a clause in the present, the future or the possible; a clause of participles alone tells what was done. */
const VERBAL: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![a-z])(?:est|sont|sera|seront|a(?= (?:ete|pu|du)(?![a-z])| [a-z]+(?:er|ir|re)(?![a-z]))|ont|avons|doit|doivent|devons|peut|faut|reste|pour|on|il|elle|nous|je|si)(?![a-z])/,
  en: /(?<![a-z])(?:is|are|am|be|being|will|must|should|can|may|needs?|to|for|if|while)(?![a-z])/,
  de: /(?<![a-z])(?:ist|sind|wird|werden|muss|mussen|soll|kann|konnen|zu|fur|wir|wenn)(?![a-z])/,
  it: /(?<![a-z])(?:sono|sara|saranno|deve|devono|va|vanno|da|per|puo|stiamo|viene|vengono|se)(?![a-z])/,
}
const PARTICIPLE: Readonly<Record<Language, RegExp>> = {
  fr: /(?:(?<!ag|ur|it)ee?s?|ie?s?|it|ue?s?)$/,
  en: /(?:ed|rebuilt|brushed)$/,
  de: /(?:^ge|[a-z]ge|[a-z]iert$|setzt$|holt$)[a-z]*(?:t|en)?$/,
  it: /(?:[aiu]t|ss|st)[oaie]$/,
}

function isParticiple({ sentence }: Pick<JudgeAid, 'sentence'>, said: WorkSaid): boolean {
  return PARTICIPLE[sentence.language].test(sentence.text.slice(said.from, said.to))
}

/** "Boîte polie, bracelet satiné", "Timing adjusted", "Dichtung ersetzt": a line of a report, without a verb of its own. */
function reportLine({ sentence }: JudgeAid, said: WorkSaid, clause: Clause): boolean {
  const words = sentence.text.slice(clause.from, clause.to)
  if ((words.match(/[a-z0-9]+/g)?.length ?? 0) > 9 || VERBAL[sentence.language].test(words) || clause.ahead)
    return false
  return isParticiple({ sentence }, said) || OUTCOME.test(words)
}

/** "Polishing of case and bracelet: done": what became of the work may stand behind a colon. */
function outcome({ sentence }: JudgeAid, said: WorkSaid, clause: Clause): boolean {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const opens = next && sentence.text.slice(clause.from, next.from).trimEnd().endsWith(':')
  const words = sentence.text.slice(clause.from, opens ? next.to : clause.to)
  const right = sentence.text.slice(said.to, opens ? next.to : clause.to)
  return (
    (!clause.ahead || clause.past) &&
    !STILL_TO.test(words) &&
    (OUTCOME.test(right) || GOOD.test(right) || SET_ABOUT.test(words))
  )
}
const STILL_TO =
  /(?<![a-z])(?:a (?:faire|effectuer|realiser)|to be|zu (?:machen|erledigen)|da (?:fare|eseguire|effettuare)|must|should|need|muss|soll|deve|doit|wird|werden|sera|sara|will|kann|can|peut|puo)(?![a-z])/
/** "Si è proceduto alla politura": the deed stands before its noun. */
const SET_ABOUT =
  /(?:(?:got|gave|given|received|enjoyed|treated (?:it |her )?to) (?:it |her |your \w+ |the \w+ )?(?:a|an|its|the|some) |avvenuta |(?:proced|provved)ut[oa] (?:alla|al|ad|a)|(?:procede|proceder) (?:a|au) |(?:effectue|realise|execute|mene a bien|pratique|fait) (?:un|une|le|la|l'|les)|(?:carried out|performed|completed|undertaken|run|done|conducted) (?:a|an|the)|(?:eseguit|effettuat|svolt|fatt|compiut|superat)[oaie] (?:un|una|la|il|lo|l')|bestatigen wir (?:ihnen )?(?:den|die)|(?:den|die|eine|einen) (?:\w+ ){0,4}(?:durchgefuhrt|vorgenommen|gemacht|ausgefuhrt|bestanden))/

/** Told as done without a verb in the past. */
function reported(aid: JudgeAid, said: WorkSaid, clause: Clause): boolean {
  const words = aid.sentence.text.slice(clause.from, clause.to)
  if (BACK_AS.test(words) && isParticiple(aid, said)) return true
  return reportLine(aid, said, clause) || outcome(aid, said, clause)
}

/** "We took the liberty of swapping the glass": done, though the deed itself stands in the infinitive. */
const TOOK_LIBERTY =
  /(?:(?:sommes|suis|est|s'est) permis|pris la liberte|profite (?:pour|de|d')|saisi l'occasion|pris (?:soin|l'initiative|le soin)|(?:took|taken|seized) (?:the |that |this )?(?:liberty|opportunity|chance|initiative)|took it upon|(?:uns|mir|sich) (?:\w+ ){0,2}erlaubt|freiheit (?:heraus)?genommen|gelegenheit (?:\w+ ){0,3}(?:genutzt|ergriffen|beim schopf)|(?:siamo|sono|e) permess[oi]|pres[oa] (?:la liberta|l'iniziativa)|approfittato|colto l'occasione)/

/** Whether the clause says the work was, was not or will be done, rather than merely naming it. */
export function claimsWork(aid: JudgeAid, work: WorkSaid, clause: Clause): WorkManner | undefined {
  const { text } = aid.sentence
  const said = { ...work, ...work.verb }
  const left = text.slice(Math.max(clause.from, said.from - 40), said.from)
  const without = WITHOUT.test(left) || SPARED.test(text.slice(clause.from, clause.to))
  const liberty = TOOK_LIBERTY.test(text.slice(0, said.from))
  if (liberty) return { without, ahead: false }
  if (!without && !clause.past && NOT_DONE_YET.test(left)) return undefined
  const ahead = (clause.ahead && !clause.past) || hasDateAhead(aid, clause)
  if (IS_NEW.test(text.slice(said.from, said.to))) return { without, ahead }
  if (clause.past || without || ahead) return { without, ahead }
  if (NIL.test(text.slice(said.to))) return { without: !clause.negated, ahead: false }
  if (NONE.test(left) || reported(aid, said, clause)) return { without, ahead: false }
  return doing(aid, said, clause) ? { without, ahead: true } : undefined
}
