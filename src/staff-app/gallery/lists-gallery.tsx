import { useState } from 'react'

import { Button, linkClass } from '#ui/button.tsx'
import { Pagination } from '#ui/figures.tsx'
import { Badge, EmptyState, ErrorNote, Note, Tag, type Tone } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'

type Row = Readonly<{
  id: string
  name: string
  owner: string
  state: string
  tone: Tone
  due: string
  price: string
}>

const rows: readonly Row[] = [
  {
    id: 'HB-2026-0412',
    name: 'Submariner 5513',
    owner: 'Mme Rochat',
    state: 'Waits for a part',
    tone: 'danger',
    due: '8 days late',
    price: 'CHF 1’180.00',
  },
  {
    id: 'HB-2026-0418',
    name: 'Calatrava 96',
    owner: 'Herr Bärtschi',
    state: 'In work',
    tone: 'accent',
    due: '26 Mar',
    price: 'CHF 2’450.00',
  },
  {
    id: 'HB-2026-0421',
    name: 'Speedmaster 145.022',
    owner: 'Sig. Bernasconi',
    state: 'Waits for the client',
    tone: 'caution',
    due: '2 Apr',
    price: 'CHF 890.00',
  },
  {
    id: 'HB-2026-0422',
    name: 'Reverso Duoface',
    owner: 'Ms Okafor',
    state: 'Ready',
    tone: 'good',
    due: 'today',
    price: 'CHF 640.00',
  },
  {
    id: 'HB-2026-0425',
    name: 'Tank Louis',
    owner: 'M. Favre',
    state: 'Received',
    tone: 'neutral',
    due: 'to be said',
    price: '—',
  },
]

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    label: 'Watch',
    card: 'title',
    cell: (row) => (
      <a href="#lists" className="story text-base">
        {row.name}
      </a>
    ),
  },
  { id: 'owner', label: 'Client', cell: (row) => row.owner },
  { id: 'id', label: 'Order', card: 'hidden', cell: (row) => <span className="text-soft">{row.id}</span> },
  { id: 'state', label: 'State', card: 'corner', cell: (row) => <Badge tone={row.tone}>{row.state}</Badge> },
  { id: 'due', label: 'Promised', cell: (row) => row.due },
  { id: 'price', label: 'Price', align: 'end', card: 'hidden', cell: (row) => row.price },
]

const tones: readonly Tone[] = ['neutral', 'accent', 'good', 'caution', 'danger', 'brass']

/** Rows, and what is said around them. */
export const ListsGallery = () => {
  const [opened, setOpened] = useState('')
  return (
    <>
      <Section title="A list" aside={opened ? `Opened: ${opened}` : 'Arrows walk, Enter opens'}>
        <Table
          label="Orders"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          onOpen={(row) => setOpened(row.name)}
          rowTone={(row) => (row.tone === 'danger' ? 'danger' : undefined)}
        />
        <Pagination summary="1–5 of 2,487" onPrevious={null} onNext={() => undefined} />
      </Section>
      <Section title="Nothing here yet">
        <EmptyState
          icon="watch"
          title="No watch waits for you"
          action={
            <Button variant="primary" icon="plus">
              Take in a watch
            </Button>
          }
        >
          When someone hands over a watch at the counter it appears here, oldest promise first.
        </EmptyState>
      </Section>
      <Section title="Notes">
        <div className="flex flex-col gap-3">
          <ErrorNote title="The quote could not be sent." onRetry={() => undefined}>
            The mail server refused the address. Check it, then send again.
          </ErrorNote>
          <Note tone="caution" icon="clock" title="Promised for tomorrow">
            Two operations are still open.
          </Note>
          <Note tone="brass" icon="gift" title="Given: free water-resistance test">
            For the delay of February, by Mme Rey.
          </Note>
          <Note>
            The client forbids polishing.{' '}
            <a className={linkClass} href="#lists">
              Read the mandate
            </a>
          </Note>
        </div>
      </Section>
      <Section title="Words">
        <div className="flex flex-wrap items-center gap-2">
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
          <Badge tone="danger" icon="clock">
            8 days late
          </Badge>
          <Tag onRemove={() => undefined}>Geneva</Tag>
          <Tag>Calibre 321</Tag>
        </div>
      </Section>
    </>
  )
}
