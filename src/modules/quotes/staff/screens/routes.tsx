import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

export const quotesRoutes: StaffRoutes = {
  screens: [
    {
      path: '/orders/$orderId/quote',
      component: lazyScreen(() => import('./quote-screen.tsx'), 'QuoteScreen'),
    },
  ],
}
