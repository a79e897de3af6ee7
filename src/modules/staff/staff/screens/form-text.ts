/** What was typed into a field of a form, as it is; a file or nothing counts as empty. */
export const formText = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
