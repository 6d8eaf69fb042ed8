import type { Issue, Label } from '@basta/nodes/contract.ts'
import { FORMAT } from './format.ts'

export type JsonObject = Record<string, unknown>

/**
 * Brings a document from format `basta.flow/<to - 1>` to `basta.flow/<to>`. Never edited after it has shipped: a mistake
 * in one is repaired by the next. It gets a copy that it may change, and need not set `format`.
 */
export interface Migration {
  to: number
  name: string
  migrate(document: JsonObject): JsonObject
}

/** In order, the first one to format 2. */
export const MIGRATIONS: readonly Migration[] = []

export type MigrationResult = { document: JsonObject; applied: string[] } | { issue: Issue }

/** The document in the newest format that `migrations` leads to. Does not change its argument. */
export function migrateFlow(document: JsonObject, migrations = MIGRATIONS): MigrationResult {
  const newest = 1 + migrations.length
  const version = versionOf(document.format)
  if (version === null) {
    return failed('unknown', {
      en: `This is no Basta flow: its "format" is not "${FORMAT}". Export the flow again.`,
      pt: `Isto não é um fluxo do Basta: o "format" não é "${FORMAT}". Exporte o fluxo de novo.`,
      es: `Esto no es un flujo de Basta: su "format" no es "${FORMAT}". Exporta el flujo de nuevo.`,
    })
  }
  if (version > newest) {
    return failed('newer', {
      en: `The flow has format ${version} of a newer Basta; this one knows formats up to ${newest}. Update Basta to open it.`,
      pt: `O fluxo tem o formato ${version} de um Basta mais novo; este conhece até o ${newest}. Atualize o Basta para abrir.`,
      es: `El flujo tiene el formato ${version} de un Basta más nuevo; este conoce hasta el ${newest}. Actualice Basta para abrirlo.`,
    })
  }
  const due = migrations.slice(version - 1)
  if (due.length === 0) return { document, applied: [] }
  let migrated = structuredClone(document)
  for (const { to, name, migrate } of due) {
    try {
      migrated = { ...migrate(migrated), format: `basta.flow/${to}` }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return failed('migration', {
        en: `The flow could not be brought to format ${to} (${name}: ${why}). Repair it by hand.`,
        pt: `Não foi possível levar o fluxo ao formato ${to} (${name}: ${why}). Conserte à mão.`,
        es: `No se pudo llevar el flujo al formato ${to} (${name}: ${why}). Repáralo a mano.`,
      })
    }
  }
  return { document: migrated, applied: due.map(({ name }) => name) }
}

function versionOf(format: unknown): number | null {
  const match = typeof format === 'string' ? /^basta\.flow\/([1-9][0-9]{0,5})$/.exec(format) : null
  return match ? Number(match[1]) : null
}

function failed(code: string, message: Label): MigrationResult {
  return { issue: { code: `format.${code}`, severity: 'error', message, path: '/format' } }
}
