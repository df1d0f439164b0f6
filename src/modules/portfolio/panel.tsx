import { ministryPanels } from '#modules/directory/index.ts'
import type { Panel } from '#platform/module.ts'
import { ResultList, Section } from '#ui/index.ts'
import { programsOfMinistry } from './queries/program.ts'
import { publishedBy } from './queries/search.ts'
import { portfolioText } from './text/index.ts'
import { urls } from './urls.ts'
import { ProgramItem } from './views/list.tsx'

const shown = 5

/** A ministry's programs, on its page. */
export const ministryPanel: Panel = {
  place: ministryPanels,
  position: 20,
  render: async ({ db, lang }, { id, code }) => {
    const t = portfolioText(lang)
    const programs = await programsOfMinistry(db, id, shown)
    if (programs.length === 0) return null
    const total = (await publishedBy(db, 'country')).get(code) ?? programs.length
    return (
      <Section
        id="programs"
        title={t.panel}
        more={
          total > shown
            ? { href: `/${lang}${urls.programs({ country: [code] })}`, text: t.panelMore(total) }
            : undefined
        }
      >
        <ResultList>
          {programs.map((program) => (
            <ProgramItem key={program.id} lang={lang} t={t} program={program} level={3} />
          ))}
        </ResultList>
      </Section>
    )
  },
}
