import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** Who the house knows: the list, one person, writing them down, two records that are one. */
export const clientsRoutes: StaffRoutes = {
  screens: [
    { path: '/clients', component: lazyScreen(() => import('./client-list.tsx'), 'ClientList') },
    { path: '/clients/new', component: lazyScreen(() => import('./new-client.tsx'), 'NewClient') },
    { path: '/clients/$clientId', component: lazyScreen(() => import('./client-page.tsx'), 'ClientPage') },
    {
      path: '/clients/$clientId/edit',
      component: lazyScreen(() => import('./edit-client.tsx'), 'EditClient'),
    },
    {
      path: '/clients/$clientId/merge/$otherId',
      component: lazyScreen(() => import('./merge-clients.tsx'), 'MergeClients'),
    },
  ],
  navigation: [{ path: '/clients', label: 'clients.navigation', icon: 'users' }],
}
