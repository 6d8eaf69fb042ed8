import { defineConfig } from 'vite'

/**
 * The command line and the server as plain JavaScript, as deep under `dist` as the sources are under `src`, so that both find
 * the editor's pages alike. Packages from the registry stay outside.
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: [/^@basta\//] },
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: ['src/cli/basta.ts', 'src/cli/ledger-thread.ts', 'src/stores/sqlite/checkpoint-thread.ts'],
      output: { entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
    },
  },
})
