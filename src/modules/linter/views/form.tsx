import { type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import { Button, ErrorSummary, FileUpload, Lead, PageHeading, Select, Textarea } from '#ui/index.ts'
import { maxFileBytes } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

export type Given = { text: string; lang?: Lang | undefined }

type Props = { lang: Lang; t: Text; given: Given; problems: Record<string, string> }

export const LinterForm = ({ lang, t, given, problems }: Props) => {
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <PageHeading>{t.title}</PageHeading>
      <Lead>{t.lead}</Lead>
      <form method="post" action={`/${lang}${urls.linter()}`} encType="multipart/form-data" novalidate>
        <Textarea
          lang={lang}
          name="text"
          label={t.form.text}
          hint={t.form.textHint}
          rows={14}
          spellcheck={false}
          value={given.text}
          error={problems.text}
        />
        <FileUpload
          lang={lang}
          name="file"
          label={t.form.file}
          hint={t.form.fileHint(maxFileBytes / 1_000_000)}
          accept=".docx,.txt"
          error={problems.file}
        />
        <Select
          lang={lang}
          name="lang"
          label={t.form.lang}
          hint={t.reads}
          value={given.lang ?? ''}
          items={[
            { text: t.form.detect, value: '' },
            ...languages.map((code) => ({
              text: languageNames[code],
              value: code,
              attributes: { lang: code },
            })),
          ]}
        />
        <Button once>{t.form.send}</Button>
      </form>
    </>
  )
}
