import { Link } from '@tanstack/react-router'

import { readClient } from '#modules/clients/staff/contract.ts'
import { listWatches } from '#modules/watches/staff/contract.ts'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { askFor, useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Combobox, type Option } from '#ui/combobox.tsx'
import { cx } from '#ui/cx.ts'
import { useFieldError } from '#ui/field-context.ts'
import { FieldError } from '#ui/field.tsx'
import { useStanding } from '../standing.tsx'
import { newWatchFrom, type ChosenWatch, type Draft } from './draft.ts'
import type { ChangeDraft } from './kept-draft.ts'
import { NewWatchForm } from './new-watch-form.tsx'
import { WatchHistory } from './watch-history.tsx'

type WatchOption = Option & Readonly<{ watch: ChosenWatch }>

type WatchStepProps = Readonly<{ draft: Draft; change: ChangeDraft; onDone: () => void }>

export const WatchStep = ({ draft, change, onDone }: WatchStepProps) => {
  const t = useText()
  const { watch, client } = draft
  const error = useFieldError('watch', null)
  const choose = (chosen: ChosenWatch): void => {
    change({ watch: chosen })
    if (chosen.is === 'known') onDone()
  }
  if (watch?.is === 'new')
    return (
      <NewWatchForm
        details={watch.details}
        onChange={(details) => change({ watch: { is: 'new', details } })}
        onKnown={choose}
        onCancel={() => change({ watch: null })}
      />
    )
  if (watch !== null)
    return (
      <fieldset name="watch" tabIndex={-1} className="min-w-0">
        <legend className="sr-only">{t('counter.step.watch')}</legend>
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="min-w-0">
            <p className="story text-large">{watch.name}</p>
            <p className="text-small text-soft">{watch.detail}</p>
          </div>
          <Button onClick={() => change({ watch: null })}>{t('counter.watch.another')}</Button>
        </div>
        {error ? <FieldError id="watch-error" text={error} /> : null}
        <WatchHistory watchId={watch.id} clientId={client?.is === 'known' ? client.id : null} />
      </fieldset>
    )
  return (
    <div className="flex flex-col gap-4">
      {client?.is === 'known' ? <WatchesOfClient clientId={client.id} onChoose={choose} /> : null}
      <WatchSearch onChoose={choose} />
      <p>
        <Button icon="plus" onClick={() => choose({ is: 'new', details: newWatchFrom('') })}>
          {t('counter.watch.new')}
        </Button>
      </p>
    </div>
  )
}

type OwnWatch = EndpointReply<typeof readClient>['watches'][number]
type OwnOrder = EndpointReply<typeof readClient>['orders'][number]

type WatchesOfClientProps = Readonly<{ clientId: string; onChoose: (watch: ChosenWatch) => void }>

/** What somebody has brought before is most often what they bring again. */
const WatchesOfClient = ({ clientId, onChoose }: WatchesOfClientProps) => {
  const t = useText()
  const { data } = useReply(readClient, { params: { id: clientId } })
  if (!data || data.watches.length === 0) return null
  return (
    <div>
      <p className="label mb-1.5">{t('counter.watch.theirs')}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {data.watches.map((watch) => (
          <OwnWatchLine
            key={watch.id}
            watch={watch}
            here={data.orders.find((order) => order.isOpen && order.watchId === watch.id)}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </div>
  )
}

type OwnWatchLineProps = Readonly<{
  watch: OwnWatch
  here: OwnOrder | undefined
  onChoose: (watch: ChosenWatch) => void
}>

const OwnWatchLine = ({ watch, here, onChoose }: OwnWatchLineProps) => {
  const t = useText()
  const words = useStanding()
  const detail = [watch.reference, words.serial(watch.serial, watch.serialState)]
    .filter((part) => part !== '')
    .join(' · ')
  const frame = 'flex min-h-14 w-full flex-col justify-center rounded-small border px-3 py-1.5 text-left'
  if (here)
    return (
      <li className={cx(frame, 'border-hairline bg-sunken')}>
        <span className="story leading-5">{watch.name}</span>
        <span className="text-tiny text-soft">
          {t('counter.watch.is-here')}{' '}
          <Link to={`/orders/${here.id}`} className={linkClass}>
            {here.number}
          </Link>
        </span>
      </li>
    )
  return (
    <li>
      <button
        type="button"
        onClick={() => onChoose({ is: 'known', id: watch.id, name: watch.name, detail })}
        className={cx(
          frame,
          'border-edge bg-surface transition-colors hover:border-accent hover:bg-accent-wash',
        )}
      >
        <span className="story leading-5">{watch.name}</span>
        <span className="text-tiny text-soft">{detail}</span>
      </button>
    </li>
  )
}

const WatchSearch = ({ onChoose }: Readonly<{ onChoose: (watch: ChosenWatch) => void }>) => {
  const t = useText()
  const words = useStanding()
  const search = async (text: string, signal: AbortSignal): Promise<readonly WatchOption[]> => {
    if (text.trim().length < 2) return []
    const { watches } = await askFor(listWatches, { query: { search: text, limit: 8 } }, signal)
    return watches.map(({ id, name, reference, serial, serialState, owner }) => {
      const detail = [reference, words.serial(serial, serialState), owner?.name ?? '']
        .filter((part) => part !== '')
        .join(' · ')
      return { id, label: name, detail, watch: { is: 'known', id, name, detail } }
    })
  }
  return (
    <Combobox
      label={t('counter.watch.find')}
      name="watch"
      value={null}
      onChange={(option) => option && onChoose(option.watch)}
      onCreate={(text) => onChoose({ is: 'new', details: newWatchFrom(text) })}
      search={search}
      placeholder={t('counter.watch.find-hint')}
    />
  )
}
