import type { ComponentChildren } from 'preact'
import { format, type Lang } from '#platform/i18n/index.ts'
import { ForeignText, InsetText, PageHeading, Tag, type Tone } from '#ui/index.ts'
import type { FollowState, FollowThrough, QuestionnaireKind } from '../../schema/follow-through.ts'
import { type FollowText, followText } from '../../text/follow-through/index.ts'

const tones: Record<FollowState, Tone> = {
  report_due: 'yellow',
  report_sent: 'blue',
  returned: 'orange',
  accepted: 'teal',
  follow_up_due: 'yellow',
  answered: 'blue',
  asked: 'orange',
  verified: 'green',
}

export const FollowTag = ({ t, state }: { t: FollowText; state: FollowState }) => (
  <Tag tone={tones[state]}>{t.states[state]}</Tag>
)

export const partyNames = (
  lang: Lang,
  { parties }: Pick<FollowThrough, 'parties'>,
  role: 'receiver' | 'provider',
) => format(lang).list(parties.filter((party) => party.role === role).map(({ name }) => name[lang]))

type HeadingProps = {
  lang: Lang
  t: FollowText
  follow: Pick<FollowThrough, 'code' | 'topic'>
  kind: QuestionnaireKind
  children?: ComponentChildren
}

/** What the page is for, below the activity that it is about. */
export const FollowHeading = ({ lang, t, follow, kind, children }: HeadingProps) => (
  <PageHeading size="l" caption={`${follow.code} · ${follow.topic[lang]}`}>
    {children ?? t.kinds[kind]}
  </PageHeading>
)

/** Somebody's own words, in their language. */
export const Words = ({ lang, of, children }: { lang: Lang; of: Lang | null; children: string }) => (
  <ForeignText lang={lang} contentLang={of ?? lang}>
    <p class="govuk-body minga-words">{children}</p>
  </ForeignText>
)

type ReasonProps = { lang: Lang; follow: Pick<FollowThrough, 'reason' | 'reasonLang'> }

/** Why it was given back or what is asked, where it was. */
export const Reason = ({ lang, follow }: ReasonProps) =>
  follow.reason === null ? null : (
    <InsetText>
      <h2 class="govuk-heading-s">{followText(lang).page.reasonTitle}</h2>
      <Words lang={lang} of={follow.reasonLang}>
        {follow.reason}
      </Words>
    </InsetText>
  )
