import { lazyRouteComponent } from '@tanstack/react-router'

import { ErrorNote } from '#ui/notes.tsx'
import { Skeleton } from '#ui/figures.tsx'

import { useProblem } from './api.ts'
import { Speaker } from './language.tsx'
import { SessionContext, useSessionQuery } from './session.ts'
import { Shell } from './shell.tsx'

const SignIn = lazyRouteComponent(() => import('./sign-in.tsx'), 'SignIn')
const FirstPassword = lazyRouteComponent(
  () => import('#modules/staff/staff/screens/first-password.tsx'),
  'FirstPassword',
)

/** Who is signed in passes, in their language; anyone else signs in first and then stands where they wanted to go. */
export const Gate = () => {
  const { data: session, isPending, error, refetch } = useSessionQuery()
  const problem = useProblem(error)
  if (problem) {
    return (
      <main className="mx-auto max-w-xl p-6">
        <ErrorNote title={problem.message} onRetry={() => void refetch()} />
      </main>
    )
  }
  if (isPending) {
    return (
      <main className="mx-auto max-w-3xl p-8">
        <Skeleton />
      </main>
    )
  }
  if (!session) return <SignIn />
  return (
    <Speaker language={session.language}>
      <SessionContext value={session}>
        {session.mustChangePassword ? <FirstPassword /> : <Shell />}
      </SessionContext>
    </Speaker>
  )
}
