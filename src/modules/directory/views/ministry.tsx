import type { ComponentChildren } from 'preact'
import { format, type Lang, type Localized } from '#platform/i18n/index.ts'
import { FactList, InsetText, Lead, PageHeading, Section } from '#ui/index.ts'
import type { MemberState } from '../queries/directory.ts'
import type { Text } from '../text/index.ts'

type Props = {
  lang: Lang
  t: Text
  member: MemberState
  subregion: string
  names: { name: string; acronym: string | null; sourceLine: number | null }[]
  focalPoint?: { title: Localized | null; validFrom: string }
  panels: ComponentChildren[]
  /** The day on which the posts are shown. */
  on: string
}

export const MinistryView = ({ lang, t, member, subregion, names, focalPoint, panels, on }: Props) => (
  <>
    <PageHeading caption={member.acronym}>{member.name[lang]}</PageHeading>
    <Lead>{member.ministryName[lang]}</Lead>
    <FactList
      facts={[
        { name: t.subregion, value: subregion },
        { name: t.language, value: t.languages[member.language] ?? member.language },
        ...(names.length > 1
          ? [{ name: t.otherNames, value: <Names lang={lang} t={t} names={names} /> }]
          : []),
      ]}
    />
    {names.length === 0 && <InsetText>{t.genericName}</InsetText>}
    <Section id="focal-point" title={t.focalPoint}>
      <p class="govuk-body">
        {focalPoint
          ? [focalPoint.title?.[lang], t.focalPointSince(format(lang).day(focalPoint.validFrom))]
              .filter(Boolean)
              .join('. ')
          : t.noFocalPoint}
      </p>
      <p class="govuk-hint">
        {t.asOf(format(lang).day(on))} {focalPoint && t.focalPointPrivate}
      </p>
    </Section>
    {panels}
  </>
)

const Names = ({ lang, t, names }: Pick<Props, 'lang' | 't' | 'names'>) => (
  <ul class="govuk-list">
    {names.map(({ name, sourceLine }) => (
      <li key={name}>
        <span lang={lang === 'es' ? undefined : 'es'}>{name}</span>
        {sourceLine !== null && <span class="govuk-hint"> ({t.citedAt(sourceLine)})</span>}
      </li>
    ))}
  </ul>
)
