import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** What the house offers and what it costs where. */
export const catalogueRoutes: StaffRoutes = {
  screens: [
    { path: '/catalogue', component: lazyScreen(() => import('./menu-screen.tsx'), 'MenuScreen') },
    {
      path: '/catalogue/services/$serviceId',
      component: lazyScreen(() => import('./service-form.tsx'), 'ServiceForm'),
    },
    {
      path: '/catalogue/price-lists',
      component: lazyScreen(() => import('./price-lists.tsx'), 'PriceLists'),
    },
    {
      path: '/catalogue/price-lists/new',
      component: lazyScreen(() => import('./publish-list.tsx'), 'PublishList'),
    },
    {
      path: '/catalogue/price-lists/$listId',
      component: lazyScreen(() => import('./price-list.tsx'), 'PriceListPage'),
    },
  ],
  navigation: [
    {
      path: '/catalogue',
      label: 'catalogue.navigation',
      icon: 'tag',
      roles: ['owner', 'head_office', 'site_manager', 'advisor'],
      secondary: true,
    },
  ],
}
