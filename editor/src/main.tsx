/// <reference types="vite/client" />
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, prefetch } from './app/app.tsx'
import { applyTheme, chosenTheme } from './app/theme.ts'

applyTheme(chosenTheme())
prefetch(window.location.pathname)
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
