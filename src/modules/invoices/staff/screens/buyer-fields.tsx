import { useText } from '#staff-app/text.ts'
import { FieldRow, FieldSet } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'

export interface OtherBuyer {
  readonly name: string
  readonly street: string
  readonly postalCode: string
  readonly town: string
  readonly country: string
  readonly taxNumber: string
}

type BuyerFieldsProps = Readonly<{ buyer: OtherBuyer; onChange: (buyer: OtherBuyer) => void }>

/** Somebody else than the client pays: their company, an insurer, the person who gives the watch. */
export const BuyerFields = ({ buyer, onChange }: BuyerFieldsProps) => {
  const t = useText()
  const field = (name: keyof OtherBuyer, length: number) => ({
    maxLength: length,
    value: buyer[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...buyer, [name]: event.target.value }),
  })
  return (
    <FieldSet legend={t('invoices.buyer.other')}>
      <FieldRow>
        <TextField label={t('invoices.buyer.name')} required autoFocus {...field('name', 200)} />
        <TextField label={t('invoices.buyer.tax-number')} optional {...field('taxNumber', 60)} />
      </FieldRow>
      <TextField label={t('invoices.buyer.street')} {...field('street', 200)} />
      <FieldRow columns={3}>
        <TextField label={t('invoices.buyer.postal-code')} {...field('postalCode', 20)} />
        <TextField label={t('invoices.buyer.town')} {...field('town', 120)} />
        <TextField
          label={t('invoices.buyer.country')}
          {...field('country', 2)}
          onChange={(event) => onChange({ ...buyer, country: event.target.value.toUpperCase() })}
        />
      </FieldRow>
    </FieldSet>
  )
}
