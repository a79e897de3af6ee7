export const themes = ['system', 'day', 'night'] as const

export type Theme = (typeof themes)[number]

const storageKey = 'theme'

export const currentTheme = (): Theme => {
  const kept = localStorage.getItem(storageKey)
  return themes.find((theme) => theme === kept) ?? 'system'
}

/** Shows the theme on the page; `system` leaves it to the device. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export const keepTheme = (theme: Theme): void => {
  localStorage.setItem(storageKey, theme)
  applyTheme(theme)
}
