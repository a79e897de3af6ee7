import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** The pieces the house knows, and the life of one. */
export const watchesRoutes: StaffRoutes = {
  screens: [
    { path: '/watches', component: lazyScreen(() => import('./watch-list.tsx'), 'WatchList') },
    { path: '/watches/$watchId', component: lazyScreen(() => import('./watch-page.tsx'), 'WatchPage') },
    { path: '/watches/$watchId/edit', component: lazyScreen(() => import('./edit-watch.tsx'), 'EditWatch') },
  ],
  navigation: [{ path: '/watches', label: 'watches.navigation', icon: 'watch' }],
}
