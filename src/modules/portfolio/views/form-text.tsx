import type { areas } from '#modules/taxonomy/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Checkboxes, Details, Input, InsetText, Section, Textarea } from '#ui/index.ts'
import { languageName } from '../language-name.ts'
import type { Names } from '../names.ts'
import type { Program } from '../queries/program.ts'
import type { Draft, TextField, Words } from '../schema.ts'
import type { Text } from '../text/index.ts'

export type FormProps = {
  lang: Lang
  t: Text
  draft: Draft
  names: Names
  areas: Awaited<ReturnType<typeof areas>>
  /** For which a new program may be described. */
  institutions: { code: string; name: string }[]
  /** None for a new one. */
  program?: Program
  problems?: Record<string, string>
  /** Somebody saved it since the form was opened. */
  isStale?: boolean
}

const empty: Words = { title: '', summary: '', objectives: '', results: '' }

type SavedProps = FormProps & {
  mine: string
  saved: string | undefined
  show?: (value: string) => string
  of?: Lang
}

/** What is saved now, beside what was typed, when the two differ because somebody else saved. */
export const NowSaved = ({ isStale, t, mine, saved, of, show = (value) => value }: SavedProps) =>
  isStale && saved !== undefined && saved !== mine ? (
    <InsetText>
      <strong>{t.form.nowSaved}</strong>
      <p class="govuk-body" lang={of}>
        {show(saved) || '—'}
      </p>
    </InsetText>
  ) : null

export const OriginalText = (p: FormProps) => (
  <Section
    id="original-text"
    title={p.program ? p.t.form.originalIn(languageIn(p.draft.original, p.lang)) : p.t.form.words}
  >
    <Fields {...p} of={p.draft.original} />
  </Section>
)

/** As within a sentence: "original en español". */
const languageIn = (code: Lang, lang: Lang) => {
  const name = languageName(code, lang)
  return lang === 'en' ? name : name.toLocaleLowerCase(lang)
}

export const Translation = (p: FormProps & { of: Lang }) => {
  const { lang, t, program, draft, of, problems = {} } = p
  const kept = program?.texts.find((text) => text.lang === of)
  const hasProblem = Object.keys(problems).some((field) => field.endsWith(`_${of}`))
  const stale = kept?.staleFields ?? []
  return (
    <Details
      open={hasProblem || p.isStale || stale.length > 0}
      summary={
        <>
          {t.form.translationIn(languageIn(of, lang))}
          {kept && ` · ${t.textStates[kept.state]}`}
        </>
      }
    >
      {stale.length > 0 && (
        <p class="govuk-body">{t.form.staleFields(format(lang).list(stale.map((field) => t.form[field])))}</p>
      )}
      <Fields {...p} of={of} />
      <Checkboxes
        lang={lang}
        name={`reviewed_${of}`}
        small
        values={draft.reviewed.includes(of) ? ['yes'] : []}
        items={[{ value: 'yes', label: t.form.reviewed }]}
      />
    </Details>
  )
}

const areasOfText = ['summary', 'objectives', 'results'] as const

const Fields = (p: FormProps & { of: Lang }) => {
  const { lang, t, draft, of, problems = {}, program } = p
  const words = draft.content.texts[of] ?? empty
  const kept = program?.texts.find((text) => text.lang === of)
  const spelled = { attributes: { lang: of } }
  const saved = (field: TextField) => (program ? (kept?.[field] ?? '') : undefined)
  return (
    <>
      <Input
        lang={lang}
        name={`title_${of}`}
        label={t.form.title}
        error={problems[`title_${of}`]}
        value={words.title}
        {...spelled}
      />
      <NowSaved {...p} mine={words.title} saved={saved('title')} />
      {areasOfText.map((field) => (
        <div key={field}>
          <Textarea
            lang={lang}
            name={`${field}_${of}`}
            label={t.form[field]}
            hint={field === 'summary' ? t.form.summaryHint : undefined}
            rows={field === 'summary' ? 6 : 4}
            error={problems[`${field}_${of}`]}
            value={words[field]}
            {...spelled}
          />
          <NowSaved {...p} mine={words[field]} saved={saved(field)} />
        </div>
      ))}
    </>
  )
}
