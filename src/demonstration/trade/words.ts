import type { Language } from '#platform/i18n/languages.ts'

type Said = Readonly<Record<Language, readonly string[]>>

/** What clients say at the counter, by what turns out to be the matter. */
export const clientWords: Readonly<Record<string, Said>> = {
  overhaul: {
    en: [
      'It stops during the night.',
      'It loses almost five minutes a day now.',
      'Last service was eight years ago, I would like it looked after.',
      'It only runs when I shake it.',
    ],
    fr: [
      'Elle s’arrête pendant la nuit.',
      'Elle retarde de presque cinq minutes par jour.',
      'Dernière révision il y a huit ans, j’aimerais qu’on s’en occupe.',
      'Elle ne part que si je la secoue.',
      'C’était celle de mon père, elle n’a plus tourné depuis des années.',
    ],
    de: [
      'Sie bleibt in der Nacht stehen.',
      'Sie geht fast fünf Minuten am Tag nach.',
      'Die letzte Revision ist acht Jahre her.',
      'Sie läuft nur, wenn ich sie schüttle.',
      'Sie gehörte meinem Grossvater und soll wieder gehen.',
    ],
    it: [
      'Si ferma durante la notte.',
      'Ritarda di quasi cinque minuti al giorno.',
      'L’ultima revisione è di otto anni fa.',
      'Parte solo se lo scuoto.',
    ],
  },
  chronograph: {
    en: ['The chronograph hand does not go back to zero.', 'The pusher at two sticks.'],
    fr: ['L’aiguille du chronographe ne revient pas à zéro.', 'Le poussoir à deux heures reste bloqué.'],
    de: ['Der Stoppzeiger springt nicht auf null zurück.', 'Der Drücker bei der Zwei klemmt.'],
    it: ['La sfera del cronografo non torna a zero.', 'Il pulsante alle due resta bloccato.'],
  },
  battery: {
    en: ['Stopped last week, probably the battery.', 'The second hand jumps every four seconds.'],
    fr: [
      'Arrêtée depuis la semaine dernière, sans doute la pile.',
      'La trotteuse saute de quatre en quatre.',
    ],
    de: ['Steht seit letzter Woche, wohl die Batterie.', 'Der Sekundenzeiger springt alle vier Sekunden.'],
    it: ['Ferma dalla settimana scorsa, forse la pila.', 'La sfera dei secondi salta di quattro in quattro.'],
  },
  regulation: {
    en: ['Runs fast, about a minute a week. I wear it every day.'],
    fr: [
      'Elle avance d’une minute par semaine, je la porte tous les jours.',
      'Elle avançait déjà après la dernière fois.',
    ],
    de: ['Sie geht etwa eine Minute pro Woche vor, ich trage sie täglich.'],
    it: ['Avanza di un minuto a settimana, lo porto ogni giorno.'],
  },
  water: {
    en: ['There is mist under the crystal after swimming.', 'I dive with it in June, please test it.'],
    fr: ['De la buée sous le verre après la baignade.', 'Je plonge avec en juin, merci de la contrôler.'],
    de: ['Nach dem Schwimmen ist das Glas innen beschlagen.', 'Ich tauche im Juni damit, bitte prüfen.'],
    it: [
      'C’è condensa sotto il vetro dopo il bagno.',
      'A giugno ci faccio immersioni, la controlli per favore.',
    ],
  },
  polishing: {
    en: ['Please make the case look cared for again, but keep the edges.'],
    fr: ['Redonner de l’allure au boîtier, mais garder les arêtes.'],
    de: ['Das Gehäuse soll wieder gepflegt aussehen, die Kanten bleiben.'],
    it: ['Ridare un bell’aspetto alla cassa, ma conservare gli spigoli.'],
  },
  crystal: {
    en: ['It fell on a tiled floor, the crystal is chipped at seven.'],
    fr: ['Tombée sur le carrelage, le verre est ébréché à sept heures.'],
    de: ['Auf die Fliesen gefallen, das Glas ist bei der Sieben ausgebrochen.'],
    it: ['Caduto sulle piastrelle, il vetro è scheggiato alle sette.'],
  },
  dial: {
    en: ['The luminous paint is crumbling, the hands leave marks on the dial.'],
    fr: ['La matière lumineuse s’effrite et marque le cadran.'],
    de: ['Die Leuchtmasse bröckelt und zeichnet das Zifferblatt.'],
    it: ['La materia luminosa si sgretola e segna il quadrante.'],
  },
  strap: {
    en: ['Two links out, please.', 'The clasp opens by itself.'],
    fr: ['Enlever deux maillons, s’il vous plaît.', 'Le fermoir s’ouvre tout seul.'],
    de: ['Bitte zwei Glieder herausnehmen.', 'Die Schliesse öffnet sich von selbst.'],
    it: ['Togliere due maglie, per favore.', 'La chiusura si apre da sola.'],
  },
  control: {
    en: ['Bought second-hand, is it as it should be?'],
    fr: ['Achetée d’occasion, est-elle conforme ?'],
    de: ['Gebraucht gekauft, ist alles, wie es sein soll?'],
    it: ['Comprato usato, è tutto in ordine?'],
  },
  redo: {
    en: ['Back again: it does the same as before the service.'],
    fr: ['De retour : elle fait la même chose qu’avant le service.'],
    de: ['Schon wieder hier: sie macht dasselbe wie vor dem Service.'],
    it: ['Di nuovo qui: fa come prima del servizio.'],
  },
}

/** What the eye sees at intake, written in the language of the house's site. */
export const conditions: Said = {
  en: ['Fine scratches on bezel and clasp.'],
  fr: [
    'Rayures d’usage sur la lunette et le fermoir.',
    'Choc à 4 h sur la carrure, verre intact.',
    'Boîtier déjà poli, arêtes rondes.',
    'Belle pièce, peu portée.',
    'Couronne d’origine usée, tige libre.',
  ],
  de: [
    'Gebrauchsspuren an Lünette und Schliesse.',
    'Delle bei der Vier am Mittelteil, Glas heil.',
    'Gehäuse bereits poliert, Kanten rund.',
    'Wenig getragen, guter Zustand.',
  ],
  it: [
    'Graffi d’uso su lunetta e chiusura.',
    'Colpo a ore 4 sulla carrure, vetro intatto.',
    'Cassa già lucidata, spigoli tondi.',
    'Pezzo bello, poco portato.',
  ],
}

/** What a watchmaker writes after opening the case. */
export const findings: Readonly<Record<string, Said>> = {
  overhaul: {
    en: ['Oils dry, amplitude low in all positions.'],
    fr: [
      'Huiles sèches, amplitude faible dans toutes les positions.',
      'Pivots de l’axe de balancier marqués, mouvement encrassé.',
      'Ressort de barillet fatigué, réserve de marche courte.',
      'Trace d’humidité côté couronne, rouille légère sur la tige.',
    ],
    de: [
      'Öle verharzt, Amplitude in allen Lagen tief.',
      'Unruhzapfen eingelaufen, Werk verschmutzt.',
      'Zugfeder müde, Gangreserve kurz.',
      'Feuchtigkeit bei der Krone, leichter Rost an der Welle.',
    ],
    it: [
      'Oli secchi, ampiezza bassa in tutte le posizioni.',
      'Perni dell’asse del bilanciere segnati, movimento sporco.',
      'Molla del bariletto stanca, riserva di carica corta.',
    ],
  },
  chronograph: {
    en: ['Heart piece worn, oils dry.'],
    fr: ['Cœur de chronographe usé, embrayage à régler.', 'Marteau de remise à zéro marqué, huiles sèches.'],
    de: [
      'Herz des Chronographen abgenützt, Kupplung einzustellen.',
      'Nullstellhebel eingelaufen, Öle verharzt.',
    ],
    it: ['Cuore del cronografo usurato, innesto da regolare.'],
  },
  battery: {
    en: ['Battery empty, consumption too high.'],
    fr: ['Pile vide, consommation trop élevée, joints durs.'],
    de: ['Batterie leer, Stromaufnahme zu hoch, Dichtungen hart.'],
    it: ['Pila scarica, consumo troppo alto, guarnizioni dure.'],
  },
  other: {
    en: ['Work as asked at the counter, nothing more found.'],
    fr: [
      'Travail conforme à la demande, rien d’autre constaté.',
      'Joints aplatis, fond à remplacer de ses joints.',
    ],
    de: ['Arbeit wie gewünscht, sonst nichts festgestellt.', 'Dichtungen flach, zu ersetzen.'],
    it: ['Lavoro come richiesto, nient’altro riscontrato.', 'Guarnizioni schiacciate, da sostituire.'],
  },
}

/** Questions that clients send from their page. */
export const questions: Said = {
  en: [
    'Good day, do you already know when it will be ready?',
    'I leave for three weeks on Friday. Can you keep it until I am back?',
    'Could you send it to me instead? I can no longer come by.',
    'Is the old crown kept for me?',
  ],
  fr: [
    'Bonjour, savez-vous déjà quand elle sera prête ?',
    'Je pars trois semaines vendredi. Pouvez-vous la garder jusqu’à mon retour ?',
    'Pouvez-vous me l’envoyer ? Je ne peux plus passer.',
    'Gardez-vous l’ancienne couronne pour moi ?',
    'Le prix comprend-il le polissage ?',
  ],
  de: [
    'Guten Tag, wissen Sie schon, wann sie fertig ist?',
    'Ich bin ab Freitag drei Wochen weg. Können Sie sie so lange behalten?',
    'Können Sie sie mir zusenden? Ich kann nicht vorbeikommen.',
    'Bewahren Sie die alte Krone für mich auf?',
  ],
  it: [
    'Buongiorno, sapete già quando sarà pronto?',
    'Da venerdì parto per tre settimane. Potete tenerlo fino al mio ritorno?',
    'Potete spedirmelo? Non riesco a passare.',
    'La vecchia corona me la conservate?',
  ],
}

export const answers: Said = {
  en: [
    'Good day, thank you for asking. Your page always shows the date that holds; we write as soon as it changes.',
    'Of course, we have noted it on the order.',
  ],
  fr: [
    'Bonjour, merci de votre question. Votre page montre toujours la date qui fait foi ; nous vous écrivons dès qu’elle change.',
    'Bien entendu, c’est noté sur l’ordre.',
  ],
  de: [
    'Guten Tag, danke für Ihre Frage. Ihre Seite zeigt stets den gültigen Tag; wir schreiben Ihnen, sobald er sich ändert.',
    'Selbstverständlich, wir haben es beim Auftrag vermerkt.',
  ],
  it: [
    'Buongiorno, grazie della domanda. La Sua pagina mostra sempre la data valida; Le scriviamo non appena cambia.',
    'Certamente, lo abbiamo annotato nell’ordine.',
  ],
}

export const accessories: Said = {
  en: ['Box', 'Papers', 'Two spare links'],
  fr: ['Écrin', 'Papiers', 'Deux maillons', 'Bracelet cuir', 'Boucle déployante'],
  de: ['Schatulle', 'Papiere', 'Zwei Ersatzglieder', 'Lederband', 'Faltschliesse'],
  it: ['Astuccio', 'Documenti', 'Due maglie', 'Cinturino in pelle', 'Chiusura déployante'],
}

export const quoteReasons: Readonly<Record<'needed' | 'gaskets' | 'polishing' | 'crystal', Said>> = {
  needed: {
    en: ['Without it the watch does not keep time.'],
    fr: ['Sans cela, la montre ne tient pas l’heure.'],
    de: ['Ohne das hält die Uhr die Zeit nicht.'],
    it: ['Senza, l’orologio non tiene l’ora.'],
  },
  gaskets: {
    en: ['The seals are hard; they belong to every opening of the case.'],
    fr: ['Les joints sont durs ; on les change à chaque ouverture du boîtier.'],
    de: ['Die Dichtungen sind hart; man wechselt sie bei jedem Öffnen.'],
    it: ['Le guarnizioni sono dure; si cambiano a ogni apertura della cassa.'],
  },
  polishing: {
    en: ['As you like: it takes a little metal away, and only once or twice in a life.'],
    fr: ['À votre goût : on enlève un peu de matière, une ou deux fois dans une vie.'],
    de: ['Nach Ihrem Wunsch: es nimmt etwas Material weg, ein- oder zweimal im Leben.'],
    it: ['Se lo desidera: si toglie un po’ di materiale, una o due volte nella vita.'],
  },
  crystal: {
    en: ['The crystal is scratched and will chip.'],
    fr: ['Le verre est rayé et finira par s’ébrécher.'],
    de: ['Das Glas ist zerkratzt und wird ausbrechen.'],
    it: ['Il vetro è graffiato e finirà per scheggiarsi.'],
  },
}

/** After the reason: that there is no other date yet, and when there will be. */
export const noDateYet: Said = {
  en: ['The date we gave you may not hold. We write again as soon as we can name another one.'],
  fr: [
    'La date annoncée risque de ne pas tenir. Nous vous écrivons dès que nous pouvons en donner une autre.',
  ],
  de: ['Der genannte Termin ist gefährdet. Wir schreiben Ihnen, sobald wir einen neuen nennen können.'],
  it: ['La data indicata è a rischio. Le scriviamo non appena possiamo indicarne un’altra.'],
}

/** A word some weeks after a return; it waits while another watch of the same client is late. */
export const careSubject: Said = {
  en: ['How is your watch running?'],
  fr: ['Comment se porte votre montre ?'],
  de: ['Wie läuft Ihre Uhr?'],
  it: ['Come va il Suo orologio?'],
}

export const careBody: Said = {
  en: ['If anything about your watch does not please you, tell us; a check at the counter costs nothing.'],
  fr: [
    'Si quelque chose vous déplaît dans la marche de votre montre, dites-le-nous ; un contrôle au comptoir est offert.',
  ],
  de: [
    'Sollte Ihnen am Gang Ihrer Uhr etwas nicht gefallen, sagen Sie es uns; eine Kontrolle am Schalter kostet nichts.',
  ],
  it: [
    'Se qualcosa nella marcia del Suo orologio non La convince, ce lo dica: un controllo al banco non costa nulla.',
  ],
}

/** Why a date slips, as a person of the house writes it. */
export const slips: Readonly<Record<'part' | 'queue', Said>> = {
  part: {
    en: ['A part we ordered for your watch takes longer to reach us than its maker told us.'],
    fr: [
      'Une fourniture commandée pour votre montre met plus de temps que ce que le fabricant nous avait annoncé.',
    ],
    de: ['Ein für Ihre Uhr bestelltes Teil braucht länger, als uns der Hersteller angekündigt hatte.'],
    it: [
      'Una fornitura ordinata per il Suo orologio impiega più tempo di quanto annunciato dal fabbricante.',
    ],
  },
  queue: {
    en: ['More watches are on our benches than we had foreseen, and we do not hurry any of them.'],
    fr: ['Nos établis sont plus chargés que prévu, et nous ne pressons aucune montre.'],
    de: ['Auf unseren Werktischen liegen mehr Uhren als vorgesehen, und wir überstürzen keine.'],
    it: ['Sui nostri banchi ci sono più orologi del previsto, e non ne affrettiamo nessuno.'],
  },
}

/** Parts that operations want, by what the watch came for. */
export const parts: Readonly<Record<string, readonly Readonly<Record<Language, string>>[]>> = {
  overhaul: [
    { en: 'Mainspring', fr: 'Ressort de barillet', de: 'Zugfeder', it: 'Molla di carica' },
    { en: 'Balance staff', fr: 'Axe de balancier', de: 'Unruhwelle', it: 'Asse del bilanciere' },
    {
      en: 'Winding stem and crown',
      fr: 'Tige et couronne',
      de: 'Aufzugswelle und Krone',
      it: 'Albero e corona',
    },
    { en: 'Reversing wheel', fr: 'Roue d’inversion', de: 'Wechselrad', it: 'Ruota di inversione' },
    { en: 'Rotor bearing', fr: 'Roulement de rotor', de: 'Rotorlager', it: 'Cuscinetto del rotore' },
  ],
  chronograph: [
    {
      en: 'Chronograph wheel',
      fr: 'Roue de chronographe',
      de: 'Chronographenrad',
      it: 'Ruota del cronografo',
    },
    { en: 'Hammer', fr: 'Marteau de remise à zéro', de: 'Nullstellhebel', it: 'Martelletto di azzeramento' },
    { en: 'Pusher set', fr: 'Jeu de poussoirs', de: 'Drückersatz', it: 'Set di pulsanti' },
    { en: 'Mainspring', fr: 'Ressort de barillet', de: 'Zugfeder', it: 'Molla di carica' },
  ],
  quartz: [
    { en: 'Coil', fr: 'Bobine', de: 'Spule', it: 'Bobina' },
    { en: 'Quartz movement', fr: 'Mouvement quartz', de: 'Quarzwerk', it: 'Movimento al quarzo' },
    { en: 'Circuit', fr: 'Circuit électronique', de: 'Elektronikbaustein', it: 'Circuito elettronico' },
  ],
  crystal: [{ en: 'Sapphire crystal', fr: 'Verre saphir', de: 'Saphirglas', it: 'Vetro zaffiro' }],
  dial: [
    { en: 'Dial', fr: 'Cadran', de: 'Zifferblatt', it: 'Quadrante' },
    { en: 'Set of hands', fr: 'Jeu d’aiguilles', de: 'Zeigersatz', it: 'Set di sfere' },
  ],
  strap: [
    { en: 'Clasp', fr: 'Fermoir', de: 'Schliesse', it: 'Chiusura' },
    { en: 'Bracelet link', fr: 'Maillon', de: 'Bandglied', it: 'Maglia' },
  ],
  other: [{ en: 'Gasket set', fr: 'Jeu de joints', de: 'Dichtungssatz', it: 'Set di guarnizioni' }],
}
