import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'

import { Skeleton } from '#ui/figures.tsx'

import { BottomBar } from './bottom-bar.tsx'
import { useLiveUpdates } from './live.ts'
import { Rail } from './rail.tsx'
import { navigation } from './routes.tsx'
import { useSession } from './session.ts'
import { useText } from './text.ts'

const Palette = lazy(() => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })))

/** After each step the focus stands on the new screen's heading, so that a reader starts there. */
const useHeadingFocus = (): void => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const first = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (path === undefined) return
    const isFirst = first.current === undefined
    first.current = path
    if (isFirst) return
    const main = document.querySelector('main')
    if (!main || (main.contains(document.activeElement) && document.activeElement !== main)) return
    const heading = main.querySelector('h1')
    ;(heading ?? main).focus({ preventScroll: true })
  }, [path])
}

const usePaletteKeys = (open: () => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      open()
    }
    globalThis.addEventListener('keydown', listen)
    return () => globalThis.removeEventListener('keydown', listen)
  }, [open])
}

/** What stays while screens change: the rail, the search, the way to the account. */
export const Shell = () => {
  const t = useText()
  const session = useSession()
  const [isSearching, setSearching] = useState(false)
  const [wasWanted, setWanted] = useState(false)
  const openSearch = useCallback(() => {
    setWanted(true)
    setSearching(true)
  }, [])
  useHeadingFocus()
  usePaletteKeys(openSearch)
  useLiveUpdates()
  const groups = navigation
    .map(({ label, entries }) => ({
      label,
      entries: entries.filter(({ roles }) => !roles || roles.includes(session.role)),
    }))
    .filter(({ entries }) => entries.length > 0)
  const entries = groups.flatMap((group) => group.entries)
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[13.5rem_1fr]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:bg-surface focus:p-3"
      >
        {t('shell.skip')}
      </a>
      <Rail groups={groups} onSearch={openSearch} />
      <main id="content" tabIndex={-1} className="min-w-0 pb-20 md:pb-0">
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar entries={entries} onSearch={openSearch} />
      {wasWanted ? (
        <Suspense>
          <Palette open={isSearching} onOpenChange={setSearching} entries={entries} />
        </Suspense>
      ) : null}
    </div>
  )
}

const Waiting = () => (
  <div className="mx-auto max-w-6xl px-4 pt-8 sm:px-8">
    <Skeleton lines={6} />
  </div>
)
