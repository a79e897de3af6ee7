import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useText } from '#staff-app/text.ts'
import { Section } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { Select } from '#ui/text-field.tsx'
import type * as contract from '../contract.ts'
import { fieldTexts } from './import-fields.ts'

export type Seen = EndpointReply<typeof contract.previewImport>
export type Mapping = Readonly<Record<string, string>>

type MappingProps = Readonly<{ seen: Seen; mapping: Mapping; onChange: (mapping: Mapping) => void }>

/** The words of a field; one the screen does not know yet keeps its own name. */
const useFieldName = () => {
  const t = useText()
  return (name: string): string => {
    const id = fieldTexts[name]
    return id === undefined ? name : t(id)
  }
}

/** Every field of the product with the column it is read from, and a cell of that column to see that it is right. */
export const ColumnMapping = ({ seen, mapping, onChange }: MappingProps) => {
  const t = useText()
  const nameOf = useFieldName()
  const sampleOf = (column: string | undefined): string =>
    seen.rows.map((row) => row[column ?? '']?.trim() ?? '').find((cell) => cell !== '') ?? ''
  return (
    <Section title={t('imports.columns')} aside={t('imports.columns-found', { count: seen.header.length })}>
      <p className="mb-4 text-small text-soft">
        {seen.isRemembered ? t('imports.remembered') : t('imports.suggested')}
      </p>
      <div className="grid grid-cols-1 items-start gap-x-4 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {seen.fields.map(({ name, isNeeded }) => {
          const sample = sampleOf(mapping[name])
          return (
            <Select
              key={name}
              name={name}
              label={nameOf(name)}
              optional={!isNeeded}
              required={isNeeded}
              value={mapping[name] ?? ''}
              placeholder={t('imports.no-column')}
              onChange={(event) => onChange({ ...mapping, [name]: event.target.value })}
              options={seen.header.map((column) => ({ value: column, label: column }))}
              {...(sample !== '' && { hint: t('imports.example', { value: sample.slice(0, 60) }) })}
            />
          )
        })}
      </div>
    </Section>
  )
}

const shownRows = 8

type Row = Readonly<{ number: string; cells: Readonly<Record<string, string>> }>

type PreviewColumn = Readonly<{ name: string; label: string; column: string; isFirst: boolean }>

const previewColumn = ({ name, label, column, isFirst }: PreviewColumn): Column<Row> => ({
  id: name,
  label,
  card: isFirst ? 'title' : 'line',
  cell: ({ cells }) => <Cell name={label} text={cells[column] ?? ''} />,
})

/** The first rows as the house would read them. */
export const PreviewRows = ({ seen, mapping }: Readonly<{ seen: Seen; mapping: Mapping }>) => {
  const t = useText()
  const nameOf = useFieldName()
  const read = seen.fields.filter(({ name }) => (mapping[name] ?? '') !== '')
  const columns = read.map(({ name }, place) =>
    previewColumn({ name, label: nameOf(name), column: mapping[name] ?? '', isFirst: place === 0 }),
  )
  const rows = seen.rows.slice(0, shownRows).map((cells, place): Row => ({ number: `${place + 1}`, cells }))
  if (rows.length === 0)
    return <Section title={t('imports.preview')}>{t('imports.file-without-rows')}</Section>
  return (
    <Section title={t('imports.preview')}>
      {read.length === 0 ? (
        <p className="text-soft">{t('imports.preview-none')}</p>
      ) : (
        // Wide files scroll by themselves; the keyboard reaches what scrolls.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('imports.preview')}>
          <Table label={t('imports.preview')} columns={columns} rows={rows} rowId={({ number }) => number} />
        </div>
      )}
    </Section>
  )
}

/** On a phone the head of the table is gone, so a cell says what it is. */
const Cell = ({ name, text }: Readonly<{ name: string; text: string }>) => (
  <span className="line-clamp-2 min-w-24">
    <span className="mr-1.5 text-tiny font-normal text-faint sm:hidden">{name}</span>
    {text === '' ? '–' : text.slice(0, 160)}
  </span>
)
