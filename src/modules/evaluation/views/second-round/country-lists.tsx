import type { MemberState } from '#modules/directory/index.ts'
import { format, type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import {
  Button,
  Checkboxes,
  DateInput,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Input,
  Lead,
  PageHeading,
  Section,
  SummaryList,
  Textarea,
} from '#ui/index.ts'
import type { CountryList, CountryListForm } from '../../schema/decision.ts'
import type { CountryListsText } from '../../text/country-lists/index.ts'
import { urls } from '../../urls.ts'

type Props = {
  lang: Lang
  t: CountryListsText
  lists: CountryList[]
  members: MemberState[]
  given?: CountryListForm
  problems?: Record<string, string>
}

export const CountryListsView = (p: Props) => {
  const { lang, t, lists, members, problems = {} } = p
  const names = new Map(members.map(({ code, name }) => [code, name[lang]]))
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      <PageHeading size="l">{t.title}</PageHeading>
      <Lead>{t.lead}</Lead>
      {lists.length === 0 && <EmptyState title={t.none} />}
      {lists.map((list) => (
        <SummaryList
          key={list.id}
          card={{ title: list.name[lang] }}
          rows={[
            { key: t.approvedOn, value: format(lang).day(list.approvedOn) },
            { key: t.source, value: list.source },
            {
              key: t.countries,
              value: format(lang).list(
                list.countries
                  .map((code) => names.get(code) ?? code)
                  .toSorted((a, b) => format(lang).compare(a, b)),
              ),
            },
          ]}
        />
      ))}
      <Section id="add" title={t.add}>
        <ListForm {...p} />
      </Section>
    </>
  )
}

const ListForm = ({ lang, t, members, given, problems = {} }: Props) => (
  <form method="post" action={`/${lang}${urls.countryLists()}`} novalidate>
    <Fieldset legend={t.names} size="s">
      {languages.map((of) => (
        <Input
          key={of}
          lang={lang}
          name={`name_${of}`}
          label={languageNames[of]}
          value={given?.[`name_${of}`] ?? ''}
          error={problems[`name_${of}`]}
          attributes={{ lang: of }}
        />
      ))}
    </Fieldset>
    <DateInput
      lang={lang}
      id="approvedOn"
      name="approvedOn"
      legend={t.approvedOn}
      size="s"
      value={{
        day: given?.['approvedOn-day'] ?? '',
        month: given?.['approvedOn-month'] ?? '',
        year: given?.['approvedOn-year'] ?? '',
      }}
      error={problems['approvedOn-day']}
    />
    <Textarea
      lang={lang}
      name="source"
      label={t.source}
      size="s"
      hint={t.sourceHint}
      rows={3}
      value={given?.source ?? ''}
      error={problems.source}
    />
    <Checkboxes
      lang={lang}
      name="countries"
      small
      legend={t.countries}
      size="s"
      values={given?.countries ?? []}
      error={problems.countries}
      items={members
        .toSorted((a, b) => format(lang).compare(a.name[lang], b.name[lang]))
        .map(({ code, name }) => ({ value: code, label: name[lang] }))}
    />
    <Button once>{t.save}</Button>
  </form>
)
