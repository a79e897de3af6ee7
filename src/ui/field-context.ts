import { createContext, use } from 'react'

/** What a form was refused for; `field` names the control it belongs to. */
export type Problem = Readonly<{ message: string; field?: string | undefined }>

export const FormProblemContext = createContext<Problem | null>(null)

export const useFieldError = (
  name: string | undefined,
  error: string | null | undefined,
): string | undefined => {
  const problem = use(FormProblemContext)
  if (error) return error
  return problem?.field !== undefined && problem.field === name ? problem.message : undefined
}
