import { foldWord } from '../text/fold-text.ts'
import { beginningIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { JudgeAid } from './draft.ts'
import type { PersonSaid } from './people.ts'

/** Given names of the trade's countries, folded: by them a caller is known who owns no duty and did no work. */
const GIVEN = new Set(
  `adele adrian agathe alain alan alessandra alessandro alessia alex alexander alexandra alexandre alice aline amanda amelie amy ana andre andrea andreas andrew angela anja anna anne annette antoine antonio arianna arnaud arthur aurelie axel barbara beat beatrice ben benedetta benjamin benoit bernard bernd bettina bianca bob brigitte bruno camilla camille carla carlo carlos carmen carol caroline catherine cecile celine charles charlotte chiara chloe chris christian christina christine christoph christophe claire clara claude claudia claudio clemens clement corinne cristina damien daniel daniela daniele david davide debora delphine denis diana didier diego dieter dominik dominique edoardo elena eleonora elias elisa elisabeth elizabeth elodie emanuele emil emily emma emmanuel enrico eric erica ernesto esther etienne eugenie eva fabian fabien fabio fabrice federica federico felix ferdinand filippo fiona flavia florence florian frances francesca francesco francois francoise frank franz fred frederic gabriel gabriele gabriella gael gaelle george georges gerard giacomo gianluca gianni giorgia giorgio giovanni giulia giulio giuseppe gregory guido guillaume hans harry heidi heinz helen helena helene henri henry hugo ian ilaria ines ingrid irene isabel isabella isabelle jack jacques james jan jane janine jasmin jean jeanne jennifer jens jessica joe joel johanna john jonas jonathan joseph julia julian julie julien julien jurg karin karl kate katharina kathrin kevin klaus kurt lara laura laure laurence laurent lea lena leo leon leonardo lily linda lisa lorena lorenzo louis louise luc luca lucas lucia lucie lucy ludovic luigi luis lukas lydia madeleine manfred manon manuel manuela marc marcel marco margot maria marianne marie marina mario marion mark markus marta martha martin martina martine mary mathias mathieu mathilde matteo matthew matthias maurice max maxime melanie michael michel michela michele michelle mike monica monika monique muriel nadia nadine natalia natalie nathalie nicholas nicola nicolas nicole nina noah noemi norbert oliver olivia olivier oscar pamela paola paolo pascal patrice patricia patrick paul paula pauline peter petra philip philipp philippe pia pierre pietro priya quentin rachel raffaele ralph raphael rebecca regina remy renate renato rene riccardo richard robert roberta roberto robin roger roland romain roman rosa sabine sabrina salvatore sam samantha samuel sandra sandrine sara sarah sebastian sebastien serena serge sergio silvia simon simona simone sofia sonia sophia sophie stefan stefania stefano stephan stephanie stephen steve steven susan susanne sven sylvia sylvie tamara tanja tatiana teresa theo theresa thibault thierry thomas tim tina tobias tom tommaso tony ueli ursula valentin valentina valerie vanessa vera veronica veronique victor victoria vincent vincenzo viviane walter werner william xavier yann yannick yves zoe`.split(
    /\s+/,
  ),
)

const TITLED =
  /(?<!\p{L})(?:Mme|Mlle|Mr|Mrs|Ms|M|Madame|Mademoiselle|Monsieur|Frau|Herrn?|[Ss]ignora|[Ss]ignor|[Ss]ig|[Ss]ig\.ra|[Dd]ott|[Dd]ott\.ssa)\.? (\p{Lu}[\p{L}'-]+)/gu
const INITIALLED = /(?<!\p{L})\p{Lu}\. ?(\p{Lu}\p{Ll}[\p{L}'-]+)/gu
const CAPITALISED = /(?<![\p{L}-])(\p{Lu}\p{Ll}[\p{L}-]*)(?: (\p{Lu}\p{Ll}[\p{L}'-]+))?/gu

/** Before a name: it is greeted, spoken with, or said not to be the one. */
const NOT_THE_CALLER =
  /(?:bonjour|bonsoir|ch[eè]re?|madame,|hello|hi|hey|dear|liebe[rs]?|hallo|geehrte[rs]?|guten tag|gr[uü]ezi|gentile|car[oa]|egregi[oa]|buongiorno|buonasera|salve|merci|thanks|danke|grazie|avec|with|mit|con|nicht|pas|not|non|pour|for|f[uü]r|apr[eè]s|after|nach|dopo|chez|\bbei|atelier|maison)\s+(?:(?:mme|m|mr|mrs|ms|madame|monsieur|frau|herrn?|signora?|sig)\.?\s+)?$/iu

interface NameFound {
  readonly name: string
  readonly at: number
}

function namesIn(original: string): NameFound[] {
  const titled = [...original.matchAll(TITLED), ...original.matchAll(INITIALLED)].map((match) => ({
    name: match[1] ?? '',
    at: match.index + match[0].length - (match[1] ?? '').length,
    lead: match.index,
  }))
  const given = [...original.matchAll(CAPITALISED)]
    .filter((match) => GIVEN.has(foldWord(match[1] ?? '')) && match[1] !== 'Sarà')
    .map((match) => ({ name: match[0], at: match.index, lead: match.index }))
  return [...titled, ...given]
    .filter(({ lead }) => !NOT_THE_CALLER.test(original.slice(Math.max(0, lead - 30), lead)))
    .sort((a, b) => a.at - b.at)
}

const RELATIVE = /^[^a-z0-9]*(?:(?:et|and|und|e) )?(?:qui|who|die|der|che|a|'s the one)(?![a-z])/

/** Whether the clause of the name and that of the call are one statement: "Claire, who follows your file, will call you". */
function belongsTogether(aid: JudgeAid, named: Clause, call: Clause): boolean {
  if (named === call) return true
  const { clauses, events, text } = aid.sentence
  const apart = clauses.indexOf(call) - clauses.indexOf(named)
  if (apart < 0 || apart > 2) return false
  const own = beginningIn(named, events).some(({ kind }) => kind !== 'callback' && kind !== 'expected')
  return !own || RELATIVE.test(text.slice(call.from, call.to)) || apart === 2
}

const ABSENT =
  /(?<![a-z])(?:conge|vacances|absente?|malade|off|away|out|on leave|holiday|ill|sick|urlaub|ferien|abwesend|krank|ferie|assente|malat[oa])(?![a-z])/

function found(aid: JudgeAid, fits: (named: Clause) => boolean): PersonSaid | undefined {
  const { sentence } = aid
  for (const { name, at } of namesIn(sentence.original)) {
    const folded = foldWord(name)
    const from = sentence.text.indexOf(folded, Math.max(0, at - 6))
    const named = from < 0 ? undefined : sentence.clauses.find((one) => one.from <= from && from < one.to)
    if (named && fits(named)) return { name, from, to: from + folded.length }
  }
  return undefined
}

/** The person named in the very clause that promises a call. */
export function callerIn(aid: JudgeAid, call: Clause): PersonSaid | undefined {
  return found(aid, (named) => named === call)
}

/** The person its sentence names beside it: "Claire, who follows your file, will call you". */
export function callerNamed(aid: JudgeAid, call: Clause): PersonSaid | undefined {
  return found(
    aid,
    (named) =>
      !ABSENT.test(aid.sentence.text.slice(named.from, named.to)) && belongsTogether(aid, named, call),
  )
}
