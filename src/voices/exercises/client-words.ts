import type { Language } from '#platform/i18n/languages.ts'
import type { Trouble } from './exercise-case.ts'

/** What a client writes in each trouble where nothing of their own words may be shown: invented, nobody's mail, and without a day or a sum that a case might contradict. */
export const clientWords: Readonly<Record<Trouble, Readonly<Record<Language, string>>>> = {
  late_promise: {
    fr: 'Bonjour, vous m’aviez donné une date et elle est passée. Personne ne m’a prévenu. Quand aurai-je enfin ma montre, et puis-je encore croire ce que vous m’annoncez ?',
    en: 'Hello, you gave me a date and it has gone by. Nobody told me. When will I finally have my watch, and can I still believe what you tell me?',
    de: 'Guten Tag, Sie hatten mir einen Termin genannt, und er ist vorbei. Niemand hat mich informiert. Wann bekomme ich meine Uhr endlich, und kann ich Ihnen noch glauben?',
    it: 'Buongiorno, mi avevate dato una data ed è passata. Nessuno mi ha avvisato. Quando avrò finalmente il mio orologio, e posso ancora credere a ciò che mi dite?',
  },
  part_awaited: {
    fr: 'Bonjour, on me dit qu’une pièce manque. Cela fait longtemps que j’entends cela. Est-elle au moins commandée, et qu’est-ce qui se passe ensuite ?',
    en: 'Hello, I am told that a part is missing. I have been hearing that for a long time. Has it been ordered at least, and what happens next?',
    de: 'Guten Tag, man sagt mir, es fehle ein Teil. Das höre ich schon lange. Ist es wenigstens bestellt, und wie geht es dann weiter?',
    it: 'Buongiorno, mi dicono che manca un pezzo. Lo sento da tempo. È stato almeno ordinato, e poi che cosa succede?',
  },
  quote_refused: {
    fr: 'Bonjour, ce prix me paraît très élevé pour une montre qui marche. Pourquoi faut-il changer tout cela ? Si c’est ainsi, je préfère la reprendre.',
    en: 'Hello, this price seems very high for a watch that runs. Why does all of that need replacing? If that is so, I would rather take it back.',
    de: 'Guten Tag, dieser Preis scheint mir sehr hoch für eine Uhr, die läuft. Warum muss das alles ersetzt werden? Wenn das so ist, nehme ich sie lieber zurück.',
    it: 'Buongiorno, questo prezzo mi sembra molto alto per un orologio che funziona. Perché bisogna cambiare tutto? Se è così, preferisco riprenderlo.',
  },
  redo: {
    fr: 'Bonjour, ma montre revient à peine de chez vous et elle s’arrête de nouveau. J’ai payé pour une révision. Comment est-ce possible ?',
    en: 'Hello, my watch has only just come back from you and it stops again. I paid for a service. How is that possible?',
    de: 'Guten Tag, meine Uhr ist kaum von Ihnen zurück, und sie bleibt wieder stehen. Ich habe eine Revision bezahlt. Wie kann das sein?',
    it: 'Buongiorno, il mio orologio è appena tornato da voi e si ferma di nuovo. Ho pagato una revisione. Com’è possibile?',
  },
  where_is: {
    fr: 'Bonjour, où en est ma montre ? Je n’ai rien entendu depuis le dépôt et je voudrais simplement savoir.',
    en: 'Hello, where is my watch? I have heard nothing since I left it with you and would simply like to know.',
    de: 'Guten Tag, wo ist meine Uhr? Ich habe seit der Abgabe nichts gehört und möchte es einfach wissen.',
    it: 'Buongiorno, dov’è il mio orologio? Da quando l’ho consegnato non ho saputo nulla e vorrei semplicemente sapere.',
  },
  gesture: {
    fr: 'Bonjour, après tout ce retard, des excuses ne me suffisent plus. Que comptez-vous faire pour moi ?',
    en: 'Hello, after all this delay an apology is no longer enough. What do you intend to do for me?',
    de: 'Guten Tag, nach all dieser Verspätung genügt mir eine Entschuldigung nicht mehr. Was wollen Sie für mich tun?',
    it: 'Buongiorno, dopo tutto questo ritardo le scuse non mi bastano più. Che cosa intendete fare per me?',
  },
  damage: {
    fr: 'Bonjour, en reprenant ma montre j’ai vu une rayure sur la boîte. Elle n’y était pas quand je vous l’ai confiée, j’ai des photos.',
    en: 'Hello, when I collected my watch I saw a scratch on the case. It was not there when I left it with you, I have photographs.',
    de: 'Guten Tag, beim Abholen meiner Uhr habe ich einen Kratzer am Gehäuse gesehen. Bei der Abgabe war er nicht da, ich habe Fotos.',
    it: 'Buongiorno, ritirando il mio orologio ho visto un graffio sulla cassa. Quando l’ho consegnato non c’era, ho delle foto.',
  },
  silence: {
    fr: 'Bonjour, c’est la troisième fois que j’écris et personne ne me répond. Est-ce que quelqu’un lit ces messages ?',
    en: 'Hello, this is the third time I write and nobody answers. Does anybody read these messages?',
    de: 'Guten Tag, ich schreibe nun zum dritten Mal, und niemand antwortet. Liest das überhaupt jemand?',
    it: 'Buongiorno, è la terza volta che scrivo e nessuno mi risponde. Qualcuno legge questi messaggi?',
  },
}
