import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  EmptyState,
  Lead,
  PageHeading,
  Pagination,
  Select,
  Table,
  TableWrap,
  Tag,
  type Tone,
} from '#ui/index.ts'
import type { Names } from '../names.ts'
import type { Program } from '../queries/program.ts'
import { type State, states } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { textFor } from '../translation.ts'
import { urls } from '../urls.ts'

const tones: Record<State, Tone> = { draft: 'yellow', published: 'green', archived: 'grey' }

export const StateTag = ({ t, state }: { t: Text; state: State }) => (
  <Tag tone={tones[state]}>{t.states[state]}</Tag>
)

type Props = {
  lang: Lang
  t: Text
  programs: Program[]
  names: Names
  /** Of every ministry. */
  isAll: boolean
  country: string | undefined
  state: State | undefined
  page: number
  last: number
}

export const MineView = ({ lang, t, programs, names, isAll, country, state, page, last }: Props) => {
  const at = (n: number) => {
    const query = new URLSearchParams({
      ...(country && { country }),
      ...(state && { state }),
      page: String(n),
    })
    return `/${lang}${urls.mine()}?${query}`
  }
  return (
    <>
      <PageHeading>{isAll ? t.mine.titleAll : t.mine.title}</PageHeading>
      <Lead>{t.mine.lead}</Lead>
      <Button href={`/${lang}${urls.create()}`}>{t.mine.create}</Button>
      <form method="get" action={`/${lang}${urls.mine()}`}>
        {isAll && (
          <Select
            lang={lang}
            name="country"
            label={t.facets.country}
            value={country}
            items={[
              { value: '', text: t.mine.allCountries },
              ...[...names.country].map(([value, text]) => ({ value, text })),
            ]}
          />
        )}
        <Select
          lang={lang}
          name="state"
          label={t.mine.state}
          value={state}
          items={[
            { value: '', text: t.mine.allStates },
            ...states.map((value) => ({ value, text: t.states[value] })),
          ]}
        />
        <Button look="secondary">{t.mine.show}</Button>
      </form>
      {programs.length === 0 ? (
        <EmptyState title={t.mine.none} />
      ) : (
        <TableWrap label={isAll ? t.mine.titleAll : t.mine.title}>
          <Table
            rowHeaders
            head={[t.mine.program, ...(isAll ? [t.facets.country] : []), t.mine.state, t.mine.confirmed]}
            rows={programs.map((program) => {
              const text = textFor(program.texts, lang)
              return [
                <a
                  key="title"
                  class="govuk-link"
                  href={`/${lang}${urls.preview(program.id)}`}
                  lang={text.lang === lang ? undefined : text.lang}
                >
                  {text.title}
                </a>,
                ...(isAll ? [program.country.name[lang]] : []),
                <StateTag key="state" t={t} state={program.state} />,
                program.confirmedOn ? format(lang).day(program.confirmedOn) : t.mine.never,
              ]
            })}
          />
        </TableWrap>
      )}
      {last > 1 && (
        <Pagination
          lang={lang}
          previous={page > 1 ? { href: at(page - 1), label: `${page - 1} / ${last}` } : undefined}
          next={page < last ? { href: at(page + 1), label: `${page + 1} / ${last}` } : undefined}
        />
      )}
    </>
  )
}
