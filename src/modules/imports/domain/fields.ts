/** What can be imported, and what each kind of row may hold. */
export const importKinds = ['clients', 'watches', 'orders', 'prices', 'repairs'] as const
export type ImportKind = (typeof importKinds)[number]

export const isImportKind = (text: string): text is ImportKind => importKinds.some((kind) => kind === text)

export interface ImportField {
  readonly name: string
  /** A row without it is refused. */
  readonly isNeeded?: boolean
  /** What other programs call it, in the four languages; compared without accents, blanks and signs. */
  readonly alsoCalled: readonly string[]
}

const field = (name: string, alsoCalled: string, isNeeded = false): ImportField => ({
  name,
  isNeeded,
  alsoCalled: [name, ...alsoCalled.split(',').map((word) => word.trim())],
})

const key = field(
  'key',
  'id, number, nr, no, identifier, identifiant, kennung, codice, customer id, client id, kundennummer',
)

const watchFields = [
  field('brand', 'marque, marke, marca, manufacturer, hersteller', true),
  field('model', 'modele, modell, modello, collection'),
  field('reference', 'ref, referenz, riferimento, referenza, model number'),
  field(
    'serial',
    'serial number, serie, numero de serie, seriennummer, numero di serie, case serial, boitier',
  ),
  field('calibre', 'caliber, kaliber, calibro, movement, mouvement'),
  field('material', 'matiere, metal, materiale, gehause'),
  field('strap', 'bracelet, band, cinturino'),
  field('year', 'annee, jahr, anno, year of manufacture, baujahr'),
]

export const fieldsOf: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  clients: [
    key,
    field('familyName', 'family name, last name, surname, nom, nachname, cognome, name'),
    field('givenName', 'given name, first name, prenom, vorname, nome'),
    field('company', 'societe, firma, azienda, ditta, entreprise'),
    field('mail', 'email, e-mail, courriel, adresse mail, posta elettronica'),
    field('phone', 'telephone, tel, telefon, telefono, mobile, natel, portable, handy, cellulare'),
    field('language', 'langue, sprache, lingua, lang'),
    field('street', 'rue, strasse, via, address, adresse, indirizzo'),
    field('postalCode', 'postal code, zip, npa, plz, code postal, cap'),
    field('city', 'ville, ort, stadt, citta, localite, town'),
    field('country', 'pays, land, paese'),
    field('remark', 'remarque, bemerkung, osservazione, note, notes, comment'),
  ],
  watches: [
    key,
    field('client', 'client key, client, owner, proprietaire, besitzer, kunde, cliente, customer'),
    ...watchFields,
  ],
  orders: [
    key,
    field('client', 'client key, client, kunde, cliente, customer'),
    field('watch', 'watch key, watch, montre, uhr, orologio'),
    ...watchFields.map((one) => ({ ...one, isNeeded: false })),
    field(
      'receivedOn',
      'received, received on, date, depot, date de depot, eingang, annahme, ricevuto, event date',
      true,
    ),
    field('returnedOn', 'returned, returned on, restitution, retour, abholung, restituito, closed'),
    field('outcome', 'status, etat, statut, stand, esito, resultat, repair status'),
    field('words', 'problem, fault, panne, fehler, guasto, description, demande, defect, probleme'),
    field('site', 'site, boutique, filiale, standort, sede, store'),
  ],
  prices: [
    field('service', 'service code, code, service, leistung, servizio, prestation', true),
    field('amount', 'price, prix, preis, prezzo, montant, betrag, importo', true),
  ],
  repairs: [
    key,
    field('brand', 'marque, marke, marca'),
    field('category', 'partner_product_category, product category, categorie, kategorie, categoria, product'),
    field('year', 'year_of_manufacture, annee, jahr, anno'),
    field('receivedOn', 'event_date, date, datum, data', true),
    field('outcome', 'repair_status, status, resultat, ergebnis, esito'),
    field('barrier', 'repair_barrier_if_end_of_life, barrier, obstacle, hindernis'),
    field('words', 'problem, probleme, fault, panne, fehler, guasto'),
    field('provider', 'data_provider, partner, organisation, provider'),
    field('country', 'pays, land, paese'),
  ],
}

/** Field of the product → column of the file. */
export type Mapping = Readonly<Record<string, string>>
