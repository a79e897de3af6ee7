import { roles } from '#doors/roles.ts'
import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** Short practice for everybody who speaks with clients, from the counter to head office. */
export const exercisesRoutes: StaffRoutes = {
  screens: [{ path: '/exercises', component: lazyScreen(() => import('./exercises.tsx'), 'Exercises') }],
  navigation: [
    {
      path: '/exercises',
      label: 'exercises.title',
      icon: 'heart',
      roles: roles.filter((role) => role !== 'reader'),
      secondary: true,
    },
  ],
}
