import type { AnswerChange } from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { format } from '#platform/i18n/index.ts'
import { Button, Details, EmptyState, Lead, Section, Select } from '#ui/index.ts'
import type { Version } from '../../queries/version.ts'
import type { Proposal } from '../../schema.ts'
import type { ConsentText } from '../../text/consent/index.ts'
import { urls } from '../../urls.ts'
import { ProposalText, type ProposalTextProps } from '../writing/text.tsx'
import { Changes } from './changes.tsx'
import { ProposalHeading } from './heading.tsx'

type Props = {
  lang: Lang
  t: ConsentText
  untitled: string
  timeZone: string
  proposal: Pick<Proposal, 'id' | 'title' | 'lang' | 'reference'>
  versions: Version[]
}

/** Every version that the reader may see, the latest first. */
export const VersionsView = (p: Props) => {
  const { lang, t, proposal, versions } = p
  return (
    <>
      <ProposalHeading lang={lang} proposal={proposal} untitled={p.untitled}>
        {t.versions.title}
      </ProposalHeading>
      {versions.length === 0 ? (
        <EmptyState title={t.versions.title}>{t.versions.none}</EmptyState>
      ) : (
        <Lead>{t.versions.lead}</Lead>
      )}
      <ul class="govuk-list">
        {versions.toReversed().map((version) => (
          <li key={version.version}>
            <a class="govuk-link" href={`/${lang}${urls.version(proposal.id, version.version)}`}>
              {t.versions.version(version.version)}
            </a>{' '}
            · {t.versions.kinds[version.kind]}
            <p class="govuk-hint">{signed(p, version)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

const signed = ({ lang, t, timeZone }: Props, { byName, at }: Version) =>
  t.versions.by(byName, format(lang).instant(at, timeZone))

type VersionProps = Props & {
  shown: Version
  /** With which it is compared; nothing where it is the first. */
  from: Version | undefined
  changes: AnswerChange[]
  reading: ProposalTextProps
}

export const VersionView = (p: VersionProps) => {
  const { lang, t, shown, from, changes } = p
  return (
    <>
      <ProposalHeading lang={lang} proposal={p.proposal} untitled={p.untitled}>
        {t.versions.version(shown.version)}
      </ProposalHeading>
      <p class="govuk-body">
        {t.versions.kinds[shown.kind]} · {signed(p, shown)}
      </p>
      {from && <Compare {...p} from={from} />}
      {from && (
        <Section id="differences" title={t.versions.differences(from.version, shown.version)}>
          {changes.length === 0 && <p class="govuk-body">{t.versions.same}</p>}
          <Changes {...p.reading} t={t} changes={changes} />
        </Section>
      )}
      {from ? (
        <Details summary={t.versions.whole}>
          <ProposalText {...p.reading} />
        </Details>
      ) : (
        <ProposalText {...p.reading} />
      )}
    </>
  )
}

const Compare = ({ lang, t, proposal, versions, shown, from }: VersionProps & { from: Version }) =>
  versions.length < 3 ? null : (
    <form method="get" action={`/${lang}${urls.version(proposal.id, shown.version)}`}>
      <Select
        lang={lang}
        name="from"
        label={t.versions.from}
        value={from.version}
        items={versions
          .filter(({ version }) => version !== shown.version)
          .map(({ version }) => ({ value: version, text: t.versions.version(version) }))}
      />
      <Button look="secondary">{t.versions.show}</Button>
    </form>
  )
