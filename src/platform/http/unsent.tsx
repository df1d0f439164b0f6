import { Button, Details } from '#ui/index.ts'
import type { Lang } from '../i18n/index.ts'
import { tokenField } from './form-token.ts'
import type { C } from './route.ts'
import { httpText } from './text/index.ts'

/** Fields that prove who somebody is: what carries one is never written back into a page. */
const secret = new Set(['password', 'current', 'code', 'response'])

type Field = { name: string; value: string }

/** What a form held that was sent after the session had ended or was not drawn for this browser; nothing when it proves who somebody is. */
export const unsentFields = async (c: C): Promise<Field[]> => {
  const isForm = /^application\/x-www-form-urlencoded/i.test(c.req.header('content-type') ?? '')
  if (c.req.method !== 'POST' || !isForm) return []
  const fields = [...new URLSearchParams(await c.req.text())]
    .map(([name, value]) => ({ name, value }))
    .filter(({ name }) => name !== tokenField)
  return fields.some(({ name }) => secret.has(name)) ? [] : fields
}

/** The same form again, to be sent once the person has signed in elsewhere: nothing typed is lost. */
export const UnsentForm = ({ lang, action, fields }: { lang: Lang; action: string; fields: Field[] }) => {
  const t = httpText(lang)
  // What was typed, as against what the page put there.
  const typed = fields.filter(({ value }) => value.length > 20)
  return (
    <form method="post" action={action}>
      {fields.map(({ name, value }, at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <Button once>{t.sendAgain}</Button>
      {typed.length > 0 && (
        <Details summary={t.whatYouTyped}>
          {typed.map(({ value }, at) => (
            <p key={at} class="govuk-body">
              {value}
            </p>
          ))}
        </Details>
      )}
    </form>
  )
}
