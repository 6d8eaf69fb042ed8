import { useSetting } from '../form-step.tsx'
import { SettingFrame } from '../setting-frame.tsx'
import { TemplateInput } from '../template-input.tsx'
import type { SettingProps } from './simple.tsx'

/** A value with variables, the same in every language. */
export function TemplateSetting({ schema, path }: SettingProps) {
  const [value, write] = useSetting(path)
  return (
    <SettingFrame schema={schema} path={path}>
      {(control) => <TemplateInput control={control} value={typeof value === 'string' ? value : ''} onChange={write} />}
    </SettingFrame>
  )
}
