/// <reference types="vite/client" />
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from './i18n/language.tsx'
import { Emulator } from './screens/emulator/emulator.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <Emulator />
      </LanguageProvider>
    </StrictMode>,
  )
}
