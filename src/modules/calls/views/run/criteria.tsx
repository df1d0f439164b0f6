import { type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  Details,
  ErrorSummary,
  Fieldset,
  Input,
  Lead,
  PageHeading,
  Section,
  Textarea,
} from '#ui/index.ts'
import type { TypedCriterion } from '../../criteria-form.ts'
import type { CallCriterion } from '../../schema.ts'
import type { DraftText } from '../../text/draft/index.ts'
import { urls } from '../../urls.ts'
import { StaleBanner } from './stale.tsx'

type Props = {
  lang: Lang
  t: DraftText
  year: number
  rev: number
  isStale: boolean
}

type ListProps = Props & {
  criteria: CallCriterion[]
  typed: TypedCriterion[]
  problems: Record<string, string>
}

export const CriteriaView = ({ lang, t, year, rev, isStale, criteria, typed, problems }: ListProps) => (
  <>
    {Object.keys(problems).length > 0 && (
      <ErrorSummary lang={lang} errors={Object.entries(problems).map(([field, text]) => ({ field, text }))} />
    )}
    {isStale && <StaleBanner lang={lang} t={t.stale} />}
    <PageHeading size="l" caption={year}>
      {t.criteria.title}
    </PageHeading>
    <Lead>{t.criteria.lead}</Lead>
    <form method="post" action={`/${lang}${urls.criteria(year)}`} novalidate>
      <input type="hidden" name="rev" value={rev} />
      {criteria.map((criterion) => (
        <Criterion
          key={criterion.code}
          {...{ lang, t, year, criterion, problems }}
          typed={typed.find(({ code }) => code === criterion.code)}
        />
      ))}
      <p class="govuk-body">{t.criteria.removed}</p>
      <ButtonGroup>
        <Button once>{t.save}</Button>
        <a class="govuk-link" href={`/${lang}${urls.desk(year)}`}>
          {t.cancel}
        </a>
      </ButtonGroup>
    </form>
    <Section id="add" title={t.criteria.add}>
      <form method="post" action={`/${lang}${urls.criteria(year)}`} novalidate>
        <input type="hidden" name="rev" value={rev} />
        <input type="hidden" name="add" value="yes" />
        <Input
          lang={lang}
          name={`name_${lang}`}
          label={t.criteria.addName}
          hint={t.criteria.addLead}
          size="s"
          error={problems[`name_${lang}`]}
        />
        <Button look="secondary" once>
          {t.criteria.addButton}
        </Button>
      </form>
    </Section>
  </>
)

type CriterionProps = Pick<ListProps, 'lang' | 't' | 'year' | 'problems'> & {
  criterion: CallCriterion
  typed: TypedCriterion | undefined
}

const Criterion = ({ lang, t, year, criterion, typed, problems }: CriterionProps) => {
  const { code } = criterion
  const name = criterion.name[lang] || code
  return (
    <Fieldset legend={name} size="m">
      <Checkboxes
        lang={lang}
        name={`kept.${code}`}
        values={typed?.isKept ? ['yes'] : []}
        items={[{ value: 'yes', label: t.criteria.kept }]}
        error={problems[`kept.${code}`]}
      />
      <Input
        lang={lang}
        name={`weight.${code}`}
        label={t.criteria.weight}
        width={5}
        inputmode="decimal"
        value={typed?.weight}
        error={problems[`weight.${code}`]}
      />
      <Input
        lang={lang}
        name={`floor.${code}`}
        label={t.criteria.floor}
        width={5}
        inputmode="decimal"
        value={typed?.floor}
        error={problems[`floor.${code}`]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.criterion(year, code)}`}>
          {t.criteria.wording(name)}
        </a>
      </p>
    </Fieldset>
  )
}

/** The name of one criterion and what each of its scores means, in four languages. */
export const WordingView = ({
  lang,
  t,
  year,
  rev,
  isStale,
  criterion,
}: Props & { criterion: CallCriterion }) => (
  <>
    {isStale && <StaleBanner lang={lang} t={t.stale} />}
    <PageHeading size="l" caption={year}>
      {t.criteria.wordingTitle}
    </PageHeading>
    <form method="post" action={`/${lang}${urls.criterion(year, criterion.code)}`} novalidate>
      <input type="hidden" name="rev" value={rev} />
      <Wording {...{ lang, t, criterion }} of={lang} />
      {languages
        .filter((of) => of !== lang)
        .map((of) => (
          <Details
            key={of}
            open={isStale || isLacking(criterion, of)}
            summary={<span lang={of}>{languageNames[of]}</span>}
          >
            <Wording {...{ lang, t, criterion, of }} />
          </Details>
        ))}
      <ButtonGroup>
        <Button once>{t.save}</Button>
        <a class="govuk-link" href={`/${lang}${urls.criteria(year)}`}>
          {t.criteria.title}
        </a>
      </ButtonGroup>
    </form>
  </>
)

const isLacking = ({ name, anchors }: CallCriterion, of: Lang) =>
  !name[of] || anchors.some((anchor) => !anchor.name[of])

const Wording = ({
  lang,
  t,
  criterion,
  of,
}: {
  lang: Lang
  t: DraftText
  criterion: CallCriterion
  of: Lang
}) => {
  const attributes = of === lang ? undefined : { lang: of }
  return (
    <>
      <Input
        lang={lang}
        name={`name_${of}`}
        label={t.edit.inLanguage(t.criteria.name, languageNames[of])}
        size="s"
        value={criterion.name[of]}
        attributes={attributes}
      />
      {criterion.anchors.map(({ score, name }) => (
        <Textarea
          key={score}
          lang={lang}
          name={`anchor${score}_${of}`}
          label={t.criteria.scoreIn(String(score), languageNames[of])}
          rows={2}
          value={name[of]}
          attributes={attributes}
        />
      ))}
    </>
  )
}
