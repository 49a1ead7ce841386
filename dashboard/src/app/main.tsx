import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { incidents } from '@/shared/incidents/incidents'
import { watchIncidents } from '@/shared/incidents/watch'
import { startLive } from '@/shared/live/live'
import { App } from './app'
import { buildInfo } from './build-info'
import './tokens.css'
import './base.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page holds no element #root to draw in')
startLive(window)
watchIncidents(window, buildInfo(document).version)
createRoot(root, {
  onCaughtError: (error) => { incidents.failed('render', error) },
  onUncaughtError: (error) => { incidents.failed('render', error) },
}).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
