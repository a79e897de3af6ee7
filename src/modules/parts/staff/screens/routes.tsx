import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** Parts wanted, on their way and here, with the jobs that wait for them. */
export const partsRoutes: StaffRoutes = {
  screens: [{ path: '/parts', component: lazyScreen(() => import('./parts.tsx'), 'Parts') }],
  navigation: [
    {
      path: '/parts',
      label: 'parts.navigation',
      icon: 'box',
      roles: ['owner', 'site_manager', 'parts_keeper', 'watchmaker', 'head_office'],
    },
  ],
}
