import type { Lang, Localized } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  Details,
  EmptyState,
  ErrorSummary,
  Input,
  Lead,
  PageHeading,
} from '#ui/index.ts'
import type { Chosen } from '../../schema/rating.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'

type Themes = { code: string; name: Localized }[]

type Props = {
  lang: Lang
  t: RatingText
  year: number
  people: { personId: number; name: string; institutions: string }[]
  /** Ticked, as they are or as they were typed. */
  chosen: Chosen[]
  /** What each person knew the last time. */
  known: ReadonlyMap<number, readonly string[]>
  areas: { code: string; name: Localized; themes: Themes }[]
  problems?: Record<string, string>
}

export const EvaluatorsView = (p: Props) => {
  const { lang, t, year, people, chosen, problems = {} } = p
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      <PageHeading size="l" caption={t.call(year)}>
        {t.evaluators.title}
      </PageHeading>
      {people.length === 0 ? (
        <EmptyState title={t.evaluators.none}>{t.evaluators.noneHint}</EmptyState>
      ) : (
        <>
          <Lead>{t.evaluators.lead}</Lead>
          <form method="post" action={`/${lang}${urls.evaluators(year)}`} novalidate>
            <Checkboxes
              lang={lang}
              name="person"
              legend={t.evaluators.people}
              size="m"
              hint={t.evaluators.peopleHint}
              error={problems.person}
              values={chosen.map(({ personId }) => personId)}
              items={people.map(({ personId, name, institutions }) => ({
                value: personId,
                label: name,
                hint: institutions,
                conditional: <Person {...p} personId={personId} name={name} />,
              }))}
            />
            <ButtonGroup>
              <Button once>{t.evaluators.save}</Button>
              <a class="govuk-link" href={`/${lang}${urls.assignments(year)}`}>
                {t.evaluators.toAssignments}
              </a>
            </ButtonGroup>
          </form>
        </>
      )}
    </>
  )
}

const Person = ({
  lang,
  t,
  chosen,
  known,
  areas,
  problems = {},
  personId,
  name,
}: Props & { personId: number; name: string }) => {
  const own = chosen.find((person) => person.personId === personId)
  const themes = own?.themes ?? known.get(personId) ?? []
  const error = problems[`capacity_${personId}`]
  return (
    <>
      <Input
        lang={lang}
        name={`capacity_${personId}`}
        label={t.evaluators.capacity}
        hint={t.evaluators.capacityHint}
        error={error}
        value={own?.capacity ? String(own.capacity) : ''}
        inputmode="numeric"
        width={4}
      />
      <Details summary={`${t.evaluators.themes}: ${t.evaluators.themesOf(themes.length)}`}>
        {areas.map((area) => (
          <Checkboxes
            key={area.code}
            lang={lang}
            name={`themes_${personId}`}
            idPrefix={`themes_${personId}_${area.code}`}
            small
            legend={
              <>
                {area.name[lang]} <span class="govuk-visually-hidden">({name})</span>
              </>
            }
            size="s"
            values={themes}
            items={area.themes.map(({ code, name }) => ({ value: code, label: name[lang] }))}
          />
        ))}
      </Details>
    </>
  )
}
