import { Field } from './field.tsx'

export interface PasswordFieldProps {
  label: string
  /** Password managers fill in the current one and offer to make a new one, which has at least eight characters. */
  of: 'current' | 'new'
  hint?: string
  error?: string | null
  value: string
  onChange(password: string): void
}

export function PasswordField({ of, value, onChange, ...field }: PasswordFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="password"
          autoComplete={`${of}-password`}
          required
          minLength={of === 'new' ? 8 : undefined}
          maxLength={200}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
