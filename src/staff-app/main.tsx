// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import '#ui/theme.css'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { ProductName } from '#ui/page.tsx'
import { applyTheme, currentTheme } from '#ui/theme.ts'

import { onSignedOut, Refused } from './request.ts'
import { staffRouter } from './router.tsx'
import { readSession, sessionKey } from './session.ts'

applyTheme(currentTheme())

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; only silence is worth asking again.
      retry: (count, error) => count < 2 && error instanceof Refused && error.isUncertain,
    },
  },
})

onSignedOut(() => queries.setQueryData(sessionKey, null))

// Asked while the screen's code is still on its way.
if (globalThis.location.pathname !== '/gallery')
  void queries.prefetchQuery({ queryKey: sessionKey, queryFn: readSession })

const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ProductName value="Heure Bleue">
          <RouterProvider router={staffRouter} />
        </ProductName>
      </QueryClientProvider>
    </StrictMode>,
  )
}
