import type { ProposalSummary } from '#modules/calls/index.ts'
import { type Lang, languageNames } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Input,
  InsetText,
  Lead,
  NotificationBanner,
  PageHeading,
  Section,
  SummaryList,
  Table,
  TableWrap,
  Tag,
  Textarea,
} from '#ui/index.ts'
import type { Letter, LetterForm } from '../../schema/decision.ts'
import type { DecisionsText } from '../../text/decisions/index.ts'
import type { Text } from '../../text/index.ts'
import { urls } from '../../urls.ts'

type ListProps = {
  lang: Lang
  t: DecisionsText
  words: Text
  year: number
  letters: Letter[]
  proposals: ReadonlyMap<number, ProposalSummary>
  /** Ministries of these proposals in which nobody reads. */
  nobody: { proposal: ProposalSummary; name: string }[]
  /** When they left; nothing before. */
  sentAt: string | null
}

export const LettersView = ({ lang, t, words, year, letters, proposals, nobody, sentAt }: ListProps) => {
  const under = (head: string, content: preact.ComponentChildren) => ({
    content: <div>{content}</div>,
    attributes: { 'data-head': head },
  })
  return (
    <>
      <PageHeading size="l" caption={t.titleOf(String(year))}>
        {t.letters.title}
      </PageHeading>
      <Lead>{t.letters.lead}</Lead>
      <InsetText>
        {t.letters.count(letters.length)}. {sentAt ? t.letters.sentAll(sentAt) : t.letters.sentNone}
      </InsetText>
      {nobody.length > 0 && (
        <Section id="nobody" title={t.letters.nobody} tinted>
          <p class="govuk-body">{t.letters.nobodyLead}</p>
          <ul class="govuk-list govuk-list--bullet">
            {nobody.map(({ proposal, name }) => (
              <li key={`${proposal.id}${name}`}>
                {name} ({proposal.reference})
              </li>
            ))}
          </ul>
        </Section>
      )}
      <TableWrap label={t.letters.title}>
        <Table
          class="minga-stacked"
          head={[t.letters.to, words.proposal, t.letters.subject, t.letters.language, t.letters.read]}
          rowHeaders
          rows={letters.map((letter) => [
            <>
              {letter.personName}
              <br />
              <span class="govuk-hint govuk-!-font-size-16">
                {letter.institutionName[lang]}, {t.letters.as[letter.role]}
              </span>
            </>,
            under(words.proposal, proposals.get(letter.proposalId)?.reference),
            under(t.letters.subject, <span lang={letter.lang}>{letter.subject}</span>),
            under(t.letters.language, languageNames[letter.lang]),
            under(
              t.letters.read,
              <>
                <a class="govuk-link" href={`/${lang}${urls.letter(year, letter.id)}`}>
                  {t.letters.read}
                  <span class="govuk-visually-hidden"> {t.letters.readAbout(letter.personName)}</span>
                </a>{' '}
                {letter.isEdited && <Tag tone="blue">{t.letters.edited}</Tag>}
              </>,
            ),
          ])}
        />
      </TableWrap>
    </>
  )
}

type LetterProps = {
  lang: Lang
  t: DecisionsText
  words: Text
  year: number
  letter: Letter
  given?: LetterForm
  problems?: Record<string, string>
  isStale?: boolean
  isSent: boolean
}

export const LetterView = (p: LetterProps) => {
  const { lang, t, letter, year, problems = {} } = p
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      {p.isStale && (
        <NotificationBanner lang={lang} role="alert">
          <h3 class="govuk-notification-banner__heading">{t.letters.staleTitle}</h3>
          <p class="govuk-body">{t.letters.staleBody}</p>
        </NotificationBanner>
      )}
      <PageHeading size="l" caption={t.titleOf(String(year))}>
        {letter.personName}
      </PageHeading>
      <SummaryList
        rows={[
          {
            key: t.letters.to,
            value: `${letter.institutionName[lang]}, ${t.letters.as[letter.role]} · ${letter.personEmail}`,
          },
          { key: t.letters.language, value: languageNames[letter.lang] },
        ]}
      />
      {p.isSent ? <Sent letter={letter} /> : <EditForm {...p} />}
    </>
  )
}

const Sent = ({ letter }: { letter: Letter }) => (
  <InsetText>
    <h2 class="govuk-heading-m" lang={letter.lang}>
      {letter.subject}
    </h2>
    <div lang={letter.lang}>
      {letter.text.split('\n\n').map((paragraph, at) => (
        <p key={at} class="govuk-body">
          {paragraph
            .split('\n')
            .flatMap((line, place) => (place === 0 ? [line] : [<br key={place} />, line]))}
        </p>
      ))}
    </div>
  </InsetText>
)

const EditForm = ({ lang, t, words, year, letter, given, problems = {}, isStale }: LetterProps) => (
  <form method="post" action={`/${lang}${urls.letter(year, letter.id)}`} novalidate>
    <input type="hidden" name="rev" value={isStale ? letter.rev : (given?.rev ?? letter.rev)} />
    <Input
      lang={lang}
      name="subject"
      label={t.letters.subject}
      value={given?.subject ?? letter.subject}
      error={problems.subject}
      attributes={{ lang: letter.lang }}
    />
    <Textarea
      lang={lang}
      name="text"
      label={t.letters.text}
      rows={Math.min(40, letter.text.split('\n').length + 6)}
      value={given?.text ?? letter.text}
      error={problems.text}
      attributes={{ lang: letter.lang }}
    />
    <ButtonGroup>
      <Button once>{t.letters.save}</Button>
      <a class="govuk-link" href={`/${lang}${urls.letters(year)}`}>
        {words.back}
      </a>
    </ButtonGroup>
  </form>
)
