import type { TextId } from '#src/texts.ts'

type FieldText = Extract<TextId, `imports.field.${string}`>

/** The words for a field of the product, by its name in the mapping. */
export const fieldTexts: Readonly<Record<string, FieldText>> = {
  key: 'imports.field.key',
  familyName: 'imports.field.familyName',
  givenName: 'imports.field.givenName',
  company: 'imports.field.company',
  mail: 'imports.field.mail',
  phone: 'imports.field.phone',
  language: 'imports.field.language',
  street: 'imports.field.street',
  postalCode: 'imports.field.postalCode',
  city: 'imports.field.city',
  country: 'imports.field.country',
  remark: 'imports.field.remark',
  client: 'imports.field.client',
  watch: 'imports.field.watch',
  brand: 'imports.field.brand',
  model: 'imports.field.model',
  reference: 'imports.field.reference',
  serial: 'imports.field.serial',
  calibre: 'imports.field.calibre',
  material: 'imports.field.material',
  strap: 'imports.field.strap',
  year: 'imports.field.year',
  receivedOn: 'imports.field.receivedOn',
  returnedOn: 'imports.field.returnedOn',
  outcome: 'imports.field.outcome',
  words: 'imports.field.words',
  site: 'imports.field.site',
  service: 'imports.field.service',
  amount: 'imports.field.amount',
  category: 'imports.field.category',
  barrier: 'imports.field.barrier',
  provider: 'imports.field.provider',
}
