import type { Language } from '#platform/i18n/languages.ts'
import { phrases } from '../drafts/phrases.ts'
import { examplesOfTriage } from '../triage/examples-of-triage.ts'
import { foldWord } from '../truth/text/fold-text.ts'
import { clientWords } from './client-words.ts'

/** Words that begin sentences, days, months, forms of address, and the nouns of the trade, which German writes large. */
const more = `
je j ai mais que qui quand comment pourquoi combien depuis donc alors aussi après avant cette cet ces ce ma mon mes votre vos vous nous on il elle ils elles
le la les un une des du de d en dans sur pour par avec sans selon encore toujours jamais aucun aucune tout toute bien très merci cordialement salutations
monsieur madame mademoiselle messieurs bonsoir cher chère svp est c n s si pouvez pourriez voulez avez êtes auriez faites dites puis
i my the a an this that these those it its is are was were have has had do does did can could would should will please when where why how what which who since
for after before but and so if then also still nobody no not yes we you he she they me us our your mr mrs ms sir dear best regards kind sincerely
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday chf eur gbp
ich wir sie er es der die das den dem des ein eine einen einem einer mein meine meinen meiner ihr ihre ihren ihrem ihrer nun jetzt seit wann wo warum wie was wer
wenn weil dass aber und oder doch noch schon nicht kein keine bitte danke vielen dank freundliche grüsse guten tag herr herrn frau sehr geehrte damen herren liebe
januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
uhr uhren uhrmacher uhrmacherin armband armbanduhr band werk gehäuse glas krone zeiger zifferblatt dichtung feder batterie lünette boden revision reparatur service
auftrag abgabe abholung termin datum woche wochen monat monate monaten tag tage tagen stunde stunden jahr jahre jahren zeit mal anfang ende mitte
preis preise rechnung kostenvoranschlag kosten betrag franken euro garantie zusage antwort nachricht mail brief anruf telefon frage fragen geduld
kunde kundin kunden dienst geschäft laden atelier werkstatt haus ort post paket sendung lieferung teil teile ersatzteil foto fotos bild bilder schaden kratzer
fehler problem probleme grund lösung verspätung enttäuschung vertrauen entschuldigung ärger mühe hilfe auskunft stand neuigkeiten
mio mia miei mie il lo gli i una uno del della dei delle nel nella sul sulla per con senza da di che chi quando come perché quanto dove ma anche ancora già mai
non nessuno ho abbiamo avete ha hanno sono è era siete potete potreste vorrei grazie cordiali saluti buongiorno buonasera gentile egregio signor signora signori
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
grüezi hallo heute gestern morgen letzte letzten letzter letztes können könnten würden würde haben hatte hatten sind war waren wird werden gibt gab mir mich mit von vom zum zur
auf aus bei bis durch für gegen ohne um unter über vor nach zwischen an am im in als auch nur sehr mehr alles nichts etwas jemand niemand man dort hier da dann danach trotzdem leider
hoffnung rückmeldung rückruf antworten geburtstag mann mannes frau tochter sohn vater vaters mutter eltern grossvater grossvaters familie hochzeit ferien reise weihnachten ostern eile
sache mitarbeiter mitarbeiterin kollege kollegin chef leitung qualität erwartung vergnügen lob minute minuten genau gang spuren politur versprechen wort worte satz zeichen beleg schein
abgabeschein adresse nummer stück erbstück andenken geschenk freude sorge sorgen gefühl eindruck lust pünktlich mittag abend montags samstags erneut bisher inzwischen meines meiner
bonsoir salut merci rien moi lui leur leurs ni car or puis enfin ensuite hier demain aujourd hui pâques noël voici voilà peut peux puis-je est-ce était étaient sera serait avait avaient
hi there your it s now honestly let nothing something everything could would may might every each last next today yesterday tomorrow please easter christmas sunday dropped thank thanks
salve ieri oggi domani suo sua suoi sue vi ci mi ti si ne alla al allo ai alle agli attendo aspetto capisco credo penso spero pasqua natale sono passati basta rinuncio nulla niente
janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
`

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')

const languagesOf = (said: Readonly<Record<Language, string>>): string[] => Object.values(said)

let known: ReadonlySet<string> | undefined

/** Words that are nobody's name: from what we wrote ourselves, and from the list above. A word written large that is not here may be somebody. */
export const knownWords = (): ReadonlySet<string> =>
  (known ??= new Set(
    [
      more,
      ...Object.values(examplesOfTriage).map(withoutNames),
      ...Object.values(clientWords).flatMap(languagesOf),
      ...Object.values(phrases).flatMap(languagesOf),
    ]
      .flatMap(wordsOf)
      .map(foldWord),
  ))

// The invented examples name watches and towns now and then: only what they write small is sure to be nobody.
const withoutNames = (text: string): string =>
  text.replace(/(?<=[\p{Ll}\d,;] )\p{Lu}[\p{L}]*/gu, '').replace(/^\p{Lu}[\p{L}]*/gmu, '')
