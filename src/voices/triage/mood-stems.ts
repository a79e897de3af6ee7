/**
 * Beginnings of words that lift or lower what is said, in the four languages, written by hand. A trailing dot means the whole word.
 * They let a small set of labelled texts go further: a word never seen in training still counts for what it says.
 */
const lifting = `
bien. bon. bonne. bons. super magnifi merveill excell génial genial parfait bravo merci félicit felicit heureu content ravi. ravie ravis adore aime. aimé aimer j'aime
beau. belle. beaux top. cool. sympa joie espoir succès succes réussi reussi gagn victoire plaisir sourire drôle drole mdr lol. hâte hate. impatient formidable fantasti
meilleur agréable agreable joli charmant sublime extraordin bisou bises amour passion fier. fière fiers soulag efficac rapide soigné soigne impeccab recommand fidèl chaleureu
good great love loved lovely nice awesome amazing excellent perfect best better happy glad thank thanks thx wonderful beautiful excited enjoy fun. funny haha lmao win. won. winning congrat
brilliant fantastic cool sweet proud hope hopeful delight pleas favorite favourite superb yay. yeah woo. smile cute gorgeous incredible impress stunning welcome worth bless luck lucky recommend
helpful kind. quick smooth solved relief interesting cheers celebrat success birthday blessed cant_wait
gut. gute. guter gutes guten super toll tolle toller tolles schön schoen schöne klasse wunderbar wunderschön perfekt danke dank. freu froh glücklich gluecklich liebe. lieb lieben liebt
spass spaß geil cool genial großartig grossartig fantastisch herrlich hammer lecker lustig haha hihi best beste bester gewinn gewonnen sieg erfolg hoffnung lächel grins süß suess hübsch
nett freundlich angenehm zufrieden empfehl glückwunsch herzlich begeister beeindruck hervorrag ausgezeichnet prima stolz mega. wow. juhu yeah gelungen endlich
bene. bello bella belle. belli bellissim buon. buona buono ottim fantastic meraviglios stupend grande. grandi grazie felic contento contenta content amo. ama. amore adoro piace
piacere brav bravo bravissim complimenti vittoria vinto vince successo speranza sorris divertent ahah simpatic perfett splendid eccellent miglior magnific gioia entusias orgoglios fiduc
finalmente auguri dolce carin gentil soddisfatt consigli speriamo evviva viva
❤ 💕 💖 💗 💓 💙 💚 💛 💜 🖤 😍 😘 🥰 😊 😁 😀 😃 😄 😆 😂 🤣 😉 😎 🙂 ☺ 👍 👏 🙏 🎉 🎊 🔥 💪 ✨ ⭐ 🌟 💯 😻 🤗 😇 🥳 🙌 ♥ <3 :) :-) ;) :d :-d xd
`
const lowering = `
mal. mauvais nul. nulle nuls honte hont scandal inadmiss inaccept déçu decu déception deception tristes triste. pire. pires horrible affreu terrible merde putain con. cons. conne connard connerie
enfoiré ridicul stupid débile debile idiot imbécile pourri dégoût degout dégueu insupport haine hain déteste deteste marre ras-le peur. crainte inquiét inquiet colère colere furieu énerv enerv
problème probleme panne cassé casse. retard attend. raté rate. échec echec perd. perdu perdre menteur mensonge mensong voleur vol. volé arnaqu escroc fraude corrup crise. crime mort. morts meurt tué tuer
guerre attent violen malad douleur souffr pleur chiant saoul soûle pénible penible catastroph désastr desastr danger menac racis fasc licenci chômage chomage grève impôt plaint réclam insult malheureu hélas
bad. worse worst terrible horrible awful hate hated hates sad. sadly angry anger mad. annoy upset disappoint fail failed failure fuck shit. shitty damn crap suck sucks stupid idiot dumb ridiculous disgust
gross ugly poor. broke broken problem issue. issues wrong lose losing lost loser sick ill. pain hurt cry crying tired bored boring kill killed dead. death die. died dying murder attack terror war. racist
liar lies. lying fake scam fraud corrupt shame shameful pathetic useless waste wtf ugh. smh hell. scary fear afraid worry worried crisis disaster tragic violent abuse rape arrest jail threat destroy ruin
nobody never. sorry unfortunately miss. missed missing late. delay refund unaccept nightmare lonely depress stress
schlecht schlimm schrecklich furchtbar scheiß scheiss scheis mist. kacke verdammt hass hasse hasst traurig wut wütend sauer ärger aerger ärgerlich nerv nervt peinlich dumm blöd bloed doof idiot arsch
ekel ekelhaft widerlich problem kaputt fehler leider verloren verlier verlust angst sorge sorgen krank schmerz weh. weint tot. tod. tote töten mord terror krieg gewalt skandal lüge luege lügen betrug
korrupt schande unverschämt unmöglich katastroph enttäusch enttaeusch langweil müde stress hilflos schuld versag rassis nazi. nazis hetze gefahr gefähr bedroh flucht armut arbeitslos streik stau. verspät
warten nie. niemand keiner reklam beschwer frech
male. malissim brutt brutto brutta schifo schif merda cazzo stronz vergogn scandal pessim peggio peggior orribil terribil triste. tristi delus odio odia odiare rabbia arrabbi incazz problem rotto guasto
errore purtroppo perso perdut perde perdere sconfitt paura preoccup malat dolore soffr piang morto morti morte muore ucci assassin guerra violen attentat ladr rubat rubare bugia bugie bugiard truff corrot corruz
crisi disastr ridicol stupid idiot imbecill cretin inutil noia noios stanc stress fallit fallim colpa razzis fascis pericol minacc tasse disoccup sciopero ritard attesa nessuno mai. basta reclam lament inaccett
💔 😢 😭 😞 😔 😟 😠 😡 🤬 😩 😫 😤 😒 🙄 😑 😕 ☹ 🙁 👎 💩 😱 😨 😰 😷 🤢 🤮 😖 😣 :( :-( :'( :/ :-/
`
const denying = new Set(
  `pas ne n jamais rien aucun aucune sans not no never nothing dont don didnt didn isnt isn wasnt wasn cant won wont t nicht kein keine keinen keiner nie nichts ohne non mai niente nessun nessuna senza nor neither plus`.split(
    ' ',
  ),
)

interface Stems {
  readonly whole: ReadonlySet<string>
  readonly start: ReadonlySet<string>
}

const read = (words: string): Stems => {
  const all = words.trim().split(/\s+/)
  const whole = all.filter((word) => word.endsWith('.') || word.length < 4 || /^[^\p{L}]/u.test(word))
  return {
    whole: new Set(whole.map((word) => word.replace(/\.$/, ''))),
    start: new Set(all.filter((word) => !whole.includes(word))),
  }
}

const up = read(lifting)
const down = read(lowering)

const holds = ({ whole, start }: Stems, word: string): boolean => {
  if (whole.has(word)) return true
  for (let size = 4; size <= Math.min(word.length, 12); size += 1)
    if (start.has(word.slice(0, size))) return true
  return false
}

/** What the words of a text do to its mood, as names of features: how much lifts, how much lowers, which of them ends it. */
export const moodsOf = (words: readonly string[]): string[] => {
  let lifts = 0
  let lowers = 0
  let last = 'none'
  for (const [index, word] of words.entries()) {
    const sign = holds(up, word) ? 1 : holds(down, word) ? -1 : 0
    if (sign === 0) continue
    const denied = words.slice(Math.max(0, index - 3), index).some((before) => denying.has(before))
    if (denied ? sign < 0 : sign > 0) lifts += 1
    else lowers += 1
    last = (denied ? -sign : sign) > 0 ? 'up' : 'down'
  }
  const many = (count: number): string => String(Math.min(count, 4))
  const balance = Math.max(-3, Math.min(3, lifts - lowers))
  const moods = [`up ${many(lifts)}`, `down ${many(lowers)}`, `balance ${balance}`, `last ${last}`]
  return moods.flatMap((name) => [name, `${name} again`])
}
