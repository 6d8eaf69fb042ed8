import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressedFiles } from './compressed-files.ts'
import { precompiledValidator } from './precompiled-validator.ts'

/** How long plugins take is no warning to somebody who types `npm start`. */
const rolldownOptions = { checks: { bundlerTimings: false } }

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), compressedFiles()],
  worker: { format: 'es', plugins: () => [precompiledValidator()], rolldownOptions },
  // Nothing is inlined, so that the pages hold under a Content-Security-Policy without `unsafe-inline`.
  build: {
    ...{ outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    rolldownOptions,
  },
})
