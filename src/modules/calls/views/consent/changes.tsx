import { type AnswerChange, DifferenceView } from '#modules/forms/index.ts'
import type { ConsentText } from '../../text/consent/index.ts'
import type { ProposalTextProps } from '../writing/text.tsx'

type Props = Pick<ProposalTextProps, 'lang' | 'textLang' | 'choices' | 'files'> & {
  t: ConsentText
  changes: AnswerChange[]
}

/** The questions whose answers differ between two versions, and only those. */
export const Changes = ({ t, changes, files, ...p }: Props) => (
  <>
    {changes.map(({ question, before, after }) => (
      <div key={question.code}>
        <h3 class="govuk-heading-s">{question.label[p.lang]}</h3>
        {question.kind === 'files' ? (
          <FileChanges t={t} files={files} before={before} after={after} />
        ) : (
          <DifferenceView {...p} question={question} before={before} after={after} />
        )}
      </div>
    ))}
  </>
)

const FileChanges = ({
  t,
  files,
  before,
  after,
}: Pick<Props, 't' | 'files'> & { before: unknown; after: unknown }) => (
  <>
    <FileNames title={t.versions.added} files={files} ids={idsIn(after)} but={idsIn(before)} />
    <FileNames title={t.versions.removed} files={files} ids={idsIn(before)} but={idsIn(after)} />
  </>
)

const idsIn = (answer: unknown): unknown[] => (Array.isArray(answer) ? answer : [])

const FileNames = (p: { title: string; files: Props['files']; ids: unknown[]; but: unknown[] }) => {
  const names = p.files.filter(({ id }) => p.ids.includes(String(id)) && !p.but.includes(String(id)))
  if (names.length === 0) return null
  return (
    <>
      <p class="govuk-body">{p.title}</p>
      <ul class="govuk-list govuk-list--bullet">
        {names.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  )
}
