import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** What decides whether a measurement is within limits; the measurements themselves stand on their order. */
export const measurementsRoutes: StaffRoutes = {
  screens: [{ path: '/limits', component: lazyScreen(() => import('./limits.tsx'), 'Limits') }],
  navigation: [
    {
      path: '/limits',
      label: 'measurements.navigation',
      icon: 'gauge',
      roles: ['owner', 'head_office', 'site_manager', 'watchmaker'],
      secondary: true,
    },
  ],
}
