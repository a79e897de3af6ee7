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
applaud soutien soutenir solidar encourag progrès progres avancé amélior amelior innov écologique durable renouvelable protég proteg sauv. sauver sauvé victorieu champion qualifi triomph exploit chapeau respect. félicitation honor
honneur fête fete. festif vacances détente rire. rigol éclat savour délic delic régal miam appréci apprécie passionn enthousias motiv. motivé optimis confian sereni apais calme. paisible chanceu chance. miracle providen inoubliabl mémorable
unique. incroyable époustoufl émerveill émouvant touchant tendre tendresse câlin chéri charm élégan splendid divin exquis idéal utile pratique réuss bienven convivial généreu gentil gracieu brillan remarqu exemplaire préféré prefere
plais enchant kiff kif. trop_bien superbe waouh wahou ouah youpi hourra enfin. vivement
applau support. supporting congrats cheer thrill stok stoked pumped grateful gratitude appreciat admire adorable beauty beautifully bless blessing magic magical peace peaceful calm. relax relaxing chill. comfy cozy yum yummy delicious tasty
gift. gifts treat. surprise romantic joy joyful fantast terrific outstanding remarkable genius legend legendary epic. goat. winner victory champion champions score. scored clutch comeback hero heroes brave courage strong. stronger success positive
optimis confiden inspir motivat excited exciting woohoo hooray hurray finally. cant-wait forward. weekend party. holiday holidays vacation friday easter xmas christmas birthday bday dance. sing. sunshine sunny reunion hug. hugs kisses xoxo
interest. recommend worthwhile solid. classy elegant flawless impeccable favorite
unterstütz solidar fortschritt verbesser lob. loben gelobt lobt applaus respekt. ehre. ehren stark. starke starkes mut. mutig held. helden sieger gewinner meister triumph jubel feier feiern party. urlaub ferien sonne. sonnig wochenende geburtstag geschenk
überrasch genieß geniess genuss köstlich entspann gemütlich ruhig. frieden friedlich hoffentlich zuversicht optimis vertrau. vertrauen stolz dankbar lohnt lohnenswert sehenswert lesenswert spannend interessant witzig amüsant genial brillant
traumhaft traum. himmlisch zauberhaft magisch romantisch zärtlich kuschel küsse umarm herzig liebevoll engagiert fair. gerecht mitgefühl hilfsbereit hilfreich nützlich praktisch modern. innovativ nachhaltig gesund. erfreulich
lachen lache lacht grinsen freude vorfreude wahnsinn. weltklasse spitze. bombe. sahne. favorit lieblings willkommen
sosten. sostegno solidar progress miglior. migliora innovat onore onorat coraggio coraggios eroe eroi campion trionf festa. feste festegg vacanz sole. weekend regalo regali sorpres godere goduria delizi gustos buonissim rilass tranquill pace.
serenit ottimis fiduci dignit stima. stimo rispetto. brillant geniale genio. emozion. emozionant commovent tener abbracci baci. bacio coccol romantic magic magico incant sogno. sogni splend favolos eccezional straordinar strepitos
interessant utile. utili onest giust. bravissim applaus forza. viva. hurra finalmente evviva riuscit conquist qualificat preferit benvenut ridere risate divert allegri allegro simpatia gradevol piacevol piacciono
🌞 🌈 🌹 🌸 🍾 🥂 🏆 🥇 ☀ 😋 😜 😝 🤩 💝 💞 💘 😌 ✌ 👌 🤝 🎁 🎂 🍀 🫶 💃 🎶
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
pollu toxique pesticid glyphosat nucléaire inonda sécheress réchauff canicule extinct dispar. disparait disparaît effondr décliner déclin baisse. recul. reculer abus. abuser injust inégal discrim sexis homophob xénophob antisém haineu hypocri lâche. lâcheté
traître trahi trahison complot manipul propagand fake intox. dictat tyran oppress répress censur interdi. sanction condamn coupable crimin délinqu agress violenc viol. viole viols violeur pédophil tortur massacr génocid bombard explos incendi accident
blessé blessés victim deuil cancer. maladie épidémi fièvre fatigu épuis insomn déprim dépress angoiss stress solitud abandon rejet. rejeter divorce ruin. ruine ruiné faillite dette. dettes déficit pauvreté misère précar exploit. expuls sdf.
inutile absurd aberrant irrespons incompéten incapable minable médiocre lament pitoy navr désol regrett dommage. hélas malheur gâch foutu foutre foutage gueule. chier. bordel putes pute. salop enfoir crétin abruti débil gogol taré fou. folie
moche. laid. laide vulgaire ignoble immonde infect horreur cauchemar galère galere loupé manqu. bug. bugs plante. planté erreur. faute. fautes défaite éliminé perdant nullissime zéro zero. triche tricheur arnaque voleurs mépris méprisant arrogan indign outr. révolt
pollut toxic drought flood earthquake hurricane wildfire collapse decline drop. dropped cuts injustice unfair unjust discriminat sexist homophob xenophob bigot hypocri coward traitor betray conspir manipulat propaganda tyran oppress censor ban. banned
sanction guilty criminal crime. assault rape. rapist molest torture massacre genocide bomb bombing shooting shot. gun. explosion fire. fired accident crash crashed injur injured victim mourn grief rip. cancer. disease flu. virus sick. fever exhaust insomnia
anxious anxiety depressing lonely. abandon reject. rejected divorce bankrupt debt poverty homeless layoff jobless unemploy absurd irresponsib incompet incapable mediocre lousy crappy pitiful lame. regret pity. unluck screw screwed bullshit bs. asshole bitch
bastard moron retard insane crazy. lunatic ugly. vulgar vile. nasty. gross. horror nightmare struggl glitch bug. bugs mistake error. errors fault. blame. defeat eliminat cheated cheating thief thieves stole. stolen steal arrogant outrage furious rage. rant.
headache hangover hungry freezing rainy boooo boo. ew. eww meh. overrated unfortunate sadness heartbr heartbroken disrespect rude. ignor neglect
verschmutz giftig dürre hochwasser erdbeben klimawandel zusammenbruch rückgang einbruch. ungerecht diskrimin sexis homophob fremdenfeind antisem heuchl feig. feige verrat verräter verschwör manipul propaganda diktat tyrann unterdrück zensur verbot. verboten
sanktion schuldig kriminell straftat überfall vergewalt missbrauch folter massaker völkermord bombe. bomben anschlag schieß explosion brand. unfall verletz opfer. trauer krebs. krankheit grippe virus. fieber erschöpf schlaflos müdigkeit einsam allein. verlass
abgelehn ablehn scheidung pleite schulden obdachlos entlass absurd unfähig inkompeten unverantwort mittelmäßig jämmerlich erbärmlich armselig bedauer schade. pech. unglück verkackt verarsch bullshit arschloch schlampe wichser bastard trottel spinner irre. verrückt wahnsinnig
hässlich widerwärtig eklig abscheulich horror albtraum alptraum panne ausfall fehlgeschlag scheitert gescheitert niederlage ausgeschieden betrüg dieb. diebe geklaut gestohlen arrogan empör wütet zum_kotzen kotz kotzen hölle. chaos. versagt versager
lächerlich respektlos dreist frechheit mangelhaft mies. miese mieser übel. schmutz dreck. kopfschmerz übelkeit heul heule heulen jammer meckern sinnlos nutzlos überflüss gefährlich schädlich zerstör vernicht bedenklich fragwürdig problemat
inquin tossic siccit alluvion terremot crollo. crolla calo. cala. declin ingiust diseguag discrimin sessis omofob xenofob antisemit ipocri vigliac traditor tradit complott manipol propagand dittat tiran oppress censur vietat. sanzion colpevol criminal reato. reati
rapina stupr abus. abuso pedofil tortur massacr genocid bomba. bombe sparator esplos incendi. incidente ferit. feriti vittim lutto. cancro malattia epidem febbre esaust insonn depress ansia. angosc solitudin solo. abbandon rifiut. divorzio rovin bancarott debit. debiti
povert miseria precari licenzi assurd irrespons incompet incapac mediocr scars. pietos penos rammaric peccato. sfortun sfiga. fregat fregatur stronzat cazzat vaffan fanculo coglion puttan troia. bastard cretino idiozi pazz. pazzo follia
ignobil immond orrore incubo casino. guaio guai. errori sbagli sbaglia colpa. sconfitt eliminat imbrogl ruba. rubano ladri. arrogan indign oltraggi furios furiosa arrabbiat maled schifos pessima deludent vergognos inaccettabil poverac povero povera dannos
🤧 😷 ☠ 💀 🖕 ⚠ 😪 😥 😓 😰 🥺 🤦 😾 🤥 💥 ❌ 👊 😬
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
