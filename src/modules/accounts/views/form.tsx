import type { ComponentChildren } from 'preact'
import type { Lang } from '#platform/i18n/index.ts'
import { ErrorSummary, type FieldError, PasswordInput } from '#ui/index.ts'
import { passwordLength } from '../policy.ts'
import type { Text } from '../text/index.ts'

/** What is wrong with a form: the field and a sentence. */
export type Fault = { field?: string; text: string }

export const errorOf = (faults: readonly Fault[] | undefined, field: string): string | undefined =>
  faults?.find((fault) => fault.field === field)?.text

export const Faults = ({ lang, faults }: { lang: Lang; faults?: readonly Fault[] }) =>
  faults?.length ? <ErrorSummary lang={lang} errors={faults as FieldError[]} /> : null

type FormProps = {
  action: string
  children: ComponentChildren
  attributes?: Record<string, string | boolean | undefined>
}

/** The server says what is missing, in the reader's language. */
export const Form = ({ action, children, attributes }: FormProps) => (
  <form method="post" action={action} noValidate {...attributes}>
    {children}
  </form>
)

type FieldProps = { lang: Lang; t: Text; faults?: readonly Fault[] }

export const NewPassword = ({ lang, t, faults }: FieldProps) => (
  <PasswordInput
    lang={lang}
    name="password"
    label={t.newPassword.label}
    hint={t.newPassword.hint(passwordLength.least)}
    autocomplete="new-password"
    error={errorOf(faults, 'password')}
  />
)

/** `id` tells apart the forms of one page. */
export const OwnPassword = ({ lang, t, faults, id = 'current' }: FieldProps & { id?: string }) => (
  <PasswordInput
    lang={lang}
    id={id}
    name="current"
    label={t.ownPassword.label}
    hint={t.ownPassword.hint}
    autocomplete="current-password"
    error={errorOf(faults, id)}
  />
)
