import { lazyScreen, type StaffRoutes } from '#staff-app/staff-routes.ts'

/** Today, the counter, the list of orders and the page of one. */
export const ordersRoutes: StaffRoutes = {
  screens: [
    { path: '/', component: lazyScreen(() => import('./today.tsx'), 'Today') },
    { path: '/counter', component: lazyScreen(() => import('./counter/counter.tsx'), 'Counter') },
    { path: '/orders', component: lazyScreen(() => import('./order-list.tsx'), 'OrderList') },
    { path: '/orders/$orderId', component: lazyScreen(() => import('./order.tsx'), 'Order') },
  ],
  navigation: [
    { path: '/', label: 'shell.home', icon: 'home' },
    {
      path: '/counter',
      label: 'counter.navigation',
      icon: 'shop',
      roles: ['owner', 'site_manager', 'advisor'],
    },
    { path: '/orders', label: 'orders.navigation', icon: 'list' },
  ],
}
