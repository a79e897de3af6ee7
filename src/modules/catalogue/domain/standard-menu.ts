import type { Language } from '#platform/i18n/languages.ts'
import type { ServiceDetails } from './service.ts'
import type { ServiceCategory, ServiceMovement } from './service-words.ts'

interface Entry {
  readonly code: string
  readonly category: ServiceCategory
  readonly work: readonly [skill: string, minutes: number, warrantyMonths?: number]
  readonly names: Readonly<Record<Language, string>>
  readonly movement?: ServiceMovement
  readonly whileYouWait?: boolean
}

/** What a house starts with; minutes and warranty are a first guess of hands-on time that each house corrects. */
const entries: readonly Entry[] = [
  {
    code: 'REG-MECH',
    category: 'regulation',
    work: ['movement', 40],
    movement: 'mechanical',
    names: {
      en: 'Regulation, hand-wound movement',
      fr: 'Réglage, mouvement à remontage manuel',
      de: 'Regulierung, Handaufzugswerk',
      it: 'Regolazione, movimento a carica manuale',
    },
  },
  {
    code: 'REG-AUTO',
    category: 'regulation',
    work: ['movement', 50],
    movement: 'mechanical',
    names: {
      en: 'Regulation, automatic movement',
      fr: 'Réglage, mouvement automatique',
      de: 'Regulierung, Automatikwerk',
      it: 'Regolazione, movimento automatico',
    },
  },
  {
    code: 'DIAL',
    category: 'dial',
    work: ['dial', 60, 12],
    names: {
      en: 'Dial change',
      fr: 'Changement de cadran',
      de: 'Zifferblattwechsel',
      it: 'Sostituzione del quadrante',
    },
  },
  {
    code: 'POL-CASE',
    category: 'polishing',
    work: ['polishing', 90],
    names: {
      en: 'Case polishing',
      fr: 'Polissage du boîtier',
      de: 'Gehäusepolitur',
      it: 'Lucidatura della cassa',
    },
  },
  {
    code: 'POL-FULL',
    category: 'polishing',
    work: ['polishing', 150],
    names: {
      en: 'Case and bracelet polishing',
      fr: 'Polissage du boîtier et du bracelet',
      de: 'Politur von Gehäuse und Band',
      it: 'Lucidatura di cassa e bracciale',
    },
  },
  {
    code: 'CRY-SAPPHIRE',
    category: 'crystal',
    work: ['case', 45, 12],
    names: {
      en: 'Sapphire crystal, fitted',
      fr: 'Verre saphir, posé',
      de: 'Saphirglas, eingesetzt',
      it: 'Vetro zaffiro, montato',
    },
  },
  {
    code: 'CRY-PLEXI',
    category: 'crystal',
    work: ['case', 25, 6],
    whileYouWait: true,
    names: {
      en: 'Acrylic crystal, fitted or polished',
      fr: 'Verre plexi, posé ou poli',
      de: 'Plexiglas, eingesetzt oder poliert',
      it: 'Vetro plexi, montato o lucidato',
    },
  },
  {
    code: 'STR-NEW',
    category: 'strap',
    work: ['counter', 15],
    whileYouWait: true,
    names: {
      en: 'Strap replacement',
      fr: 'Remplacement du bracelet',
      de: 'Bandwechsel',
      it: 'Sostituzione del cinturino',
    },
  },
  {
    code: 'BRA-SIZE',
    category: 'strap',
    work: ['counter', 15],
    whileYouWait: true,
    names: {
      en: 'Bracelet sizing',
      fr: 'Mise à taille du bracelet',
      de: 'Anpassen des Metallbands',
      it: 'Messa a misura del bracciale',
    },
  },
  {
    code: 'BRA-REPAIR',
    category: 'strap',
    work: ['strap', 60, 12],
    names: {
      en: 'Bracelet or clasp repair',
      fr: 'Réparation du bracelet ou du fermoir',
      de: 'Reparatur von Band oder Schliesse',
      it: 'Riparazione del bracciale o della chiusura',
    },
  },
  {
    code: 'OVH-3H',
    category: 'overhaul',
    work: ['movement', 300, 24],
    movement: 'mechanical',
    names: {
      en: 'Complete service, three hands',
      fr: 'Service complet, trois aiguilles',
      de: 'Komplettservice, drei Zeiger',
      it: 'Servizio completo, tre sfere',
    },
  },
  {
    code: 'OVH-CHRONO',
    category: 'overhaul',
    work: ['chronograph', 480, 24],
    movement: 'mechanical',
    names: {
      en: 'Complete service, chronograph',
      fr: 'Service complet, chronographe',
      de: 'Komplettservice, Chronograph',
      it: 'Servizio completo, cronografo',
    },
  },
  {
    code: 'OVH-MOVEMENT',
    category: 'overhaul',
    work: ['movement', 240, 24],
    movement: 'mechanical',
    names: {
      en: 'Movement overhaul',
      fr: 'Révision du mouvement',
      de: 'Werkrevision',
      it: 'Revisione del movimento',
    },
  },
  {
    code: 'OVH-QUARTZ',
    category: 'overhaul',
    work: ['quartz', 150, 24],
    movement: 'quartz',
    names: {
      en: 'Complete service, quartz',
      fr: 'Service complet, quartz',
      de: 'Komplettservice, Quarz',
      it: 'Servizio completo, quarzo',
    },
  },
  {
    code: 'WATER',
    category: 'water_resistance',
    work: ['control', 20],
    whileYouWait: true,
    names: {
      en: 'Water-resistance test',
      fr: 'Contrôle d’étanchéité',
      de: 'Wasserdichtheitsprüfung',
      it: 'Controllo di impermeabilità',
    },
  },
  {
    code: 'BATTERY',
    category: 'battery',
    work: ['quartz', 15, 12],
    movement: 'quartz',
    whileYouWait: true,
    names: { en: 'Battery change', fr: 'Changement de pile', de: 'Batteriewechsel', it: 'Cambio della pila' },
  },
  {
    code: 'BATTERY-WR',
    category: 'battery',
    work: ['quartz', 35, 12],
    movement: 'quartz',
    whileYouWait: true,
    names: {
      en: 'Battery, gaskets and water-resistance test',
      fr: 'Pile, joints et contrôle d’étanchéité',
      de: 'Batterie, Dichtungen und Dichtheitsprüfung',
      it: 'Pila, guarnizioni e controllo di impermeabilità',
    },
  },
  {
    code: 'GASKETS',
    category: 'gaskets',
    work: ['case', 30, 12],
    names: { en: 'Gasket set', fr: 'Jeu de joints', de: 'Dichtungssatz', it: 'Set di guarnizioni' },
  },
  {
    code: 'PRE-SALE',
    category: 'control',
    work: ['control', 45],
    names: {
      en: 'Pre-sale control',
      fr: 'Contrôle avant-vente',
      de: 'Kontrolle vor Verkauf',
      it: 'Controllo prevendita',
    },
  },
]

export const standardMenu: readonly ServiceDetails[] = entries.map((entry, index) => ({
  code: entry.code,
  category: entry.category,
  names: entry.names,
  skill: entry.work[0],
  minutes: entry.work[1],
  movement: entry.movement ?? 'any',
  whileYouWait: entry.whileYouWait ?? false,
  warrantyMonths: entry.work[2] ?? 0,
  isActive: true,
  position: (index + 1) * 10,
}))
