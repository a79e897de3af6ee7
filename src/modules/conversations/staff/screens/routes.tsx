import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** Who waits for an answer, one conversation each, who is not known, and what left the house. */
export const conversationsRoutes: StaffRoutes = {
  screens: [
    { path: '/conversations', component: lazyScreen(() => import('./inbox.tsx'), 'Inbox') },
    {
      path: '/conversations/$subjectId',
      component: lazyScreen(() => import('./thread.tsx'), 'ThreadScreen'),
    },
    { path: '/contacts', component: lazyScreen(() => import('./contacts.tsx'), 'Contacts') },
    { path: '/answers', component: lazyScreen(() => import('./answers.tsx'), 'Answers') },
    { path: '/speaking', component: lazyScreen(() => import('./rules-screen.tsx'), 'RulesScreen') },
    { path: '/channels', component: lazyScreen(() => import('./channels.tsx'), 'Channels') },
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
    {
      path: '/channels',
      label: 'channels.navigation',
      icon: 'device',
      roles: ['owner', 'head_office', 'site_manager'],
      secondary: true,
    },
    {
      path: '/speaking',
      label: 'conversations.rules.navigation',
      icon: 'hand',
      roles: ['owner', 'head_office', 'site_manager', 'relationship_manager'],
      secondary: true,
    },
  ],
}
