import { useEffect, useId } from 'react'
import { useSearch } from '../url/search-store'
import { Icon, type IconName } from '../ui/icon'
import { applyTheme, chooseTheme, themeOf, THEMES, type Theme } from './theme'
import styles from './theme-switch.module.css'

const LOOK: Readonly<Record<Theme, { icon: IconName; label: string }>> = {
  light: { icon: 'sun', label: 'Light' },
  dark: { icon: 'moon', label: 'Dark' },
  system: { icon: 'monitor', label: 'System' },
}

export function ThemeSwitch() {
  const theme = themeOf(useSearch())
  const name = useId()
  useEffect(() => { applyTheme(theme) }, [theme])
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">Theme</legend>
      {THEMES.map((each) => (
        <label key={each} className={styles.option} title={`${LOOK[each].label} theme`}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={each === theme}
            onChange={() => { chooseTheme(each) }}
          />
          <Icon name={LOOK[each].icon} />
          <span className="visually-hidden">{LOOK[each].label}</span>
        </label>
      ))}
    </fieldset>
  )
}
