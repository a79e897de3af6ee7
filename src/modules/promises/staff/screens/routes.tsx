import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

export const promisesRoutes: StaffRoutes = {
  screens: [
    { path: '/promises', component: lazyScreen(() => import('./due-list.tsx'), 'DueList') },
    { path: '/promises/record', component: lazyScreen(() => import('./record.tsx'), 'KeptRecord') },
  ],
  navigation: [{ path: '/promises', label: 'promises.title', icon: 'calendar', secondary: true }],
}
