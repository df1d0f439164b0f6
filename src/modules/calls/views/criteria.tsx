import type { Lang } from '#platform/i18n/index.ts'
import { Columns, Prose, Section } from '#ui/index.ts'
import type { Criterion } from '../queries/call.ts'
import { criterionKinds } from '../schema.ts'
import type { Text } from '../text/index.ts'

type Props = { lang: Lang; t: Text; criteria: Criterion[] }

/** What each round looks at, the rounds side by side. */
export const CriteriaSection = ({ lang, t, criteria }: Props) => (
  <Section id="criteria" title={t.howChosen} tinted>
    <p class="govuk-body">{t.howChosenLead}</p>
    <Columns
      main={<Round lang={lang} t={t} round={1} criteria={criteria} />}
      aside={<Round lang={lang} t={t} round={2} criteria={criteria} />}
    />
  </Section>
)

const Round = ({ lang, t, round, criteria }: Props & { round: number }) => (
  <Prose>
    <h3>{t.rounds[round]}</h3>
    {criterionKinds
      .map((kind) => ({ kind, rows: criteria.filter((row) => row.round === round && row.kind === kind) }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ kind, rows }) => (
        <>
          <h4>{t.kinds[kind]}</h4>
          <ul>
            {rows.map(({ code, name }) => (
              <li key={code}>{name[lang]}</li>
            ))}
          </ul>
        </>
      ))}
  </Prose>
)
