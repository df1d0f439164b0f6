import type { Question } from '#modules/forms/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, FileUpload, Section, SummaryList } from '#ui/index.ts'
import type { Text } from '../../text/writing/index.ts'
import { urls } from '../../urls.ts'

/** Of each file. */
export const maxFileBytes = 10_000_000

type Props = {
  lang: Lang
  t: Text
  proposal: { id: number }
  question: Question
  /** The page is about more than these files. */
  hasTitle: boolean
  files: { id: number; question: string; name: string; byName: string; at: Date }[]
  problems: Record<string, string>
  timeZone: string
}

/** The files of one question: those that are there, and a form to add another. */
export const FileList = ({ lang, t, proposal, question, hasTitle, files, problems, timeZone }: Props) => {
  const present = files.filter((file) => file.question === question.code)
  const most = question.most ?? 5
  return (
    <Section id={`files-${question.code}`} title={hasTitle && question.label[lang]}>
      {question.hint && <p class="govuk-body">{question.hint[lang]}</p>}
      {present.length === 0 ? (
        <p class="govuk-body">{t.attachments.none}</p>
      ) : (
        <form method="post">
          <SummaryList
            rows={present.map(({ id, name, byName, at }) => ({
              key: (
                <a class="govuk-link" href={`/${lang}${urls.attachment(proposal.id, id)}`} download>
                  {name}
                </a>
              ),
              value: (
                <>
                  <p class="govuk-body-s">{t.attachments.by(byName, format(lang).instant(at, timeZone))}</p>
                  <Button
                    look="secondary"
                    attributes={{ formaction: `/${lang}${urls.attachmentRemoval(proposal.id, id)}` }}
                    once
                  >
                    {t.attachments.remove}
                    <span class="govuk-visually-hidden"> {t.attachments.removeAbout(name)}</span>
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
          action={`/${lang}${urls.attachments(proposal.id)}`}
          encType="multipart/form-data"
          novalidate
        >
          <input type="hidden" name="question" value={question.code} />
          <FileUpload
            lang={lang}
            name={question.code}
            label={t.attachments.field}
            hint={t.attachments.hint(maxFileBytes / 1_000_000, most)}
            error={problems[question.code]}
            accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg"
          />
          <Button look="secondary" once>
            {t.attachments.add}
          </Button>
        </form>
      )}
    </Section>
  )
}
