import { catalogueRoutes } from '#modules/catalogue/staff/screens/routes.tsx'
import { clientsRoutes } from '#modules/clients/staff/screens/routes.tsx'
import { exercisesRoutes } from '#modules/exercises/staff/screens/routes.tsx'
import { importsRoutes } from '#modules/imports/staff/screens/routes.tsx'
import { invoicesRoutes } from '#modules/invoices/staff/screens/routes.tsx'
import { conversationsRoutes } from '#modules/conversations/staff/screens/routes.tsx'
import { measurementsRoutes } from '#modules/measurements/staff/screens/routes.tsx'
import { ordersRoutes } from '#modules/orders/staff/screens/routes.tsx'
import { promisesRoutes } from '#modules/promises/staff/screens/routes.tsx'
import { quotesRoutes } from '#modules/quotes/staff/screens/routes.tsx'
import { partsRoutes } from '#modules/parts/staff/screens/routes.tsx'
import { sitesRoutes } from '#modules/sites/staff/screens/routes.tsx'
import { staffRoutes } from '#modules/staff/staff/screens/routes.tsx'
import { watchesRoutes } from '#modules/watches/staff/screens/routes.tsx'
import { workshopRoutes } from '#modules/workshop/staff/screens/routes.tsx'

import type { NavigationGroup, Screen, StaffRoutes } from './staff-routes.ts'

type SliceGroup = Readonly<{ label: NavigationGroup['label']; slices: readonly StaffRoutes[] }>

/**
 * Every slice adds its line: `ordersRoutes,`. The order is the order of the rail.
 * A slice's routes file only names its screens; the screens themselves are loaded when first wanted.
 */
const groups: readonly SliceGroup[] = [
  {
    label: 'shell.group.work',
    slices: [ordersRoutes, workshopRoutes, partsRoutes, quotesRoutes, promisesRoutes],
  },
  {
    label: 'shell.group.clients',
    slices: [clientsRoutes, conversationsRoutes, watchesRoutes, invoicesRoutes, exercisesRoutes],
  },
  {
    label: 'shell.group.house',
    slices: [catalogueRoutes, measurementsRoutes, sitesRoutes, staffRoutes, importsRoutes],
  },
]

export const screens: readonly Screen[] = groups.flatMap(({ slices }) =>
  slices.flatMap((slice) => slice.screens),
)

export const navigation: readonly NavigationGroup[] = groups.map(({ label, slices }) => ({
  label,
  entries: slices.flatMap((slice) => slice.navigation ?? []),
}))
