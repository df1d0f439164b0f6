import type { ProposalSummary } from '#modules/calls/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  CharacterCount,
  EmptyState,
  ErrorSummary,
  ForeignText,
  Lead,
  PageHeading,
  Section,
} from '#ui/index.ts'
import { longest } from '../../schema/rating.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'
import { ProposalTitle } from './title.tsx'

type Props = {
  lang: Lang
  t: RatingText
  proposal: ProposalSummary
  /** `by` is a name for the Secretariat alone. */
  notes: { id: number; by: string; text: string; lang: Lang; at: Date }[]
  showsNames: boolean
  isOpen: boolean
  timeZone: string
  typed?: string
  problem?: string
}

export const NotesView = (p: Props) => {
  const { lang, t, proposal, notes, showsNames, isOpen, timeZone, typed, problem } = p
  return (
    <>
      {problem && <ErrorSummary lang={lang} errors={[{ field: 'text', text: problem }]} />}
      <PageHeading size="l" caption={<ProposalTitle lang={lang} t={t} proposal={proposal} />}>
        {t.notes.title}
      </PageHeading>
      <Lead>{showsNames ? t.notes.leadSecretariat : t.notes.lead}</Lead>
      {notes.length === 0 && <EmptyState title={t.notes.none} />}
      {notes.map((note) => (
        <Section
          key={note.id}
          id={`note-${note.id}`}
          level={3}
          title={`${note.by}, ${format(lang).instant(note.at, timeZone)}`}
        >
          <ForeignText lang={lang} contentLang={note.lang}>
            <Paragraphs text={note.text} />
          </ForeignText>
        </Section>
      ))}
      {isOpen && (
        <form method="post" action={`/${lang}${urls.notes(proposal.id)}`} novalidate>
          <CharacterCount
            lang={lang}
            name="text"
            label={t.notes.text}
            size="m"
            hint={t.notes.textHint}
            error={problem}
            value={typed}
            max={longest.note}
            threshold={75}
          />
          <Button once>{t.notes.add}</Button>
        </form>
      )}
    </>
  )
}

/** Words as typed: an empty line begins a new paragraph, a line end stays one. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph, at) => (
      <p key={at} class="govuk-body">
        {paragraph.split('\n').flatMap((line, row) => (row === 0 ? [line] : [<br key={row} />, line]))}
      </p>
    ))}
  </>
)
