import type { Role } from '#doors/roles.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { houseMail } from './sites.ts'

/** One of the invented people of the house. `sites` empty: serves all. */
export interface Person {
  /** The part of the mail address before the sign; how the simulation calls them. */
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly language: Language
  readonly sites: readonly string[]
  readonly skills: readonly string[]
  /** Bench minutes a week for clients' watches; the other hours belong to the boutique's own pieces. */
  readonly weeklyMinutes: number
}

type Line = readonly [key: string, name: string, role: Role, language: Language, sites: string]

const person = ([key, name, role, language, sites]: Line): Person => ({
  key,
  name,
  role,
  language,
  sites: sites === '' ? [] : sites.split(' '),
  skills: [],
  weeklyMinutes: 2400,
})

const watchmaker = (line: Line, skills: string, weeklyMinutes: number): Person => ({
  ...person(line),
  skills: skills.split(' '),
  weeklyMinutes,
})

// The first of each role is the one whose sign-in is printed.
export const people: readonly Person[] = [
  person(['owner', 'Aurèle Orsival', 'owner', 'fr', '']),
  person(['head-office', 'Maud Dessimoz', 'head_office', 'fr', '']),
  person(['manager', 'Basile Trinchard', 'site_manager', 'fr', 'GE SEN']),
  person(['manager.muenchen', 'Irmgard Loibner', 'site_manager', 'de', 'MUC VIE']),
  person(['manager.paris', 'Solène Castaing', 'site_manager', 'fr', 'PAR']),
  person(['advisor', 'Noémie Perroud', 'advisor', 'fr', 'GE']),
  person(['advisor.geneve', 'Dario Bellomi', 'advisor', 'it', 'GE']),
  person(['advisor.paris', 'Anselme Vigneau', 'advisor', 'fr', 'PAR']),
  person(['advisor.muenchen', 'Leonhard Gstöttner', 'advisor', 'de', 'MUC']),
  person(['advisor.milano', 'Ornella Corvani', 'advisor', 'it', 'MIL']),
  person(['advisor.wien', 'Theresia Haslacher', 'advisor', 'de', 'VIE']),
  watchmaker(
    ['watchmaker', 'Gaspard Rochat-Vial', 'watchmaker', 'fr', 'GE SEN'],
    'movement mechanical quartz case strap control counter dial',
    330,
  ),
  watchmaker(
    ['lucie.aubersonne', 'Lucie Aubersonne', 'watchmaker', 'fr', 'SEN'],
    'movement mechanical chronograph control',
    1300,
  ),
  watchmaker(
    ['joachim.meylard', 'Joachim Meylard', 'watchmaker', 'fr', 'SEN'],
    'movement mechanical dial case control',
    1080,
  ),
  watchmaker(
    ['amina.corthay', 'Amina Corthay', 'watchmaker', 'fr', 'SEN'],
    'polishing case strap dial quartz',
    420,
  ),
  watchmaker(
    ['korbinian.ettl', 'Korbinian Ettl', 'watchmaker', 'de', 'MUC'],
    'movement mechanical chronograph dial control',
    1020,
  ),
  watchmaker(
    ['fenja.albers', 'Fenja Albers', 'watchmaker', 'de', 'MUC'],
    'movement mechanical quartz polishing case strap control counter',
    860,
  ),
  watchmaker(
    ['mathurin.levesque', 'Mathurin Levêque', 'watchmaker', 'fr', 'PAR'],
    'quartz case strap control counter movement mechanical',
    270,
  ),
  watchmaker(
    ['elia.corvani', 'Elia Corvani', 'watchmaker', 'it', 'MIL'],
    'movement mechanical quartz case strap polishing dial control counter',
    700,
  ),
  watchmaker(
    ['vinzenz.moosgruber', 'Vinzenz Moosgruber', 'watchmaker', 'de', 'VIE'],
    'quartz case strap control counter',
    150,
  ),
  person(['parts', 'Odile Favrat', 'parts_keeper', 'fr', '']),
  person(['relations', 'Livia Santschi', 'relationship_manager', 'de', '']),
  person(['reader', 'Konrad Weidlich', 'reader', 'de', '']),
]

export const mailOf = (person: Pick<Person, 'key'>): string => `${person.key}@${houseMail}`
