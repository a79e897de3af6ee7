import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'

import { ToastRegion } from '#ui/toast.tsx'

import { Gate } from './gate.tsx'
import { rememberedLanguage, Speaker } from './language.tsx'
import { LostScreen, StoppedScreen } from './lost-screen.tsx'
import { screens } from './routes.tsx'

const rootRoute = createRootRoute({
  component: () => (
    <Speaker language={rememberedLanguage()}>
      <Outlet />
      <ToastRegion />
    </Speaker>
  ),
})

/** A look at every component, without a server. */
const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gallery',
  component: lazyRouteComponent(() => import('./gallery/gallery.tsx'), 'Gallery'),
})

/** Everything that needs someone signed in. */
const insideRoute = createRoute({ getParentRoute: () => rootRoute, id: 'inside', component: Gate })

const screenRoutes = screens.map(({ path, component }) =>
  createRoute({ getParentRoute: () => insideRoute, path, component }),
)

/** Unknown addresses, inside the shell so that the way back is at hand. */
const lostRoute = createRoute({ getParentRoute: () => insideRoute, path: '$', component: LostScreen })

/** Filters are words in the address and stay readable: `?stage=ready`, not JSON. */
const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))

const stringifySearch = (search: Record<string, unknown>): string => {
  const said = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}

export const staffRouter = createRouter({
  routeTree: rootRoute.addChildren([galleryRoute, insideRoute.addChildren([...screenRoutes, lostRoute])]),
  defaultPreload: 'intent',
  defaultErrorComponent: StoppedScreen,
  defaultNotFoundComponent: LostScreen,
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
})
