import { useText } from '#staff-app/text.ts'
import { skills } from '../../domain/service-words.ts'

/** A skill in the reader's words; a house's own word is said as it is. */
export const useSkill = () => {
  const t = useText()
  return (skill: string): string => {
    const known = skills.find((one) => one === skill)
    return known === undefined ? skill : t(`catalogue.skill.${known}`)
  }
}
