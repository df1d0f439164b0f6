import { networkProfile } from '#modules/directory/index.ts'
import { Invalid } from '#platform/errors.ts'
import { type C, permission, received, takesFiles, timed, typedFields, web } from '#platform/http/index.ts'
import { localOf } from '#platform/zone/index.ts'
import { textOf } from './document.ts'
import { lintInTurns } from './lint.ts'
import { recordOf } from './record.ts'
import { lintForm, longestText, maxFileBytes } from './schema.ts'
import { linterText } from './text/index.ts'
import { urls } from './urls.ts'
import { LinterForm } from './views/form.tsx'
import { LinterReport } from './views/report.tsx'

const use = permission('linter.use')

type Given = ReturnType<typeof lintForm.parse>

const showForm = (c: C, given: Given, problems: Record<string, string> = {}) => {
  const { lang } = c.var
  const t = linterText(lang)
  const hasErrors = Object.keys(problems).length > 0
  return c.var.page(
    {
      title: t.title,
      description: t.lead,
      breadcrumbs: [{ text: t.title }],
      path: urls.linter(),
      hasErrors,
      isIndexed: false,
    },
    <LinterForm {...{ lang, t, given, problems }} />,
    hasErrors ? 422 : 200,
  )
}

/** What is to be read, and from where. @throws Invalid */
const sent = async (c: C, { text }: Given): Promise<{ text: string; name?: string }> => {
  const { errors } = linterText(c.var.lang)
  const file = await received(c, 'file', { maxBytes: maxFileBytes, types: ['docx', 'txt'] })
  if (file && text.trim() !== '') throw new Invalid({ file: errors.both })
  const read = file ? textOf(file) : text
  if (read === undefined) throw new Invalid({ file: errors.document })
  if (read.trim() === '') throw new Invalid({ [file ? 'file' : 'text']: errors.nothing })
  if (read.length > longestText) throw new Invalid({ [file ? 'file' : 'text']: errors.long })
  return { text: read, name: file?.name }
}

export const routes = web()
  .get('/linter', use, (c) => showForm(c, { text: '', lang: undefined }))
  // Nothing is changed or kept: the answer to a text is its report.
  .post('/linter', use, takesFiles(maxFileBytes), async (c) => {
    const { lang, ctx } = c.var
    const t = linterText(lang)
    const given = lintForm.parse(await typedFields(c))
    try {
      const { text, name } = await sent(c, given)
      const [record, { timeZone }] = await timed(c, 'db', () =>
        Promise.all([recordOf(ctx.db), networkProfile(ctx.db)]),
      )
      const report = await timed(c, 'lint', () =>
        lintInTurns(text, record, { today: localOf(ctx.now, timeZone).slice(0, 10), lang: given.lang }),
      )
      return c.var.page(
        {
          title: t.result.title,
          breadcrumbs: [{ text: t.title, href: `/${lang}${urls.linter()}` }, { text: t.result.title }],
          path: urls.linter(),
          isIndexed: false,
        },
        <LinterReport {...{ lang, t, report, given: name === undefined ? given : undefined }} name={name} />,
      )
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      return showForm(c, given, error.fields)
    }
  })
