import { format, type Lang } from '#platform/i18n/index.ts'
import { Details, Section, Table, Tag } from '#ui/index.ts'
import type { CallCriterion } from '../schema.ts'
import type { Text } from '../text/index.ts'

type Props = { lang: Lang; t: Text['page']; criteria: CallCriterion[] }

/** What the proposals of a call are rated on, and what each score means. */
export const ScalesSection = ({ lang, t, criteria }: Props) => (
  <Section id="scales" title={t.criteria}>
    <p class="govuk-body">{t.criteriaLead}</p>
    {criteria.map((criterion) => (
      <Scale key={criterion.code} {...{ lang, t, criterion }} />
    ))}
  </Section>
)

const Scale = ({ lang, t, criterion }: Omit<Props, 'criteria'> & { criterion: CallCriterion }) => {
  const { number } = format(lang)
  const name = criterion.name[lang]
  return (
    <Details
      summary={
        <>
          {name} <Tag tone="grey">{t.weight(number(criterion.weight))}</Tag>
        </>
      }
    >
      {criterion.floor !== null && <p class="govuk-body">{t.floor(number(criterion.floor))}</p>}
      <Table
        caption={<span class="govuk-visually-hidden">{t.scale(name)}</span>}
        head={[t.score, t.meaning]}
        rows={criterion.anchors.map((anchor) => [number(anchor.score), anchor.name[lang]])}
        rowHeaders
      />
    </Details>
  )
}
