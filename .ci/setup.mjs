// Installs what the lockfile names, unless it is there already. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'))
const addon = 'engine/node_modules/better-sqlite3/build/Release/better_sqlite3.node'

function isInstalled() {
  const installed = 'node_modules/.pnpm/lock.yaml'
  return existsSync(addon) && existsSync(installed) && same(installed, 'pnpm-lock.yaml')
}

function same(a, b) {
  return readFileSync(a, 'utf8') === readFileSync(b, 'utf8')
}

if (!isInstalled()) {
  console.error('Installing what Basta needs. The first time this takes a few minutes: the database is compiled here.')
  const install = [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
  ]
  // `npm run -s` would silence the reason of a failure as well.
  const env = { ...process.env, npm_config_loglevel: 'warn' }
  const { status } = spawnSync('npx', install, { env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(
      'The installation failed; the reason stands above. Needed: Node 20.19 or newer, Python 3, make and a C++ compiler.',
    )
  }
  process.exitCode = status ?? 1
}
