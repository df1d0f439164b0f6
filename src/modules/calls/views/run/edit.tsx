import { type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  Details,
  ErrorSummary,
  Input,
  PageHeading,
  Section,
  Select,
  Textarea,
} from '#ui/index.ts'
import type { CallDraft } from '../../draft.ts'
import { timeNames } from '../../schema.ts'
import type { DeskText } from '../../text/desk/index.ts'
import type { DraftText } from '../../text/draft/index.ts'
import { urls } from '../../urls.ts'
import { Moment } from './moment.tsx'
import { NowSaved, StaleBanner } from './stale.tsx'

type Named = { value: string; label: string }

export type EditProps = {
  lang: Lang
  t: DraftText
  acts: DeskText['acts']
  year: number
  draft: CallDraft
  /** What somebody else saved meanwhile. */
  saved?: CallDraft
  problems: Record<string, string>
  zones: { value: string; text: string }[]
  zone: string
  modalities: Named[]
  themes: Named[]
  mandates: Named[]
}

export const EditView = (p: EditProps) => {
  const { lang, t, year, draft, saved, problems } = p
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      {saved && <StaleBanner lang={lang} t={t.stale} />}
      <PageHeading size="l" caption={year}>
        {t.edit.title}
      </PageHeading>
      <form method="post" action={`/${lang}${urls.edit(year)}`} novalidate>
        <input type="hidden" name="rev" value={(saved ?? draft).rev} />
        <Section id="texts" title={t.edit.texts}>
          <Words {...p} of={lang} />
          <Details open={saved !== undefined || lacksOthers(p)} summary={t.edit.others}>
            {languages
              .filter((of) => of !== lang)
              .map((of) => (
                <Words key={of} {...p} of={of} />
              ))}
          </Details>
        </Section>
        <Times {...p} />
        <Conditions {...p} />
        <Favored {...p} />
        <ButtonGroup>
          <Button once>{t.save}</Button>
          <a class="govuk-link" href={`/${lang}${urls.desk(year)}`}>
            {t.cancel}
          </a>
        </ButtonGroup>
      </form>
    </>
  )
}

const lacksOthers = ({ draft }: EditProps) => languages.some((of) => !draft.title[of] || !draft.summary[of])

const Words = ({ lang, t, draft, saved, problems, of }: EditProps & { of: Lang }) => {
  const label = (what: string) => t.edit.inLanguage(what, languageNames[of])
  const attributes = of === lang ? undefined : { lang: of }
  return (
    <>
      <Input
        lang={lang}
        name={`title_${of}`}
        label={label(t.edit.name)}
        size="s"
        value={draft.title[of]}
        error={problems[`title_${of}`]}
        attributes={attributes}
      />
      <NowSaved t={t} what={label(t.edit.name)} mine={draft.title[of]} saved={saved?.title[of]} />
      <Textarea
        lang={lang}
        name={`summary_${of}`}
        label={label(t.edit.summary)}
        size="s"
        hint={t.edit.summaryHint}
        rows={5}
        value={draft.summary[of]}
        error={problems[`summary_${of}`]}
        attributes={attributes}
      />
      <NowSaved t={t} what={label(t.edit.summary)} mine={draft.summary[of]} saved={saved?.summary[of]} />
    </>
  )
}

const Times = ({ lang, t, acts, draft, saved, problems, zones, zone }: EditProps) => (
  <Section id="times" title={t.edit.times}>
    <Select
      lang={lang}
      name="timeZone"
      label={t.edit.timeZone}
      size="s"
      items={zones}
      value={draft.timeZone}
      error={problems.timeZone}
    />
    {timeNames.map((name) => {
      const typed = (of: CallDraft | undefined) =>
        of && `${of.times[name].date} ${of.times[name].time}`.trim()
      return (
        <>
          <Moment
            key={name}
            {...{ lang, name, zone }}
            t={acts}
            legend={t.edit.timesOf[name]}
            value={draft.times[name]}
            problem={problems[`${name}.date`]}
          />
          <NowSaved t={t} what={t.edit.timesOf[name]} mine={typed(draft) ?? ''} saved={typed(saved)} />
        </>
      )
    })}
  </Section>
)

const Conditions = ({ lang, t, draft, saved, problems, modalities }: EditProps) => (
  <Section id="conditions" title={t.edit.conditions}>
    <Checkboxes
      lang={lang}
      name="modalities"
      legend={t.edit.modalities}
      size="s"
      values={draft.modalities}
      items={modalities}
      error={problems.modalities}
    />
    <NowSaved t={t} what={t.edit.modalities} {...chosen(modalities, draft.modalities, saved?.modalities)} />
    {(['budget', 'costCeiling'] as const).map((name) => (
      <>
        <Input
          key={name}
          lang={lang}
          name={name}
          label={t.edit[name]}
          size="s"
          width={10}
          inputmode="numeric"
          value={draft[name]}
          error={problems[name]}
        />
        <NowSaved t={t} what={t.edit[name]} mine={draft[name]} saved={saved?.[name]} />
      </>
    ))}
  </Section>
)

const Favored = ({ lang, t, draft, saved, themes, mandates }: EditProps) => (
  <Section id="favored" title={t.edit.favored}>
    <Checkboxes
      lang={lang}
      name="mandates"
      small
      legend={t.edit.mandates}
      size="s"
      values={draft.mandates}
      items={mandates}
    />
    <NowSaved t={t} what={t.edit.mandates} {...chosen(mandates, draft.mandates, saved?.mandates)} />
    <Details open={draft.themes.length > 0 || saved !== undefined} summary={t.edit.themes}>
      <Checkboxes
        lang={lang}
        name="themes"
        small
        legend={t.edit.themes}
        size="s"
        values={draft.themes}
        items={themes}
      />
      <NowSaved t={t} what={t.edit.themes} {...chosen(themes, draft.themes, saved?.themes)} />
    </Details>
  </Section>
)

/** The names of what was chosen, in the order of the list. */
const chosen = (items: Named[], mine: string[], saved: string[] | undefined) => {
  const names = (codes: string[]) =>
    items
      .filter(({ value }) => codes.includes(value))
      .map(({ label }) => label)
      .join(', ')
  return { mine: names(mine), saved: saved && names(saved) }
}
