import type { Lang } from '#platform/i18n/index.ts'
import { Button, ErrorSummary, InsetText, Lead, Section } from '#ui/index.ts'
import type { FollowThrough, QuestionnaireKind } from '../../schema/follow-through.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowHeading } from './parts.tsx'
import { FollowAnswers, type FollowTextProps } from './text.tsx'

type Props = {
  lang: Lang
  t: FollowText
  follow: FollowThrough
  kind: QuestionnaireKind
  reading: FollowTextProps
  /** What is in the way, and where that is put right. */
  gaps: { text: string; href: string }[]
  /** The reader tried to send it: what is in the way is an error. */
  isRefused: boolean
  /** The reader speaks for the ministry. */
  maySend: boolean
}

/** The whole, to be read once more and sent. */
export const FollowCheck = ({ lang, t, follow, kind, reading, gaps, isRefused, maySend }: Props) => {
  const links = gaps.map(({ text, href }) => ({
    text,
    attributes: { href: `/${lang}${href}` },
    field: href,
  }))
  return (
    <>
      {isRefused && gaps.length > 0 && <ErrorSummary lang={lang} title={t.check.refused} errors={links} />}
      <FollowHeading lang={lang} t={t} follow={follow} kind={kind}>
        {t.check.title}
      </FollowHeading>
      <Lead>{t.check.lead}</Lead>
      {!isRefused && gaps.length > 0 && (
        <InsetText>
          <h2 class="govuk-heading-m">{t.check.missing}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {gaps.map(({ text, href }) => (
              <li key={text}>
                <a class="govuk-link" href={`/${lang}${href}`}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </InsetText>
      )}
      <FollowAnswers {...reading} />
      {gaps.length === 0 &&
        (maySend ? (
          <Section id="send" title={t.check.sendTitle} tinted>
            <p class="govuk-body">{t.check.sendLead[kind]}</p>
            <form method="post" action={`/${lang}${followUrls.sending(follow.code, kind)}`}>
              <Button once>{t.check.send[kind]}</Button>
            </form>
          </Section>
        ) : (
          <InsetText>{t.check.focalSends}</InsetText>
        ))}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${followUrls.page(follow.code, kind)}`}>
          {t.topic.back[kind]}
        </a>
      </p>
    </>
  )
}
