import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, FileMark, FileUpload, Section, SummaryList } from '#ui/index.ts'
import type { Question } from '../schema.ts'
import { formsText } from '../text/index.ts'

/** Of each file. */
export const maxFileBytes = 10_000_000

/** What may answer a question of files. */
export const fileTypes = ['pdf', 'docx', 'xlsx', 'odt', 'png', 'jpeg'] as const

/** How many, where the question sets no other limit. */
export const mostFiles = ({ most = 5 }: Question): number => most

export type ShownFile = {
  id: number
  question: string
  name: string
  byName: string
  at: Date
  state: string
}

export type FileListProps = {
  lang: Lang
  question: Question
  /** The page is about more than these files. */
  hasTitle: boolean
  files: ShownFile[]
  problem?: string
  timeZone: string
  /** The form of the page's answers, if it has one: what is typed and not saved goes along with a file. */
  form?: string
  /** Where a file is sent. */
  addTo: string
  /** Where one is opened and taken out, for whoever may. */
  hrefOf?: (id: number) => string
  removalOf?: (id: number) => string
}

/** The files of one question: those that are there, and a way to add another. */
export const FileList = (p: FileListProps) => {
  const { lang, question } = p
  const t = formsText(lang).files
  const present = p.files.filter((file) => file.question === question.code)
  const most = mostFiles(question)
  const form = p.form ?? `form-${question.code}`
  return (
    <Section id={`files-${question.code}`} title={p.hasTitle && question.label[lang]}>
      {p.form === undefined && <form id={form} method="post" />}
      {question.hint && <p class="govuk-body">{question.hint[lang]}</p>}
      {present.length === 0 ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <SummaryList
          rows={present.map((file) => ({
            key: nameOf(p, file),
            value: <Added {...p} {...{ file, form }} />,
          }))}
        />
      )}
      {present.length < most && (
        <>
          <FileUpload
            lang={lang}
            name={question.code}
            label={t.field}
            hint={t.hint(maxFileBytes / 1_000_000, most)}
            error={p.problem}
            accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg"
            attributes={{ form }}
          />
          <Button
            look="secondary"
            name="question"
            value={question.code}
            attributes={{ form, formaction: p.addTo, formenctype: 'multipart/form-data' }}
            once
          >
            {t.add}
          </Button>
        </>
      )}
    </Section>
  )
}

/** What is looked into, or had a virus, opens nowhere. */
const nameOf = ({ hrefOf }: FileListProps, { id, name, state }: ShownFile) =>
  hrefOf && state !== 'quarantined' && state !== 'infected' ? (
    <a class="govuk-link" href={hrefOf(id)} download>
      {name}
    </a>
  ) : (
    name
  )

const Added = ({
  lang,
  timeZone,
  removalOf,
  file,
  form,
}: FileListProps & { file: ShownFile; form: string }) => {
  const t = formsText(lang).files
  return (
    <>
      <FileMark lang={lang} state={file.state} />
      <p class="govuk-body-s">{t.by(file.byName, format(lang).instant(file.at, timeZone))}</p>
      {removalOf && (
        <Button look="secondary" attributes={{ form, formaction: removalOf(file.id) }} once>
          {t.remove}
          <span class="govuk-visually-hidden"> {t.removeAbout(file.name)}</span>
        </Button>
      )}
    </>
  )
}
