import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** The bench of one person, the queue of all, and what came back. */
export const workshopRoutes: StaffRoutes = {
  screens: [
    { path: '/bench', component: lazyScreen(() => import('./bench.tsx'), 'BenchScreen') },
    { path: '/workshop', component: lazyScreen(() => import('./board.tsx'), 'Board') },
    { path: '/workshop/redos', component: lazyScreen(() => import('./redos.tsx'), 'Redos') },
  ],
  navigation: [
    {
      path: '/bench',
      label: 'workshop.bench.navigation',
      icon: 'wrench',
      roles: ['watchmaker', 'owner', 'site_manager'],
    },
    {
      path: '/workshop',
      label: 'workshop.board.navigation',
      icon: 'board',
      roles: ['owner', 'site_manager', 'head_office', 'watchmaker'],
      secondary: true,
    },
  ],
}
