import { type Program, portfolioUrls, programTextFor } from '#modules/portfolio/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Card, CardGrid, Section } from '#ui/index.ts'
import type { Text } from '../text/index.ts'

type Props = { lang: Lang; t: Text; programs: Program[] }

/** On an activity's page: what was shown in it. */
export const SharedPrograms = ({ lang, t, programs }: Props) => (
  <Section id="programs" title={t.programs}>
    <CardGrid columns={2}>
      {programs.map(({ id, country, theme, texts }) => {
        const text = programTextFor(texts, lang)
        return (
          <Card
            key={id}
            title={text.title}
            contentLang={text.lang === lang ? undefined : text.lang}
            href={`/${lang}${portfolioUrls.program(id)}`}
            kicker={country.name[lang]}
          >
            {theme.name[lang]}
          </Card>
        )
      })}
    </CardGrid>
  </Section>
)
