import { useQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'

import type { Language } from '#platform/i18n/languages.ts'

import type { Role } from '#doors/roles.ts'

import { Refused, request } from './request.ts'

export type { Role } from '#doors/roles.ts'

/** `GET /api/session`: who works here now. */
export type Session = Readonly<{
  id: string
  name: string
  mail: string
  role: Role
  language: Language
  /** A one-time password opened the door: the person chooses their own now. */
  mustChangePassword: boolean
  /** Sites this person serves. */
  sites: readonly Readonly<{ id: string; code: string; name: string; timeZone: string; currency: string }>[]
  house: Readonly<{ id: string; name: string; country: string; isDemonstration: boolean }>
  /** Other houses this person may step into. */
  houses: readonly Readonly<{ id: string; name: string }>[]
}>

export const sessionKey = ['session'] as const

/** Null when nobody is signed in. */
export const readSession = async (): Promise<Session | null> => {
  try {
    return await request<Session>('/api/session', { method: 'GET' })
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return null
    throw error
  }
}

export const useSessionQuery = () =>
  useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: Infinity, refetchOnWindowFocus: true })

export const SessionContext = createContext<Session | null>(null)

/** The person who works here; only below the gate. */
export const useSession = (): Session => {
  const session = use(SessionContext)
  if (!session) throw new Error('a screen is shown to someone signed in')
  return session
}

export const useRole = (...roles: readonly Role[]): boolean => roles.includes(useSession().role)
