import { useState } from 'react'

import type { Amount } from '#platform/i18n/format.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { Checkbox, RadioGroup, Segmented, Switch } from '#ui/choices.tsx'
import { Combobox, type Option } from '#ui/combobox.tsx'
import { FieldRow, FieldSet, Form, FormActions } from '#ui/form.tsx'
import { MoneyField, NumberField } from '#ui/number-field.tsx'
import { Section } from '#ui/page.tsx'
import { DateField, SearchField, Select, TextArea, TextField } from '#ui/text-field.tsx'

const people: readonly Option[] = ['Camille Rochat', 'Reto Bärtschi', 'Lucia Bernasconi', 'Ada Okafor'].map(
  (label) => ({ id: label, label, detail: 'Geneva' }),
)

const find = async (text: string): Promise<readonly Option[]> =>
  people.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))

/** What people type in and choose from. */
export const FieldsGallery = () => {
  const [person, setPerson] = useState<Option | null>(null)
  const [count, setCount] = useState<number | null>(2)
  const [price, setPrice] = useState<Amount | null>({ minor: 118_000, currency: 'CHF' })
  const [polish, setPolish] = useState<'yes' | 'no' | 'case'>('no')
  const [end, setEnd] = useState<'fetch' | 'ship'>('fetch')
  const [problem, setProblem] = useState<{ message: string; field?: string } | null>(null)
  return (
    <>
      <ButtonsGallery />
      <Section title="A form">
        <Form
          className="max-w-3xl"
          problem={problem}
          onSubmit={() =>
            setProblem({
              message: 'This serial belongs to another watch. Check the case back.',
              field: 'serial',
            })
          }
        >
          <FieldRow>
            <Combobox
              label="Client"
              value={person}
              onChange={setPerson}
              search={find}
              onCreate={() => undefined}
              name="client"
            />
            <TextField
              label="Case serial"
              name="serial"
              optional
              hint="Unknown is fine; say so."
              defaultValue="2'412'870"
            />
          </FieldRow>
          <FieldRow columns={3}>
            <Select
              label="Site"
              name="site"
              placeholder="Choose a site"
              options={[
                { value: 'ge', label: 'Geneva' },
                { value: 'bs', label: 'Basel' },
              ]}
            />
            <DateField label="Wanted by" name="day" defaultValue="2026-03-12" />
            <TextField label="Length" name="length" suffix="mm" defaultValue="18" inputMode="decimal" />
          </FieldRow>
          <FieldRow>
            <NumberField label="Links removed" value={count} onChange={setCount} min={0} max={9} />
            <MoneyField label="Ceiling without asking" currency="CHF" value={price} onChange={setPrice} />
          </FieldRow>
          <TextArea
            label="In the client’s words"
            name="words"
            defaultValue="Stops at night, when it lies on the table."
          />
          <TextField
            label="Mail"
            name="mail"
            error="A mail address has an @. Is one missing?"
            defaultValue="rochat.example.ch"
          />
          <FieldSet legend="Mandate" hint="What the client allows and forbids.">
            <Segmented
              label="Polish"
              value={polish}
              onChange={setPolish}
              options={[
                { value: 'no', label: 'Nothing' },
                { value: 'case', label: 'Case only' },
                { value: 'yes', label: 'Case and bracelet' },
              ]}
            />
            <Checkbox label="Keep the dial as it is" defaultChecked hint="Patina stays" />
            <Checkbox label="Return replaced parts" />
            <Switch label="Tell the client by mail" hint="In French" defaultChecked />
            <RadioGroup
              label="At the end"
              value={end}
              onChange={setEnd}
              options={[
                { value: 'fetch', label: 'Fetched here' },
                { value: 'ship', label: 'Sent', hint: 'Insured, signed for' },
              ]}
            />
          </FieldSet>
          <FormActions>
            <Button type="submit" variant="primary">
              Save the deposit
            </Button>
            <Button>Cancel</Button>
          </FormActions>
        </Form>
      </Section>
      <Section title="Search">
        <SearchField
          label="Search"
          labelHidden
          placeholder="Name, serial, number"
          fieldClassName="max-w-md"
        />
      </Section>
    </>
  )
}

const ButtonsGallery = () => (
  <Section title="Buttons">
    <div className="flex flex-wrap items-center gap-2">
      <Button variant="primary">Save</Button>
      <Button icon="print">Print the slip</Button>
      <Button variant="quiet">Not now</Button>
      <Button variant="danger">Cancel the order</Button>
      <Button variant="primary" busy>
        Saving
      </Button>
      <Button disabled>Not yet</Button>
      <Button variant="primary" size="large" icon="camera">
        Large, for gloves
      </Button>
      <IconButton icon="edit" label="Edit" />
      <IconButton icon="filter" label="Filter" framed />
    </div>
  </Section>
)
