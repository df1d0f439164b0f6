import type { Lang, Localized } from '#platform/i18n/index.ts'
import { Card, CardGrid, Lead, PageHeading, Section, TileMap } from '#ui/index.ts'
import type { MemberState } from '../queries/directory.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

type Props = { lang: Lang; t: Text; members: MemberState[]; subregions: { code: string; name: Localized }[] }

export const MinistriesView = ({ lang, t, members, subregions }: Props) => (
  <>
    <PageHeading>{t.title}</PageHeading>
    <Lead>{t.lead(members.length)}</Lead>
    <TileMap
      lang={lang}
      id="map"
      title={t.map}
      description={t.mapNote}
      tiles={members.map((member) => ({
        code: member.code,
        name: member.name[lang],
        href: `/${lang}${urls.ministry(member.code)}`,
      }))}
    />
    {subregions.map((subregion) => (
      <Section key={subregion.code} id={subregion.code} title={subregion.name[lang]}>
        <CardGrid>
          {members
            .filter((member) => member.subregionCode === subregion.code)
            .map((member) => (
              <Card
                key={member.code}
                title={member.name[lang]}
                href={`/${lang}${urls.ministry(member.code)}`}
                kicker={member.acronym}
              >
                {member.ministryName[lang]}
              </Card>
            ))}
        </CardGrid>
      </Section>
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href={`/${lang}${urls.institutions()}`}>
        {t.seeInstitutions}
      </a>
    </p>
  </>
)
