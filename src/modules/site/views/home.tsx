import { format, type Lang } from '#platform/i18n/index.ts'
import { Card, CardGrid, DeclaredMark, KeyFigures, Section, TileMap } from '#ui/index.ts'
import type { HomeFacts, Way } from '../home.ts'
import type { Text } from '../text/index.ts'

type Props = { lang: Lang; t: Text; facts: HomeFacts; ways: readonly Way[]; resultsPath: string }

export const HomeView = ({ lang, t, facts, ways, resultsPath }: Props) => {
  const most = Math.max(1, ...facts.members.map(({ activities }) => activities))
  return (
    <>
      <Section
        id="figures"
        title={t.home.figures}
        more={{ href: `/${lang}${resultsPath}`, text: t.home.figuresMore }}
      >
        <KeyFigures
          figures={facts.figures.map((figure) => ({
            value: format(lang).number(figure.value),
            label: figure.label[lang],
            href: `/${lang}${figure.path}`,
            note: figure.kind === 'declared' ? <DeclaredMark lang={lang} /> : undefined,
          }))}
        />
      </Section>
      <Section id="explore" title={t.home.explore}>
        <CardGrid>
          {ways.map(({ name, path }) => (
            <Card key={name} title={t.home.ways[name].title} href={`/${lang}${path}`}>
              {t.home.ways[name].body}
            </Card>
          ))}
        </CardGrid>
      </Section>
      <Section id="members">
        <TileMap
          lang={lang}
          id="members-map"
          title={t.home.map}
          description={t.home.mapNote}
          valueHead={t.home.mapValue}
          tiles={facts.members.map((member) => ({
            code: member.code,
            name: member.name[lang],
            href: `/${lang}${member.path}`,
            intensity: member.activities / most,
            value: t.home.activities(member.activities),
          }))}
        />
      </Section>
      <Section id="calls" title={t.home.calls}>
        <ul class="govuk-list">
          {facts.calls.toReversed().map((call) => (
            <li key={call.year}>
              <a class="govuk-link" href={`/${lang}${call.path}`}>
                {call.title[lang]}
              </a>{' '}
              ({call.year})
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
