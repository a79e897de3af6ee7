import { useState } from 'react'

import { useText } from '#staff-app/text.ts'
import { smallAddress } from '#staff-app/upload.ts'
import { IconButton } from '#ui/button.tsx'
import { Menu, type MenuItem } from '#ui/menu.tsx'
import { MoneyField } from '#ui/number-field.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import { mandateForbids } from '#modules/orders/domain/mandate.ts'
import { necessities } from '../../domain/quote.ts'
import type { DraftLine } from './draft-state.ts'
import { LineDetails } from './line-details.tsx'
import { LinePhotograph } from './line-photograph.tsx'
import type { QuotesPage } from './quote-page.ts'
import type { Draft } from './use-draft.ts'

type RowProps = Readonly<{ page: QuotesPage; draft: Draft; line: DraftLine; isOption: boolean }>

/** How needed, what, why, what was seen, what it costs: one tab stop each. */
export const DraftLineRow = (props: RowProps) => {
  const { page, draft, line, isOption } = props
  const t = useText()
  const [open, setOpen] = useState<'details' | 'photograph' | null>(null)
  const set = (terms: Partial<DraftLine>): void => draft.change({ do: 'change', key: line.key, terms })
  const isFresh = draft.state.fresh === line.key
  return (
    <div className="grid grid-cols-[auto_1fr_auto] items-start gap-x-3 gap-y-2 sm:grid-cols-[8.75rem_minmax(0,1fr)_auto_8.5rem_auto]">
      {isOption ? (
        <span className="max-sm:hidden" />
      ) : (
        <Select
          label={t('quotes.line.necessity')}
          labelHidden
          fieldClassName="max-sm:col-span-3"
          disabled={!page.mayWrite}
          value={line.necessity}
          options={necessities.map((necessity) => ({
            value: necessity,
            label: t('quotes.necessity', { necessity }),
          }))}
          onChange={(event) => {
            const necessity = necessities.find((one) => one === event.target.value)
            if (necessity !== undefined) set({ necessity })
          }}
        />
      )}
      <div className="flex min-w-0 flex-col gap-1.5 max-sm:col-span-3">
        <TextField
          label={t('quotes.line.label')}
          labelHidden
          required
          maxLength={200}
          autoFocus={isFresh && line.label === ''}
          disabled={!page.mayWrite}
          value={line.label}
          onChange={(event) => set({ label: event.target.value })}
        />
        <TextField
          label={t('quotes.line.reason')}
          labelHidden
          maxLength={1000}
          autoFocus={isFresh && line.label !== ''}
          placeholder={t('quotes.line.reason.placeholder')}
          disabled={!page.mayWrite}
          value={line.reason}
          onChange={(event) => set({ reason: event.target.value })}
          className="text-soft"
        />
        <Forbidden {...props} />
      </div>
      <PhotographButton page={page} line={line} onOpen={() => setOpen('photograph')} />
      <MoneyField
        label={t('quotes.line.price')}
        labelHidden
        currency={page.order.currency}
        disabled={!page.mayWrite}
        value={{ minor: line.amountMinor, currency: page.order.currency }}
        onChange={(amount) => set({ amountMinor: Math.max(0, amount?.minor ?? 0) })}
      />
      <LineMenu {...props} onDetails={() => setOpen('details')} />
      {open === 'details' ? <LineDetails line={line} onChange={set} onClose={() => setOpen(null)} /> : null}
      {open === 'photograph' ? (
        <LinePhotograph page={page} line={line} onChange={set} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  )
}

const PhotographButton = ({
  page,
  line,
  onOpen,
}: Readonly<{ page: QuotesPage; line: DraftLine; onOpen: () => void }>) => {
  const t = useText()
  const photograph = page.photographs.find(({ id }) => id === line.photographId)
  const label = t('quotes.line.photograph.of', { line: line.label })
  if (photograph === undefined) {
    return <IconButton icon="camera" framed label={label} disabled={!page.mayWrite} onClick={onOpen} />
  }
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={!page.mayWrite}
      onClick={onOpen}
      className="target-square overflow-hidden rounded-small border border-edge"
    >
      <img src={smallAddress(photograph.fileId)} alt="" className="size-full object-cover" />
    </button>
  )
}

/** Said while it is written, not when it is sent. */
const Forbidden = ({ page, line }: RowProps) => {
  const t = useText()
  const { mandate } = page
  const terms =
    mandate === null
      ? undefined
      : {
          polish_case: mandate.polishCase,
          polish_bracelet: mandate.polishBracelet,
          keep_dial: mandate.keepDial,
          movement_exchange: mandate.movementExchange,
        }
  if (mandateForbids(terms, line) === undefined) return null
  return <p className="text-small text-danger">{t('quotes.line.forbidden')}</p>
}

const LineMenu = ({ page, draft, line, onDetails }: RowProps & Readonly<{ onDetails: () => void }>) => {
  const t = useText()
  const { key } = line
  const remove = (): void => {
    const index = draft.state.lines.findIndex((one) => one.key === key)
    draft.change({ do: 'remove', key })
    showToast(t('quotes.line.removed', { line: line.label }), {
      action: { run: () => draft.change({ do: 'put-back', line, index }) },
    })
  }
  const items: (MenuItem | 'line')[] = [
    {
      label: t('quotes.line.alternative'),
      icon: 'plus',
      onSelect: () => draft.change({ do: 'offer-alternative', key }),
    },
    { label: t('quotes.line.details'), icon: 'wrench', onSelect: onDetails },
    'line',
    {
      label: t('quotes.line.up'),
      icon: 'chevronUp',
      onSelect: () => draft.change({ do: 'move', key, by: -1 }),
    },
    {
      label: t('quotes.line.down'),
      icon: 'chevronDown',
      onSelect: () => draft.change({ do: 'move', key, by: 1 }),
    },
    'line',
    { label: t('quotes.line.remove'), icon: 'trash', danger: true, onSelect: remove },
  ]
  if (!page.mayWrite) return null
  return <Menu items={items} label={t('quotes.line.more', { line: line.label })} />
}
