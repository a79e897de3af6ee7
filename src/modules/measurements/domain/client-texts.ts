import { defineTexts } from '#platform/i18n/texts.ts'

const rateWords = {
  en: '{direction, select, gains {gains {seconds, plural, one {{rate} second} other {{rate} seconds}} a day} loses {loses {seconds, plural, one {{rate} second} other {{rate} seconds}} a day} other {keeps time to the tenth of a second}}',
  fr: '{direction, select, gains {avance de {seconds, plural, one {{rate} seconde} other {{rate} secondes}} par jour} loses {retarde de {seconds, plural, one {{rate} seconde} other {{rate} secondes}} par jour} other {est exacte au dixième de seconde}}',
  de: '{direction, select, gains {geht {seconds, plural, one {{rate} Sekunde} other {{rate} Sekunden}} pro Tag vor} loses {geht {seconds, plural, one {{rate} Sekunde} other {{rate} Sekunden}} pro Tag nach} other {geht auf die Zehntelsekunde genau}}',
  it: '{direction, select, gains {avanza di {seconds, plural, one {{rate} secondo} other {{rate} secondi}} al giorno} loses {ritarda di {seconds, plural, one {{rate} secondo} other {{rate} secondi}} al giorno} other {è preciso al decimo di secondo}}',
} as const

/** What was measured, said to the owner of the watch. Ids with `.portal.` stay on the server. */
export const measurementClientTexts = defineTexts({
  'measurements.portal.rate': rateWords,
  'measurements.portal.timing': {
    en: '{moment, select, intake {On arrival} diagnosis {At the diagnosis} other {After the work}}, measured in {positions, plural, one {one position} other {# positions}}{winding, select, full {, fully wound} day { 24 hours after winding} other {}}: the watch {words} on average.',
    fr: '{moment, select, intake {À l’arrivée} diagnosis {Au diagnostic} other {Après le travail}}, mesurée dans {positions, plural, one {une position} other {# positions}}{winding, select, full {, remontée à fond} day {, 24 heures après le remontage} other {}} : la montre {words} en moyenne.',
    de: '{moment, select, intake {Bei der Annahme} diagnosis {Beim Befund} other {Nach der Arbeit}} in {positions, plural, one {einer Lage} other {# Lagen}} gemessen{winding, select, full {, voll aufgezogen} day {, 24 Stunden nach dem Aufziehen} other {}}: Die Uhr {words} (Mittelwert).',
    it: '{moment, select, intake {All’arrivo} diagnosis {Alla diagnosi} other {Dopo il lavoro}}, misurato in {positions, plural, one {una posizione} other {# posizioni}}{winding, select, full {, a carica completa} day {, 24 ore dopo la carica} other {}}: in media l’orologio {words}.',
  },
  'measurements.portal.spread': {
    en: 'Between its positions the rate differs by {spread, plural, one {{figure} second} other {{figure} seconds}} a day.',
    fr: 'D’une position à l’autre, la marche diffère de {spread, plural, one {{figure} seconde} other {{figure} secondes}} par jour.',
    de: 'Zwischen den Lagen unterscheidet sich der Gang um {spread, plural, one {{figure} Sekunde} other {{figure} Sekunden}} pro Tag.',
    it: 'Tra una posizione e l’altra la marcia differisce di {spread, plural, one {{figure} secondo} other {{figure} secondi}} al giorno.',
  },
  'measurements.portal.amplitude': {
    en: 'The balance swings {amplitude} degrees to each side on average (lift angle {liftAngle}°).',
    fr: 'Le balancier oscille en moyenne de {amplitude} degrés de chaque côté (angle de levée {liftAngle}°).',
    de: 'Die Unruh schwingt im Mittel {amplitude} Grad nach jeder Seite (Hebungswinkel {liftAngle}°).',
    it: 'Il bilanciere oscilla in media di {amplitude} gradi per parte (angolo di alzata {liftAngle}°).',
  },
  'measurements.portal.before-after': {
    en: 'Before the work: {before}. Now: {after}.',
    fr: 'Avant le travail : {before}. Maintenant : {after}.',
    de: 'Vor der Arbeit: {before}. Jetzt: {after}.',
    it: 'Prima del lavoro: {before}. Adesso: {after}.',
  },
  'measurements.portal.verdict': {
    en: '{passed, select, yes {This is within the limits we work to.} other {This is outside the limits we work to.}}',
    fr: '{passed, select, yes {C’est dans les limites que nous nous fixons.} other {C’est hors des limites que nous nous fixons.}}',
    de: '{passed, select, yes {Das liegt innerhalb unserer Grenzwerte.} other {Das liegt ausserhalb unserer Grenzwerte.}}',
    it: '{passed, select, yes {È entro i limiti che ci siamo dati.} other {È fuori dai limiti che ci siamo dati.}}',
  },
  'measurements.portal.water': {
    en: 'Water resistance, {medium, select, air {tested dry in air} vacuum {tested in a vacuum} other {tested in water}} at {bar} bar for {duration}: {result, select, passed {no leak was found.} other {the watch leaks. Please keep it away from water.}}',
    fr: 'Étanchéité, {medium, select, air {contrôlée à sec, à l’air} vacuum {contrôlée sous vide} other {contrôlée dans l’eau}} à {bar} bar pendant {duration} : {result, select, passed {aucune fuite constatée.} other {la montre n’est pas étanche. Tenez-la à l’écart de l’eau.}}',
    de: 'Wasserdichtheit, {medium, select, air {trocken in Luft} vacuum {im Vakuum} other {im Wasser}} bei {bar} bar während {duration} geprüft: {result, select, passed {kein Leck gefunden.} other {Die Uhr ist undicht. Bitte halten Sie sie von Wasser fern.}}',
    it: 'Impermeabilità, {medium, select, air {controllata a secco, in aria} vacuum {controllata sotto vuoto} other {controllata in acqua}} a {bar} bar per {duration}: {result, select, passed {nessuna perdita riscontrata.} other {l’orologio non è a tenuta. Lo tenga lontano dall’acqua.}}',
  },
  'measurements.portal.water-depth': {
    en: 'A test pressure is not a diving depth.',
    fr: 'Une pression de contrôle n’est pas une profondeur de plongée.',
    de: 'Ein Prüfdruck ist keine Tauchtiefe.',
    it: 'Una pressione di prova non è una profondità d’immersione.',
  },
  'measurements.portal.water-not-guaranteed': {
    en: 'Water resistance is not guaranteed. Please keep this watch away from water.',
    fr: 'L’étanchéité n’est pas garantie. Tenez cette montre à l’écart de l’eau.',
    de: 'Die Wasserdichtheit ist nicht gewährleistet. Bitte halten Sie diese Uhr von Wasser fern.',
    it: 'L’impermeabilità non è garantita. Tenga questo orologio lontano dall’acqua.',
  },
  'measurements.portal.seals-changed': {
    en: 'The gaskets were replaced.',
    fr: 'Les joints ont été remplacés.',
    de: 'Die Dichtungen wurden ersetzt.',
    it: 'Le guarnizioni sono state sostituite.',
  },
  'measurements.portal.battery-changed': {
    en: 'The battery was replaced.',
    fr: 'La pile a été remplacée.',
    de: 'Die Batterie wurde ersetzt.',
    it: 'La pila è stata sostituita.',
  },
  'measurements.portal.consumption': {
    en: 'The movement draws {microampere} microamperes from its battery.',
    fr: 'Le mouvement consomme {microampere} microampères.',
    de: 'Das Werk verbraucht {microampere} Mikroampere.',
    it: 'Il movimento assorbe {microampere} microampere.',
  },
  'measurements.portal.volts': {
    en: 'The battery gives {volts} volts.',
    fr: 'La pile délivre {volts} volts.',
    de: 'Die Batterie liefert {volts} Volt.',
    it: 'La pila eroga {volts} volt.',
  },
  'measurements.portal.monthly': {
    en: '{direction, select, gains {It gains {rate} seconds a month.} loses {It loses {rate} seconds a month.} other {Over a month it keeps time to the second.}}',
    fr: '{direction, select, gains {Elle avance de {rate} secondes par mois.} loses {Elle retarde de {rate} secondes par mois.} other {Sur un mois, elle est exacte à la seconde.}}',
    de: '{direction, select, gains {Sie geht {rate} Sekunden pro Monat vor.} loses {Sie geht {rate} Sekunden pro Monat nach.} other {Über einen Monat geht sie auf die Sekunde genau.}}',
    it: '{direction, select, gains {Avanza di {rate} secondi al mese.} loses {Ritarda di {rate} secondi al mese.} other {In un mese è preciso al secondo.}}',
  },
  'measurements.portal.seven': {
    en: 'Seven-criteria check, workshop: over fifteen days, in five positions and at three temperatures, the watch {words} on average.',
    fr: 'Contrôle aux sept critères, atelier : sur quinze jours, dans cinq positions et à trois températures, la montre {words} en moyenne.',
    de: 'Prüfung nach sieben Kriterien, Werkstatt: über fünfzehn Tage, in fünf Lagen und bei drei Temperaturen, geht die Uhr im Mittel so: sie {words}.',
    it: 'Controllo dei sette criteri, laboratorio: in quindici giorni, in cinque posizioni e a tre temperature, in media l’orologio {words}.',
  },
  'measurements.portal.seven-note': {
    en: 'This is a check of our workshop, not a chronometer certificate.',
    fr: 'C’est un contrôle de notre atelier, pas un certificat de chronomètre.',
    de: 'Das ist eine Prüfung unserer Werkstatt, kein Chronometerzertifikat.',
    it: 'È un controllo del nostro laboratorio, non un certificato di cronometro.',
  },
})
