import type { Language } from '#platform/i18n/languages.ts'

/** A way to say the same without blame or rule; `$1`, `$2` are the writer's own words. */
type Rewriting = readonly [pattern: RegExp, kinder: string]

// The content is kept word for word and only its clothes are changed. What fits none of these gets a sentence ready made.
const rewritings: Readonly<Record<Language, readonly Rewriting[]>> = {
  fr: [
    [/^comme (?:nous vous l'avons|je vous l'ai) déjà (?:dit|écrit|expliqué)[^,]*, (.+)$/iu, '$1'],
    [
      /^vous auriez d[ûu] nous (?:prévenir|avertir|informer|le dire|le signaler|en parler)\b ?(.*?)([.!]*)$/iu,
      'Il nous aurait aidés de le savoir $1$2',
    ],
    [
      /^vous n'avez (?:pas|jamais) (?:encore )?répondu (à [^,.!?]+|au [^,.!?]+|aux [^,.!?]+)(.*)$/iu,
      'Votre réponse $1 ne nous est pas parvenue$2',
    ],
    [
      /^conformément à (?:nos|notre|la) [^,]+, (.+?)[.!]*$/iu,
      '$1, et nous vous expliquons volontiers pourquoi.',
    ],
  ],
  en: [
    [/^as (?:we|i) (?:have )?already (?:told|explained|said|wrote|informed)[^,]*, (.+)$/iu, '$1'],
    [/^you should have (?:told|informed|warned) us ?(.*?)([.!]*)$/iu, 'It would have helped us to know $1$2'],
    [
      /^you (?:didn't|did not|never|failed to|forgot to|neglected to) (?:answer|reply to|respond to|confirm) ([^,.!?]+)(.*)$/iu,
      'We have not had your answer to $1$2',
    ],
    [/^it(?:'s| is) (?:our|company) policy not to (.+?)[.!]*$/iu, 'We do not $1, and we gladly explain why.'],
    [/^it(?:'s| is) (?:our|company) policy to (.+?)[.!]*$/iu, 'We $1, and we gladly explain why.'],
    [
      /^(?:according to|as per|under|in line with) (?:our|the|company) [^,]+?(?:policy|policies|terms|rules|procedure)s?,? (.+?)[.!]*$/iu,
      '$1, and we gladly explain why.',
    ],
  ],
  de: [
    [/^wie (?:wir|ich) ihnen (?:bereits|schon)[^,]*, (.+)$/iu, 'Leider $1'],
    [
      /^sie hätten uns ?(.*?) (?:informieren|benachrichtigen|melden) (?:sollen|müssen)([.!]*)$/iu,
      'Es hätte uns geholfen, es $1 zu wissen$2',
    ],
    [
      /^sie haben (?:es )?(?:versäumt|vergessen|unterlassen), ((?:den|die|das|unseren|unsere|unser) [^,.!?]+?) zu (?:bestätigen|beantworten)([.!]*)$/iu,
      'Uns fehlt noch Ihre Antwort auf $1$2',
    ],
    [
      /^sie haben (?:uns )?auf ([^,.!?]+?) (?:noch )?(?:nicht|nie) geantwortet(.*)$/iu,
      'Uns fehlt noch Ihre Antwort auf $1$2',
    ],
    [
      /^(?:gemäss|laut) (?:unseren?|den) [\p{L}]+ (.+?)[.!]*$/iu,
      'Leider $1; warum, erklären wir Ihnen gern.',
    ],
  ],
  it: [
    [/^come (?:le )?(?:abbiamo|ho) già (?:detto|scritto|spiegato)[^,]*, (.+)$/iu, '$1'],
    [
      /^(?:lei )?avrebbe dovuto (?:avvisarci|informarci|dircelo) ?(.*?)([.!]*)$/iu,
      'Ci avrebbe aiutato saperlo $1$2',
    ],
    [
      /^(?:lei )?non (?:ci )?ha (?:ancora |mai )?risposto ((?:al|alla|ai|alle|all') ?[^,.!?]+)(.*)$/iu,
      'Ci manca ancora la Sua risposta $1$2',
    ],
    [
      /^(?:secondo|come da) (?:il |le |la )?(?:nostr[oae] )?(?:regolamento|condizioni|procedura|politica),? (.+?)[.!]*$/iu,
      '$1; le spieghiamo volentieri il perché.',
    ],
  ],
}

const tidied = (text: string): string =>
  text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ +([.,;!?])/g, '$1')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** The same content in kinder words, where the sentence has one of the shapes we know. */
export const sameContent = (sentence: string, language: Language): string | undefined => {
  const plain = sentence.trim()
  for (const [pattern, kinder] of rewritings[language]) {
    if (pattern.test(plain)) return tidied(plain.replace(pattern, kinder))
  }
  return undefined
}
