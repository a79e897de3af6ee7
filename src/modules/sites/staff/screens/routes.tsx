import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** Where the house works. */
export const sitesRoutes: StaffRoutes = {
  screens: [
    { path: '/sites', component: lazyScreen(() => import('./site-list.tsx'), 'SiteList') },
    { path: '/sites/$siteId', component: lazyScreen(() => import('./site-page.tsx'), 'SitePage') },
  ],
  navigation: [
    {
      path: '/sites',
      label: 'sites.navigation',
      icon: 'pin',
      roles: ['owner', 'head_office', 'site_manager'],
      secondary: true,
    },
  ],
}
