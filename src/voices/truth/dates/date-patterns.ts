import type { DateWords, Side } from './date-words.ts'
import { phrase, phraseSource } from '../words/phrase.ts'

/** `gate`: what a text must hold for the rule to be worth trying; the long patterns are dear. */
export interface DateRule {
  readonly name: string
  readonly pattern: RegExp
  readonly gate: RegExp
}

/** The rules of one language, compiled once. Named groups carry the parts. */
export interface DatePatterns {
  readonly rules: readonly DateRule[]
  readonly months: readonly RegExp[]
  readonly weekdays: readonly RegExp[]
  readonly dayNames: readonly RegExp[]
}

const exact = (source: string): RegExp => new RegExp(`^(?:${phraseSource(source)})\\.?$`)
const any = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')

const VAGUE =
  'quelques|a few(?: more)?|several|some|einige[nr]?|ein paar|wenige[nr]?|mehrere[nr]?|qualche|alcun[ie]|poch[ie]|divers[ie]'
const RANGE_WORD = 'a|to|bis|o|ou|oder|or|-|/|ad|,'

function durationNumber(words: DateWords): string {
  return `\\d{1,3}(?:[.,]5)?|${any(Object.keys(words.numbers))}`
}

function sideGroup(words: DateWords): string {
  const sides: readonly Side[] = ['start', 'mid', 'end']
  return sides.map((side) => `(?<${side}>${words.sides[side]})`).join('|')
}

function durationRules(words: DateWords): [string, string][] {
  const number = durationNumber(words)
  const prefix = `(?:(?<within>${words.within})|(?<ahead>${words.ahead})|(?<ago>${words.agoBefore})|(?<since>${words.since})|(?<still>${words.still}))`
  const suffix = `(?: (?:(?<agoAfter>${words.agoAfter})|(?<stillAfter>${words.stillAfter})))?`
  const unit = `(?:(?<hour>${words.units.hour})|(?<workingDay>${words.units.working_day})|(?<day>${words.units.day})|(?<week>${words.units.week})|(?<month>${words.units.month})|(?<year>${words.units.year}))`
  const soft = `(?:(?<approximate>${words.approximately}) )?(?:les |the |den |le |i |un altro |une? autre |additional |further |good |full |weitere[n]? |gute[n]? |bonnes? |petites? |grosses? )?`
  const more =
    '(?:more |further |full |additional |longer |extra |weitere[n]? |volle[nrs]? |gute[nrs]? |bon(?:ne)?s? |petite?s? |gros(?:se)?s? |autres |supplementaires |good |buon[ae]? |bel |lunghe )?'
  const lumps = words.lumps.map((lump, index) => `(?<lump${index}>${lump.words})`).join('|')
  return [
    [
      'duration',
      `(?:${prefix} )?${soft}(?<min>${number})(?: ?(?:${RANGE_WORD}) ?(?<max>${number}))?[ -]?${more}${unit}${suffix}`,
    ],
    ['duration', `(?:${prefix} )?${soft}(?<vague>${VAGUE}) ${more}${unit}${suffix}`],
    ['duration', `(?:${prefix} )?${soft}(?:${lumps})${suffix}`],
  ]
}

function dayRules(words: DateWords): [string, string][] {
  const month = `(?<month>${words.months.join('|')})\\.?`
  const weekday = `(?<weekday>${words.weekdays.join('|')})`
  const comma = `(?:[,.]? (?:(?:${words.article}) )?)`
  const ordinal = `(?: ?(?:${words.ordinal}))?`
  const named = any(words.dayNames)
  const dayNumber = `(?<day>\\d{1,2}|1er|(?<!-)(?:${named}))${ordinal}`
  const of = "(?: of| de| di| del| du| d')?"
  const year = '(?:,? (?:de |del |du )?(?<year>20\\d\\d)(?!\\d))?'
  const time = `(?:,? (?:${words.dayTimes}))?`
  return [
    ['iso', `(?<year>20\\d\\d)-(?<month2>\\d{1,2})-(?<day>\\d{1,2})`],
    [
      'numeric',
      `(?:${weekday}${comma})?(?<first>\\d{1,2})(?: ?[./-] ?)(?<second>\\d{1,2})(?: ?[./-] ?)(?<year>(?:20)?\\d\\d)(?![.,'/-]?\\d)`,
    ],
    [
      'numeric',
      `(?:${weekday}${comma})(?<first>\\d{1,2})[./](?<second>\\d{1,2})\\.?(?![.,'/-]?\\d)(?! ?(?:uhr|h\\b|bar|%|mm))`,
    ],
    ['numeric', `(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![.,'/-]?\\d)(?! ?(?:mm|%|h\\b))`],
    [
      'numeric',
      `(?<=(?:am|den|dem|vom|zum|bis|ab|seit|le|il|del|dal|al|entro|du|au|on|by) )(?<first>\\d{1,2})\\.(?<second>\\d{1,2})\\.?(?![.,'/-]?\\d)(?! ?(?:uhr|h\\b|bar|%|mm))`,
    ],
    ['numeric', `(?<first>\\d{1,2})\\. ?(?<second>\\d{1,2})\\.(?!\\d)`],
    ['day', `(?:${weekday}${comma})?${dayNumber}${of} ${month}${year}${time}`],
    ['day', `(?:${weekday}${comma})?${dayNumber}[ -]?${month}${year}`],
    [
      'day',
      `(?:${weekday}${comma})?${month} (?:the )?(?<day>\\d{1,2}|${named})(?:st|nd|rd|th)?(?![\\d:.,]?\\d)${year}`,
    ],
    [
      'range',
      `(?:(?:${words.between}) )(?:${words.article} )?(?:(?:${words.weekdays.join('|')})[, ]+)?(?<firstDay>\\d{1,2}|1er)\\.?(?:${words.ordinal})? ?(?:${words.and}) ?(?:(?:${words.article}) )?(?:(?:${words.weekdays.join('|')})[, ]+)?(?<day>\\d{1,2})(?: ?(?:${words.ordinal}))?(?:${of} ${month}${year})?(?! ?(?:${any(Object.values(words.units))}|euros?|eur|chf|fr\\b|h\\b|uhr|%))`,
    ],
    [
      'range',
      `(?<firstDay>\\d{1,2})\\.? ?(?:-|/|bis) ?(?<day>\\d{1,2})(?: ?(?:${words.ordinal}))?${of} ${month}${year}`,
    ],
    [
      'weekday_number',
      `${weekday},? (?:(?:${words.article}) )?(?<day>\\d{1,2})(?: ?(?:${words.ordinal}))?(?![.:,'/]?\\d)(?! ?(?:h\\b|uhr|am\\b|pm\\b|heures|ore\\b|a\\.m|p\\.m|o'clock))${time}`,
    ],
    [
      'day_of_month',
      `(?:${weekday}${comma}(?:the |le |il |den |dem )?)?(?<day>\\d{1,2})(?:${words.ordinal})?\\.? (?:(?<inMonth>of this month|de ce mois|du mois(?: en cours| courant)|dieses monats|des laufenden monats|di questo mese|del mese corrente|del corrente mese)|(?<nextMonth>(?:of )?next month|of the (?:coming|following) month|du mois (?:prochain|suivant)|(?:des )?(?:nächsten|kommenden|folgenden) monats|del (?:prossimo mese|mese prossimo)|del mese (?:entrante|successivo)))`,
    ],
    [
      'day_of_month',
      `(?<=(?<![a-z])(?:le|au|the|am|den|dem|zum|vom|il|al|dal|del) )(?<day>${named})(?=$|[,.;!?)]| (?:um|at|a|alle|ore|h|fertig|bereit|abhol\\w*|zurück|wieder|da|bei|prete?|ready|pront[oa]|disponible|available|back|chez|with)(?![a-z]))`,
    ],
    [
      'day_of_month',
      `(?<=(?<![a-z])(?:le|au|du|the|am|den|dem|zum|vom|il|al|dal|del|entro il|um den|l|dall|all|dell)[ '])(?<day>\\d{1,2})(?:\\.(?= |$)|er|st|nd|rd|th)?(?! ?(?:[.:,'/]?\\d|h\\b|uhr|%|€|eur|chf|fr\\b|mm|bar|m\\b|am\\b|pm\\b|positions?|${any(Object.values(words.units))}|[./-]\\d))(?=$|[ ,.;!?)])(?! (?:joints?|fois|points?|of (?:your|our|the)|pieces?|parts?|tests?))`,
    ],
  ]
}

const WEEK_AFTER_NEXT =
  "(?<afterNext>the week after next|week after next|(?:la )?semaine d'apres|(?:die |der )?übernächste[rn]? woche|(?:la )?settimana (?:dopo la prossima|successiva alla prossima))"

/** The week or month that runs, without the word "this". */
const THIS_WEEK =
  '(?<coming>(?:within|during|in the course of|later in) (?:the|this) week|(?:dans|durant|au cours de|dans le courant de|courant de) (?:la|cette) semaine(?! d[ue])|dans la semaine(?! d[ue])|(?:im laufe|laufe|in) (?:der|dieser) woche(?! (?:vom|ab|darauf|danach|nach))|unter der woche|entro (?:la|questa) settimana(?! (?:prossima|del))|in settimana|nel corso della settimana|in corso di settimana)'
const THIS_MONTH =
  "(?<coming>(?:within|during|in the course of|later in) (?:the|this) month|(?:dans|au cours de|courant de|durant) (?:le|ce) mois(?! d[ue'])|im laufe (?:des|dieses) monats|entro (?:il|questo) mese(?! (?:di|prossimo))|nel corso del mese|in corso di mese)"

const YEAR_WORD = 'an|annee|year|jahr(?:es)?|anno'
const SIDE_BEFORE_YEAR = 'debut|fin|mi|mitte|anfang|ende|early|late|mid|end of|inizio|fine|meta'

const whichOf = (words: DateWords): string =>
  `(?<next>${words.next})|(?<coming>${words.coming})|(?<last>${words.last})|(?<following>${words.following})`
const articleOf = (words: DateWords): string => `(?:(?:${words.article}|la|le|der|die|den|einer?|l'|the) )?`
const YEAR = '(?:,? (?:de |del |du )?(?<year>20\\d\\d)(?!\\d))?'

function monthRules(words: DateWords): [string, string][] {
  const monthUnit = words.units.month
  const names = words.months.map((one) => one.split('|')[0]).join('|')
  const side = sideGroup(words)
  const sideLead = `(?:(?:${side})(?:[ -](?:${words.ofThe}))?[ -])?`
  const which = whichOf(words)
  const article = articleOf(words)
  return [
    [
      'month',
      `(?:(?:${side})(?:[ -](?:${words.ofThe}))?[ -]|(?<=(?:in|en|im|a|ad|au mois de|du mois de|for|by|until|bis|ab|pour|per|entro|before|avant|vor|prima di|nach|after|d'ici|since|seit|depuis|da|di|of|pas avant|from|next|coming|fin|to|und|et|e|de|nur|erst|this|last|dici|early|late|through|zum|per|during|di) ))(?<month>${names})${YEAR}(?! \\d{1,2}(?!\\d))`,
    ],
    ['month', `${sideLead}(?<month>${names}) (?<year>20\\d\\d)`],
    // German writes the part of a month into its name: "in der zweiten Aprilhälfte", "Monatsmitte".
    ['month', `(?:in der )?(?:(?<start>ersten?)|(?<end>zweiten?)) (?<month>${names})h(?:a|ae)lfte`],
    ['month', `(?<end>letzten) (?<month>${names})(?:tag|tage|woche)n?`],
    ['month', `(?<month>${names})(?:(?<start>anfang)|(?<mid>mitte)|(?<end>ende))`],
    ['month_offset', `monats(?:(?<start>anfang)|(?<mid>mitte))`],
    ['month_offset', `${sideLead}${article}(?:${which}) (?:${monthUnit})`],
    ['month_offset', `${sideLead}${article}(?:${monthUnit}) (?:${which})`],
    ['month_offset', `(?<monthEnd>${words.monthEnd})`],
    [
      'month_offset',
      `(?:(?<mid>${words.sides.mid})[ -](?:de |of |du |del )?(?:the |le |this )?|(?<start>${words.sides.start}) (?:du |of the |of |des |del )?)(?:monats?|mois|month|mese)`,
    ],
    ['year', `${sideLead}${article}(?:${which}) (?:${YEAR_WORD})(?![a-z])`],
    ['year', `${sideLead}${article}(?:${YEAR_WORD}) (?:${which})`],
    [
      'year',
      `${sideLead}(?:(?<=(?:in|en|im|jahr|nel|until|till|to|a|au|jusqu'en|bis|fino al|al|by|before|since|depuis|seit|dal|fin|ende|end of|fine|du|del|dem) )|(?<=(?:${SIDE_BEFORE_YEAR})[ -]))(?<year>20\\d\\d)(?![\\d.,'/-]*\\d)`,
    ],
  ]
}

function namedRules(words: DateWords): [string, string][] {
  const weekday = `(?<weekday>${words.weekdays.join('|')})`
  const week = words.units.week
  const side = sideGroup(words)
  const sideLead = `(?:(?:${side})(?:[ -](?:${words.ofThe}))?[ -])?`
  const which = whichOf(words)
  const month = `(?<month>${words.months.join('|')})\\.?`
  const article = articleOf(words)
  const time = `(?: (?:${words.dayTimes}))?`
  return [
    ['weekday', `(?:(?:${which}) )?${weekday}${time}(?: (?<after>${words.weekAfter})(?![a-z]))?`],
    ['weekday', `${weekday}(?: (?:${which}))${time}`],
    [
      'weekday',
      `${weekday}${time},? (?:in |de |di |della |of |der |in der )?${article}(?:(?<inNext>(?:${words.next}) (?:${week})|(?:${week}) (?:${words.next}))|(?<inThis>(?:${words.coming}) (?:${week})|(?:${week}) (?:${words.coming}))|(?<inLast>(?:${words.last}) (?:${week})|(?:${week}) (?:${words.last})))`,
    ],
    ['week', `${sideLead}${article}(?:${which}) (?:${week})(?! end)`],
    ['week', `${sideLead}${article}(?:${week})(?! ?-?end) (?:${which})`],
    ['week', WEEK_AFTER_NEXT],
    ['week', THIS_WEEK],
    ['month_offset', THIS_MONTH],
    ['week', `(?<weekEnd>${words.weekEnd})(?: (?:(?<next>${words.next})|(?<last>${words.last})))?`],
    ['week_number', `${sideLead}(?:${words.weekNumber}) ?(?<week>\\d{1,2})(?![.:/]?\\d)`],
    [
      'week_of',
      `(?:${words.weekOf}) (?<day>\\d{1,2})(?: ?(?:${words.ordinal}))?(?:(?: of| de| di)? ${month})?`,
    ],
    ['weekend', `(?:(?:${which}) )?(?:${words.weekend})`],
    ['weekend', `(?:${words.weekend}) (?:${which})`],
    ...monthRules(words),
    [
      'feast',
      `(?:(?:${words.article}|les|die|le|the) )?(?:${Object.entries(words.feasts)
        .map(([name, source]) => `(?<${name}>${source})`)
        .join('|')})`,
    ],
    [
      'season',
      `(?<=(?<![a-z])(?:cet|ce|cette|this|in|en|im|diesen|dieses|au|l|until|by|before|avant|vor|quest|in|prossima|prossimo|next|nachsten|d'ici l|per l|the|dem|la) ?'?)(?:${words.seasons.map((one, index) => `(?<season${index}>${one})`).join('|')})`,
    ],
    ...Object.entries(words.days).map(([days, source]): [string, string] => [
      'offset',
      `(?<offset${days.replace('-', 'minus')}>${source})`,
    ]),
  ]
}

/** A cheap look for the words a rule cannot do without. */
function gates(words: DateWords): Readonly<Record<string, RegExp>> {
  const holds = (source: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${phraseSource(source)})`)
  const units = Object.values(words.units).join('|')
  const lumps = words.lumps.map((lump) => lump.words).join('|')
  const digit = /\d/
  const months = holds(words.months.join('|'))
  return {
    duration: new RegExp(
      `${holds(lumps).source}|(?<![a-z0-9])(?:${phraseSource(`(?:${durationNumber(words)}|${VAGUE})(?: ?(?:${RANGE_WORD}) ?(?:${durationNumber(words)}))?[ -]?(?:\\w+ )?(?:${units})`)})`,
    ),
    iso: /20\d\d-\d/,
    numeric: /\d ?[./-] ?\d/,
    range: /\d\D{1,40}\d/,
    day: months,
    day_of_month: new RegExp(`\\d|(?<![a-z])(?:${phraseSource(any(words.dayNames))})(?![a-z])`),
    weekday_number: new RegExp(`${holds(words.weekdays.join('|')).source}.{0,12}\\d`),
    weekday: holds(words.weekdays.join('|')),
    week: holds(`${words.units.week}|${words.weekEnd}`),
    week_number: digit,
    week_of: digit,
    weekend: holds(words.weekend),
    month: months,
    month_offset: holds(`${words.units.month}|${words.monthEnd}|monats`),
    feast: holds(Object.values(words.feasts).join('|')),
    year: new RegExp(`20\\d\\d|(?<![a-z])(?:${YEAR_WORD})(?![a-z])`),
    season: new RegExp(phraseSource(words.seasons.join('|'))),
  }
}

export function compileDatePatterns(words: DateWords): DatePatterns {
  const rules = [...durationRules(words), ...dayRules(words), ...namedRules(words)]
  const gate = gates(words)
  return {
    rules: rules.map(([name, source]) => ({
      name,
      pattern: phrase(source),
      gate: gate[name] ?? new RegExp(phraseSource(source.replace(/\?<\w+>/g, '?:'))),
    })),
    months: words.months.map(exact),
    weekdays: words.weekdays.map(exact),
    dayNames: words.dayNames.map(exact),
  }
}
