import type { Lang } from '#platform/i18n/index.ts'
import { Section, Table, TableWrap } from '#ui/index.ts'
import type { SecondRoundText } from '../../text/second-round/index.ts'

/** What other rules would change, in the reader's words. */
export type Change = {
  entering: string[]
  leaving: string[]
  stays: number
  figures: { name: string; before: string; after: string }[]
}

type Props = { lang: Lang; t: SecondRoundText; change: Change | undefined; conflict: string[] | undefined }

/** Above the form of the rules: what these rules would change, with nothing stored. */
export const Difference = ({ t, change, conflict }: Props) => (
  <Section id="difference" title={t.whatIf.title} tinted>
    {conflict && (
      <>
        <p class="govuk-body">{t.whatIf.impossible}</p>
        <ul class="govuk-list govuk-list--bullet">
          {conflict.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    )}
    {!change && !conflict && <p class="govuk-body">{t.whatIf.none}</p>}
    {change && <Changed t={t} change={change} />}
  </Section>
)

const Changed = ({ t, change }: { t: SecondRoundText; change: Change }) => {
  const isSame = change.entering.length + change.leaving.length === 0
  return (
    <>
      {isSame ? (
        <p class="govuk-body">{t.whatIf.same}</p>
      ) : (
        <>
          <Names title={t.whatIf.enters} names={change.entering} none={t.whatIf.nobody} />
          <Names title={t.whatIf.leaves} names={change.leaving} none={t.whatIf.nobody} />
          <p class="govuk-body">{t.whatIf.stays(change.stays)}</p>
        </>
      )}
      <TableWrap label={t.whatIf.title}>
        <Table
          head={['', { content: t.whatIf.before, numeric: true }, { content: t.whatIf.after, numeric: true }]}
          rowHeaders
          rows={change.figures.map(({ name, before, after }) => [
            name,
            { content: before, numeric: true },
            { content: before === after ? after : <strong>{after}</strong>, numeric: true },
          ])}
        />
      </TableWrap>
    </>
  )
}

const Names = ({ title, names, none }: { title: string; names: string[]; none: string }) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    {names.length === 0 ? (
      <p class="govuk-body">{none}</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    )}
  </>
)
