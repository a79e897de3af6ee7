import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** Lists of another program, brought into the house. */
export const importsRoutes: StaffRoutes = {
  screens: [
    { path: '/imports', component: lazyScreen(() => import('./import-list.tsx'), 'ImportList') },
    { path: '/imports/new', component: lazyScreen(() => import('./new-import.tsx'), 'NewImport') },
    { path: '/imports/$importId', component: lazyScreen(() => import('./import-page.tsx'), 'ImportPage') },
  ],
  navigation: [
    {
      path: '/imports',
      label: 'imports.navigation',
      icon: 'upload',
      roles: ['owner', 'head_office', 'site_manager'],
      secondary: true,
    },
  ],
}
