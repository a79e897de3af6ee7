import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import { daysAfter } from '../../domain/local-day.ts'
import * as contract from '../contract.ts'
import { today } from './moments.ts'

type Search = Readonly<Record<string, string>>

const screen = 'orders'

const readQuery = (query: string): Search => Object.fromEntries(new URLSearchParams(query))

const queryOf = (filters: Search): string => {
  const { cursor: _, ...kept } = filters
  return new URLSearchParams(Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1))).toString()
}

/** The questions asked every day, then a person's own; each is an address like any other. */
export const OrderViews = () => {
  const t = useText()
  const [filters] = useFilters()
  const [isSaving, setSaving] = useState(false)
  const { data } = useReply(contract.listViews, { query: { screen } })
  const shown = queryOf(filters)
  const daily: readonly { name: string; search: Search }[] = [
    { name: t('orders.list.open'), search: {} },
    { name: t('orders.list.view-mine'), search: { assigned: 'me' } },
    { name: t('orders.list.view-week'), search: { due: daysAfter(today(), 7) } },
    { name: t('orders.list.view-client'), search: { wait: 'client' } },
    { name: t('orders.list.view-part'), search: { wait: 'part' } },
    { name: t('orders.list.view-ready'), search: { stage: 'ready' } },
  ]
  const views = data?.views ?? []
  const isKnown = [...daily.map(({ search }) => search), ...views.map(({ query }) => readQuery(query))].some(
    (search) => queryOf(search) === shown,
  )
  return (
    <nav
      aria-label={t('orders.list.views')}
      className="mb-4 flex items-center gap-1 border-b border-hairline"
    >
      <ul className="-mb-px flex min-w-0 flex-1 gap-x-5 overflow-x-auto">
        {daily.map((view) => (
          <ViewLink key={view.name} {...view} isShown={queryOf(view.search) === shown} />
        ))}
        {views.map((view) => (
          <ViewLink
            key={view.id}
            id={view.id}
            name={view.name}
            search={readQuery(view.query)}
            isShown={queryOf(readQuery(view.query)) === shown}
          />
        ))}
      </ul>
      {isKnown ? null : (
        <Button variant="quiet" size="small" icon="star" onClick={() => setSaving(true)}>
          {t('orders.list.save-view')}
        </Button>
      )}
      <SaveView open={isSaving} onOpenChange={setSaving} query={shown} />
    </nav>
  )
}

type ViewLinkProps = Readonly<{ id?: string; name: string; search: Search; isShown: boolean }>

const ViewLink = ({ id, name, search, isShown }: ViewLinkProps) => {
  const t = useText()
  const { send: restore } = useSend(contract.saveView, { refresh: [contract.listViews] })
  const { send: remove } = useSend(contract.removeView, {
    refresh: [contract.listViews],
    onDone: () => {
      const undo = (): void => restore({ body: { screen, name, query: queryOf(search) } })
      showToast(t('orders.list.view-removed', { name }), { action: { run: undo } })
    },
  })
  return (
    <li className="flex shrink-0 items-center">
      <Link
        to="/orders"
        search={search}
        aria-current={isShown ? 'page' : undefined}
        className={cx(
          'target inline-flex items-center border-b-2 text-small font-semibold whitespace-nowrap',
          'focus-visible:-outline-offset-2',
          isShown ? 'border-accent text-ink' : 'border-transparent text-soft hover:text-ink',
        )}
      >
        {name}
      </Link>
      {id !== undefined && isShown ? (
        <IconButton
          icon="close"
          label={t('orders.list.remove-view', { name })}
          onClick={() => remove({ params: { id }, body: undefined })}
        />
      ) : null}
    </li>
  )
}

type SaveViewProps = Readonly<{ open: boolean; onOpenChange: (open: boolean) => void; query: string }>

const SaveView = ({ open, onOpenChange, query }: SaveViewProps) => {
  const t = useText()
  const { send, isSending, problem } = useSend(contract.saveView, {
    refresh: [contract.listViews],
    onDone: () => onOpenChange(false),
  })
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('orders.list.save-view')}
      description={t('orders.list.save-view-text')}
    >
      <Form
        problem={problem}
        onSubmit={(data) => send({ body: { screen, name: String(data.get('name') ?? ''), query } })}
      >
        <TextField
          label={t('orders.list.view-name')}
          name="name"
          required
          maxLength={80}
          autoComplete="off"
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
