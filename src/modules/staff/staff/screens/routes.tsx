import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** The people of the house, the audit of what they did, and everybody's own account. */
export const staffRoutes: StaffRoutes = {
  screens: [
    { path: '/people', component: lazyScreen(() => import('./people.tsx'), 'People') },
    { path: '/audit', component: lazyScreen(() => import('./audit.tsx'), 'Audit') },
    { path: '/account', component: lazyScreen(() => import('./account.tsx'), 'Account') },
  ],
  navigation: [
    {
      path: '/people',
      label: 'people.title',
      icon: 'user',
      roles: ['owner', 'head_office', 'site_manager'],
      secondary: true,
    },
    {
      path: '/audit',
      label: 'audit.title',
      icon: 'shield',
      roles: ['owner', 'head_office'],
      secondary: true,
    },
    { path: '/account', label: 'account.title', icon: 'key', secondary: true },
  ],
}
