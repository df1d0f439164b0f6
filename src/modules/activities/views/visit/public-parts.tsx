import type { Lang, Localized } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { PreparationText } from '../../text/preparation/index.ts'
import { urls } from '../../urls.ts'

type Phase = { code: string; topic: Localized }

type Props = {
  lang: Lang
  t: PreparationText
  follows: Phase | undefined
  followers: Phase[]
  listed: { name: string; post: string }[]
}

/** What anybody reads of how an activity was prepared: its phases, and the participants who agreed to be named. */
export const PublicParts = ({ lang, t, follows, followers, listed }: Props) => (
  <>
    {follows && <Phases lang={lang} id="phase-before" title={t.phases.before} phases={[follows]} />}
    {followers.length > 0 && (
      <Phases lang={lang} id="phase-after" title={t.phases.after} phases={followers} />
    )}
    {listed.length > 0 && (
      <Section id="participants" title={t.phases.participants}>
        <ul class="govuk-list govuk-list--bullet">
          {listed.map(({ name, post }) => (
            <li key={name}>{`${name}, ${post}`}</li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

const Phases = ({ lang, id, title, phases }: { lang: Lang; id: string; title: string; phases: Phase[] }) => (
  <Section id={id} title={title}>
    <ul class="govuk-list">
      {phases.map(({ code, topic }) => (
        <li key={code}>
          <a class="govuk-link" href={`/${lang}${urls.activity(code)}`}>
            {`${topic[lang]} (${code})`}
          </a>
        </li>
      ))}
    </ul>
  </Section>
)
