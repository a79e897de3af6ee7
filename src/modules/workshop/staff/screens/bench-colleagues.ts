import { useColleagues, type Colleague } from '#modules/orders/staff/screens/colleagues.ts'
import { useSession } from '#staff-app/session.ts'

/** Hands within reach: who works at the bench of one of my sites, those with this skill first. */
export const useBenchColleagues = (skill: string): Colleague[] => {
  const { sites } = useSession()
  const mine = new Set(sites.map(({ id }) => id))
  const fits = ({ skills }: Colleague): number => Number(skills.includes(skill))
  return useColleagues()
    .filter(({ role, skills }) => role === 'watchmaker' || skills.length > 0)
    .filter(({ siteIds }) => siteIds.length === 0 || siteIds.some((id) => mine.has(id)))
    .sort((one, other) => fits(other) - fits(one))
}
