import { useState } from 'react'

import { useSession } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { useTypedSearch } from '#staff-app/use-typed-search.ts'
import { Button } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { DateField, SearchField, Select } from '#ui/text-field.tsx'
import { openStages, waitReasons } from '../../domain/stages.ts'
import { useColleagues } from './colleagues.ts'
import { useStanding } from './standing.tsx'

/** Everything the list can be narrowed by; all of it stands in the address. */
export const OrderFilters = () => {
  const t = useText()
  const [filters, setFilters] = useFilters()
  const { typed, setTyped } = useTypedSearch('cursor')
  const [isOpen, setOpen] = useState(false)
  const narrow = (name: string) => (event: { target: { value: string } }) =>
    setFilters({ [name]: event.target.value, cursor: '' })
  const chosen = ['stage', 'wait', 'site', 'assigned', 'due'].filter((name) => filters[name] !== undefined)
  return (
    <search className="mb-3 flex flex-wrap items-end gap-x-3 gap-y-3">
      <SearchField
        label={t('orders.list.search')}
        labelHidden
        name="q"
        value={typed}
        placeholder={t('orders.list.search-hint')}
        onChange={(event) => setTyped(event.target.value)}
        fieldClassName="min-w-0 flex-1 basis-40 sm:max-w-80"
        aria-keyshortcuts="/"
      />
      <Button icon="filter" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="sm:hidden">
        {t('orders.list.narrow')}
        {chosen.length > 0 ? ` (${chosen.length})` : ''}
      </Button>
      <div className={cx('contents', !isOpen && 'max-sm:hidden')}>
        <FilterSelects narrow={narrow} />
        <DateField
          label={t('orders.list.due')}
          value={filters['due'] ?? ''}
          onChange={narrow('due')}
          fieldClassName="max-sm:w-full"
        />
        {chosen.length > 0 ? (
          <Button
            variant="quiet"
            onClick={() => setFilters({ stage: '', wait: '', site: '', assigned: '', due: '', cursor: '' })}
          >
            {t('orders.list.clear')}
          </Button>
        ) : null}
      </div>
    </search>
  )
}

type FilterSelectsProps = Readonly<{
  narrow: (name: string) => (event: { target: { value: string } }) => void
}>

const FilterSelects = ({ narrow }: FilterSelectsProps) => {
  const t = useText()
  const words = useStanding()
  const [filters] = useFilters()
  const { sites, id } = useSession()
  const colleagues = useColleagues()
  const wide = 'min-w-0 flex-auto max-sm:w-full sm:flex-1 sm:basis-36 sm:max-w-48'
  const isSearching = (filters['q'] ?? '') !== ''
  const stages = [...openStages, 'returned', 'cancelled', 'abandoned'] as const
  return (
    <>
      <Select
        label={t('orders.list.stage')}
        value={filters['stage'] ?? (isSearching ? 'all' : 'open')}
        onChange={narrow('stage')}
        fieldClassName={wide}
        options={[
          { value: 'open', label: t('orders.list.open') },
          { value: 'all', label: t('orders.list.every') },
          ...stages.map((stage) => ({ value: stage, label: words.stage(stage) })),
        ]}
      />
      <Select
        label={t('orders.list.wait')}
        value={filters['wait'] ?? ''}
        onChange={narrow('wait')}
        fieldClassName={wide}
        placeholder={t('orders.list.wait-either')}
        options={[
          { value: 'any', label: t('orders.list.wait-any') },
          { value: 'none', label: t('orders.list.wait-none') },
          ...waitReasons.map((reason) => ({ value: reason, label: words.wait(reason) })),
        ]}
      />
      {sites.length > 1 ? (
        <Select
          label={t('orders.list.site')}
          value={filters['site'] ?? ''}
          onChange={narrow('site')}
          fieldClassName={wide}
          placeholder={t('orders.list.every-site')}
          options={sites.map((site) => ({ value: site.id, label: site.name }))}
        />
      ) : null}
      <Select
        label={t('orders.list.assigned')}
        value={filters['assigned'] ?? ''}
        onChange={narrow('assigned')}
        fieldClassName={wide}
        placeholder={t('orders.list.anybody')}
        options={[
          { value: 'me', label: t('orders.list.me') },
          { value: 'nobody', label: t('orders.list.nobody') },
          ...colleagues
            .filter((colleague) => colleague.id !== id)
            .map((colleague) => ({ value: colleague.id, label: colleague.name })),
        ]}
      />
    </>
  )
}
