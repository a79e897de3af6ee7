import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** Who waits for an answer, and what left the house. The conversation itself stands on the order's and client's pages. */
export const conversationsRoutes: StaffRoutes = {
  screens: [
    { path: '/conversations', component: lazyScreen(() => import('./unanswered.tsx'), 'Unanswered') },
    { path: '/outbox', component: lazyScreen(() => import('./outbox.tsx'), 'Outbox') },
  ],
  navigation: [
    {
      path: '/conversations',
      label: 'conversations.navigation',
      icon: 'message',
      roles: ['owner', 'head_office', 'site_manager', 'advisor', 'relationship_manager'],
    },
    {
      path: '/outbox',
      label: 'conversations.outbox.navigation',
      icon: 'mail',
      roles: ['owner', 'head_office', 'site_manager', 'advisor', 'relationship_manager'],
      secondary: true,
    },
  ],
}
