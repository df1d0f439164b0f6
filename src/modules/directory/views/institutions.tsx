import { format, type Lang } from '#platform/i18n/index.ts'
import { Lead, PageHeading, Section } from '#ui/index.ts'
import type { Institution } from '../queries/directory.ts'
import { institutionKinds } from '../schema.ts'
import type { Text } from '../text/index.ts'

type Props = { lang: Lang; t: Text; institutions: Institution[] }

export const InstitutionsView = ({ lang, t, institutions }: Props) => (
  <>
    <PageHeading>{t.institutions}</PageHeading>
    <Lead>{t.institutionsLead}</Lead>
    {institutionKinds
      .map((kind) => ({ kind, members: institutions.filter((institution) => institution.kind === kind) }))
      .filter(({ members }) => members.length > 0)
      .map(({ kind, members }) => (
        <Section key={kind} id={kind} title={t.kinds[kind]}>
          <ul class="govuk-list govuk-list--bullet">
            {members
              .toSorted((a, b) => format(lang).compare(a.name[lang], b.name[lang]))
              .map(({ code, acronym, name }) => (
                <li key={code} id={code}>
                  {name[lang]}
                  {acronym && !name[lang].includes(acronym) && ` · ${acronym.replaceAll(';', ' / ')}`}
                </li>
              ))}
          </ul>
        </Section>
      ))}
  </>
)
