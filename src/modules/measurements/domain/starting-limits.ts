import type { TextInLanguages } from '#platform/i18n/texts.ts'
import type { LimitTerms } from './limits.ts'

interface StartingLimits {
  readonly set: LimitTerms
  readonly source: TextInLanguages
}

/**
 * What a house may begin with. Nothing is judged by these until somebody of the house adopts them: from then on they
 * are rows with that person's name and a date, changed like any other limit.
 */
export const startingLimits: readonly StartingLimits[] = [
  {
    source: {
      en: 'Starting limits: ETA Elaboré (mean ±7, spread 20, isochronism ±15 s/d); amplitude 250–315°, 200° after 24 h; beat error 1.0 ms',
      fr: 'Limites de départ : ETA Elaboré (moyenne ±7, écart 20, isochronisme ±15 s/j) ; amplitude 250–315°, 200° après 24 h ; repère 1,0 ms',
      de: 'Anfangswerte: ETA Elaboré (Mittel ±7, Lagendifferenz 20, Isochronismus ±15 s/Tag); Amplitude 250–315°, 200° nach 24 h; Abfallfehler 1,0 ms',
      it: 'Limiti iniziali: ETA Elaboré (media ±7, scarto 20, isocronismo ±15 s/g); ampiezza 250–315°, 200° dopo 24 h; errore di battuta 1,0 ms',
    },
    set: {
      kind: 'timing',
      terms: {
        meanFrom: -7,
        meanUntil: 7,
        spread: 20,
        isochronism: 15,
        amplitudeFrom: 250,
        amplitudeUntil: 315,
        amplitudeAfterDayFrom: 200,
        beatError: 1,
        positions: ['CH', 'FH', '3H', '6H', '9H'],
      },
    },
  },
  {
    source: {
      en: 'Starting limits: ISO 22810, rated overpressure, 2 bar where nothing is marked',
      fr: 'Limites de départ : ISO 22810, surpression indiquée, 2 bar si rien n’est marqué',
      de: 'Anfangswerte: ISO 22810, angegebener Überdruck, 2 bar ohne Angabe',
      it: 'Limiti iniziali: ISO 22810, sovrappressione indicata, 2 bar se nulla è marcato',
    },
    set: { kind: 'water_resistance', terms: { leastBar: 2, leastMinutes: null } },
  },
  {
    source: {
      en: 'Starting limits: ordinary quartz ±10 s a month; consumption and voltage to be set per calibre',
      fr: 'Limites de départ : quartz ordinaire ±10 s par mois ; consommation et tension à fixer par calibre',
      de: 'Anfangswerte: gewöhnlicher Quarz ±10 s im Monat; Stromaufnahme und Spannung je Kaliber zu setzen',
      it: 'Limiti iniziali: quarzo ordinario ±10 s al mese; assorbimento e tensione da fissare per calibro',
    },
    set: { kind: 'quartz', terms: { mostMicroampere: null, leastVolts: null, mostSecondsPerMonth: 10 } },
  },
  {
    source: {
      en: 'Starting limits: ISO 3159, category 1 over 20 mm, category 2 up to 20 mm',
      fr: 'Limites de départ : ISO 3159, catégorie 1 au-delà de 20 mm, catégorie 2 jusqu’à 20 mm',
      de: 'Anfangswerte: ISO 3159, Kategorie 1 über 20 mm, Kategorie 2 bis 20 mm',
      it: 'Limiti iniziali: ISO 3159, categoria 1 oltre 20 mm, categoria 2 fino a 20 mm',
    },
    set: {
      kind: 'seven_criteria',
      terms: {
        category1: {
          M: [-4, 6],
          V: [0, 2],
          Vmax: [0, 5],
          D: [-6, 8],
          P: [0, 10],
          C: [-0.6, 0.6],
          R: [-5, 5],
        },
        category2: {
          M: [-5, 8],
          V: [0, 3.4],
          Vmax: [0, 7],
          D: [-8, 10],
          P: [0, 15],
          C: [-0.7, 0.7],
          R: [-6, 6],
        },
      },
    },
  },
]
