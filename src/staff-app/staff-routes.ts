import {
  lazyRouteComponent,
  useNavigate,
  useParams,
  useSearch,
  type RouteComponent,
} from '@tanstack/react-router'

import type { TextId } from '#src/texts.ts'
import type { IconName } from '#ui/icon.tsx'

import type { Role } from './session.ts'

/** One screen of a slice. `path` in the router's spelling: `/orders/$orderId`. */
export type Screen = Readonly<{ path: string; component: RouteComponent }>

/** A line of the rail. `roles` left out: everyone. */
export type NavigationEntry = Readonly<{
  path: string
  label: TextId
  icon: IconName
  roles?: readonly Role[]
  /** Kept out of the phone's bottom bar, under "More". */
  secondary?: boolean
}>

/** Places that are gone to together: the work, the people, the house itself. */
export type NavigationGroup = Readonly<{ label: TextId; entries: readonly NavigationEntry[] }>

/** What `staff/screens/routes.tsx` of a slice exports. */
export type StaffRoutes = Readonly<{ screens: readonly Screen[]; navigation?: readonly NavigationEntry[] }>

/** A screen in a file of its own, loaded when first wanted: `lazyScreen(() => import('./order-list.tsx'), 'OrderList')`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the name must be one of that module's
export const lazyScreen = <Module extends Record<string, unknown>, Name extends keyof Module & string>(
  load: () => Promise<Module>,
  name: Name,
): RouteComponent => lazyRouteComponent(load, name)

/** A part of the address: on `/orders/$orderId`, `useParam('orderId')`. */
export const useParam = (name: string): string => {
  const params: Record<string, unknown> = useParams({ strict: false })
  const value = params[name]
  return typeof value === 'string' ? value : ''
}

type Filters = Readonly<Record<string, string>>

/** `replace` while someone types: the way back should not lead through every letter. */
type SetFilters = (change: Filters, options?: Readonly<{ replace?: boolean }>) => void

/**
 * Filters that live in the address, so that a list can be sent to a colleague. Every value is text; an empty one is
 * left out. `const [filters, setFilters] = useFilters()`, `setFilters({ stage: 'ready', after: '' })`.
 */
export const useFilters = (): readonly [Filters, SetFilters] => {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const filters: Filters = Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, String(value)]),
  )
  const setFilters: SetFilters = (change, { replace = false } = {}) => {
    const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== '')
    void navigate({ to: '.', search: Object.fromEntries(next), replace })
  }
  return [filters, setFilters]
}
