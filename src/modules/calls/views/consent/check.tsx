import type { Lang } from '#platform/i18n/index.ts'
import { format } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, Checkboxes, ErrorSummary, InsetText, Lead, Section } from '#ui/index.ts'
import type { Proposal } from '../../schema.ts'
import type { ConsentText } from '../../text/consent/index.ts'
import { urls } from '../../urls.ts'
import { ProposalText, type ProposalTextProps } from '../writing/text.tsx'
import { type ProviderAnswer, ProviderAnswers } from './answers.tsx'
import { ProposalHeading } from './heading.tsx'

/** What keeps it from being sent, and where that is put right. */
export type Problem = { text: string; href?: string }

type Props = {
  lang: Lang
  t: ConsentText
  untitled: string
  timeZone: string
  proposal: Proposal
  reading: ProposalTextProps
  problems: Problem[]
  /** The reader tried to send it: what is in the way is an error. */
  isRefused: boolean
  /** Providers whose consent to this text is missing. */
  toAsk: string[]
  answers: ProviderAnswer[]
  may: { ask: boolean; submit: boolean }
  submitsOnConsent: boolean
}

/** The whole proposal, to be read once more and sent; while it waits for consent, who has answered. */
export const CheckView = (p: Props) => {
  const { lang, t, proposal, problems } = p
  const isWaiting = proposal.state === 'awaiting_consent'
  const links = problems.map(({ text, href }) => ({
    text,
    ...(href && { attributes: { href: `/${lang}${href}` }, field: href }),
  }))
  return (
    <>
      {p.isRefused && <ErrorSummary lang={lang} title={t.check.refused} errors={links} />}
      <ProposalHeading lang={lang} proposal={proposal} untitled={p.untitled}>
        {t.check.title}
      </ProposalHeading>
      {isWaiting ? <Waiting {...p} /> : <Lead>{t.check.lead}</Lead>}
      {!isWaiting && !p.isRefused && problems.length > 0 && <Missing {...p} />}
      <ProposalText {...p.reading} />
      {p.may.ask && problems.length === 0 && <Ask {...p} />}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.proposal(proposal.id)}`}>
          {t.check.back}
        </a>
      </p>
    </>
  )
}

const Missing = ({ lang, t, problems }: Props) => (
  <InsetText>
    <h2 class="govuk-heading-m">{t.check.missingTitle}</h2>
    <p class="govuk-body">{t.check.missingLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      {problems.map(({ text, href }) => (
        <li key={text}>
          {href ? (
            <a class="govuk-link" href={`/${lang}${href}`}>
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  </InsetText>
)

const Ask = ({ lang, t, proposal, toAsk, submitsOnConsent }: Props) => (
  <Section id="send" title={t.check.sendTitle} tinted>
    <p class="govuk-body">
      {toAsk.length > 0 ? t.check.send(format(lang).list(toAsk)) : t.check.nobodyToAsk}
    </p>
    <form method="post" action={`/${lang}${urls.consentRequest(proposal.id)}`}>
      <Checkboxes
        lang={lang}
        name="submits_on_consent"
        values={submitsOnConsent ? ['yes'] : []}
        items={[{ value: 'yes', label: t.check.submits, hint: t.check.submitsHint }]}
      />
      <Button once>{toAsk.length > 0 ? t.check.ask : t.check.submitNow}</Button>
    </form>
  </Section>
)

const Waiting = (p: Props) => {
  const { lang, t, proposal, toAsk } = p
  const isReady = toAsk.length === 0
  return (
    <Section id="waiting" title={isReady ? t.check.readyTitle : t.check.waitingTitle} tinted>
      <p class="govuk-body">
        {isReady
          ? t.check.readyLead
          : proposal.submitsOnConsent
            ? t.check.submitsItself
            : t.check.submitsByHand}
      </p>
      <h3 class="govuk-heading-m">{t.answers.title}</h3>
      <ProviderAnswers lang={lang} t={t} timeZone={p.timeZone} answers={p.answers} />
      {p.may.submit && (
        <form method="post" action={`/${lang}${urls.submission(proposal.id)}`}>
          <ButtonGroup>
            {isReady && <Button once>{t.check.submit}</Button>}
            <Button
              once
              look="secondary"
              attributes={{ formaction: `/${lang}${urls.takeBack(proposal.id)}` }}
            >
              {t.check.takeBack}
            </Button>
          </ButtonGroup>
          <p class="govuk-hint">{t.check.takeBackHint}</p>
        </form>
      )}
    </Section>
  )
}
