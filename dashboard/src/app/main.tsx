import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import './tokens.css'
import './base.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page holds no element #root to draw in')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
