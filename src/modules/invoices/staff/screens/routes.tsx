import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

export const invoicesRoutes: StaffRoutes = {
  screens: [{ path: '/invoices', component: lazyScreen(() => import('./invoice-list.tsx'), 'InvoiceList') }],
  navigation: [
    {
      path: '/invoices',
      label: 'invoices.navigation',
      icon: 'receipt',
      roles: ['owner', 'head_office', 'site_manager', 'advisor'],
      secondary: true,
    },
  ],
}
