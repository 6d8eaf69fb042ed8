import { useMemo } from 'react'
import { useFlowStore } from '../document/flow-context.tsx'
import { useViewStore } from '../document/view-store.ts'
import { useLanguage } from '../i18n/language.tsx'
import type { ActionContext } from './actions.ts'

export function useActionContext(): ActionContext {
  const store = useFlowStore()
  const view = useViewStore()
  const { language } = useLanguage()
  return useMemo(() => ({ store, view, language }), [store, view, language])
}
