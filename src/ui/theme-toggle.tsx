import { useState } from 'react'

import { Segmented } from './choices.tsx'
import { currentTheme, keepTheme, themes } from './theme.ts'
import { useUiText } from './use-ui-text.ts'

/** Day, night, or as the device. Kept on this device. */
export const ThemeToggle = () => {
  const t = useUiText()
  const [theme, setTheme] = useState(currentTheme)
  return (
    <Segmented
      label={t('ui.theme')}
      options={themes.map((value) => ({ value, label: t(`ui.theme.${value}`) }))}
      value={theme}
      onChange={(next) => {
        keepTheme(next)
        setTheme(next)
      }}
    />
  )
}
