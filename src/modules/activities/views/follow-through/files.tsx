import type { Question } from '#modules/forms/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, FileUpload, Section, SummaryList } from '#ui/index.ts'
import type { QuestionnaireKind } from '../../schema/follow-through.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'

/** Of each file. */
export const maxFollowFileBytes = 10_000_000

type Props = {
  lang: Lang
  t: FollowText
  follow: { code: string }
  kind: QuestionnaireKind
  question: Question
  /** The page is about more than these files. */
  hasTitle: boolean
  files: { id: number; question: string; name: string; byName: string; at: Date }[]
  problems: Record<string, string>
  timeZone: string
}

/** The files of one question: those that are there, and a form to add another. */
export const FollowFiles = ({ lang, t, follow, kind, question, files, ...p }: Props) => {
  const present = files.filter((file) => file.question === question.code)
  const most = question.most ?? 5
  const { code } = follow
  return (
    <Section id={`files-${question.code}`} title={p.hasTitle && question.label[lang]}>
      {question.hint && <p class="govuk-body">{question.hint[lang]}</p>}
      {present.length === 0 ? (
        <p class="govuk-body">{t.files.none}</p>
      ) : (
        <form method="post">
          <SummaryList
            rows={present.map(({ id, name, byName, at }) => ({
              key: (
                <a class="govuk-link" href={`/${lang}${followUrls.attachment(code, kind, id)}`} download>
                  {name}
                </a>
              ),
              value: (
                <>
                  <p class="govuk-body-s">{t.files.by(byName, format(lang).instant(at, p.timeZone))}</p>
                  <Button
                    look="secondary"
                    attributes={{ formaction: `/${lang}${followUrls.attachmentRemoval(code, kind, id)}` }}
                    once
                  >
                    {t.files.remove}
                    <span class="govuk-visually-hidden"> {t.files.removeAbout(name)}</span>
                  </Button>
                </>
              ),
            }))}
          />
        </form>
      )}
      {present.length < most && (
        <form
          method="post"
          action={`/${lang}${followUrls.attachments(code, kind)}`}
          encType="multipart/form-data"
          novalidate
        >
          <input type="hidden" name="question" value={question.code} />
          <FileUpload
            lang={lang}
            name={question.code}
            label={t.files.field}
            hint={t.files.hint(maxFollowFileBytes / 1_000_000, most)}
            error={p.problems[question.code]}
            accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg"
          />
          <Button look="secondary" once>
            {t.files.add}
          </Button>
        </form>
      )}
    </Section>
  )
}
