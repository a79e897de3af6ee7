import type { NavigationEntry, Screen, StaffRoutes } from './staff-routes.ts'

/**
 * Every slice adds its line: `ordersRoutes,`. The order is the order of the rail.
 * A slice's routes file only names its screens; the screens themselves are loaded when first wanted.
 */
const slices: readonly StaffRoutes[] = []

export const screens: readonly Screen[] = slices.flatMap((slice) => slice.screens)

export const navigation: readonly NavigationEntry[] = slices.flatMap((slice) => slice.navigation ?? [])
