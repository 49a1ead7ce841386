import { Suspense, useEffect, useRef } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { ScreenBoundary } from './screen-boundary'
import { SCREENS, type ScreenPath } from './screens'
import { loadScreen, type LoadedScreen } from './load-screen'
import styles from './screen-switch.module.css'

const LOADED: Readonly<Record<ScreenPath, LoadedScreen>> = {
  '/': loadScreen(() => import('@/features/statistics').then(({ StatisticsPage }) => StatisticsPage)),
  '/schedule': loadScreen(() => import('@/features/schedule').then(({ SchedulePage }) => SchedulePage)),
  '/data': loadScreen(() => import('@/features/data').then(({ DataPage }) => DataPage)),
  '/health-view': loadScreen(() => import('@/features/health').then(({ HealthPage }) => HealthPage)),
}

export function preloadScreen(path: ScreenPath): void {
  LOADED[path].preload()
}

/** The screen that the address names; an address that names none leads to the first one. */
export function ScreenSwitch() {
  const [path] = useLocation()
  const label = SCREENS.find((screen) => screen.path === path)?.label ?? ''
  useArrival(path, label)
  return (
    <ScreenBoundary screen={label}>
      <Suspense fallback={<main id="main" tabIndex={-1} className={styles.loading} aria-busy="true" aria-label={label} />}>
        <Switch>
          {SCREENS.map((screen) => (
            <Route key={screen.path} path={screen.path} component={LOADED[screen.path].Screen} />
          ))}
          <Route>
            <Redirect to="/" replace />
          </Route>
        </Switch>
      </Suspense>
    </ScreenBoundary>
  )
}

/** Names the window after the screen, and tells those who do not see that another one is there. */
function useArrival(path: string, label: string): void {
  const before = useRef(path)
  useEffect(() => {
    if (label !== '') document.title = `Evenkeel · ${label}`
    if (before.current === path) return
    before.current = path
    window.scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path, label])
}
