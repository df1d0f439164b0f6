import { type Cycle, callUrls, type ProposalSummary, partiesOf } from '#modules/calls/index.ts'
import { format, type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import {
  Button,
  Checkboxes,
  Details,
  ErrorSummary,
  Fieldset,
  Input,
  KeyFigures,
  Lead,
  PageHeading,
  Section,
  Table,
  TableWrap,
  Tag,
} from '#ui/index.ts'
import type { Decision } from '../../schema/decision.ts'
import type { Outcome } from '../../schema/outcome.ts'
import type { DecisionsText } from '../../text/decisions/index.ts'
import type { Text } from '../../text/index.ts'
import { urls } from '../../urls.ts'

type Props = {
  lang: Lang
  t: DecisionsText
  words: Text
  call: Cycle
  proposals: ReadonlyMap<number, ProposalSummary>
  decisions: Decision[]
  /** Those that an exception decided. */
  exceptions: ReadonlySet<number>
  letters: number
  /** References of proposals that too few evaluators rated. */
  few: string[]
  problems?: Record<string, string>
  /** What was typed for the topics, by the name of the field. */
  given?: Record<string, string>
}

export const DecisionsView = (p: Props) => {
  const { lang, t, call, decisions, problems = {} } = p
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      <PageHeading size="l" caption={call.title[lang]}>
        {t.title}
      </PageHeading>
      <Lead>{t.lead}</Lead>
      {decisions.length === 0 ? <Prepare {...p} /> : <Prepared {...p} />}
    </>
  )
}

const Prepare = ({ lang, t, call, few, problems = {} }: Props) => (
  <form method="post" action={`/${lang}${urls.decisions(call.year)}`}>
    <p class="govuk-body">{t.prepare.body}</p>
    <Checkboxes
      lang={lang}
      name="justifications"
      values={['yes']}
      error={problems.prepare}
      idPrefix="prepare"
      items={[
        {
          value: 'yes',
          label: t.prepare.withJustifications,
          hint: t.prepare.withJustificationsHint,
        },
      ]}
    />
    {few.length > 0 && (
      <Checkboxes
        lang={lang}
        name="few"
        legend={t.prepare.few(few.length)}
        hint={format(lang).list(few)}
        error={problems.few}
        items={[{ value: 'yes', label: t.prepare.fewAccept }]}
      />
    )}
    <Button once>{t.prepare.button}</Button>
  </form>
)

const Prepared = (p: Props) => {
  const { lang, t, words, call, decisions, letters } = p
  const count = (outcome: Outcome) => decisions.filter((one) => one.outcome === outcome).length
  const number = format(lang).number
  const isReleased = call.state === 'published'
  return (
    <>
      <KeyFigures
        figures={[
          { value: number(count('selected')), label: t.figures.selected(count('selected')) },
          { value: number(count('reserve')), label: t.figures.reserve },
          { value: number(count('not_selected')), label: t.figures.not_selected(count('not_selected')) },
          {
            value: number(letters),
            label: t.figures.letters(letters),
            href: `/${lang}${urls.letters(call.year)}`,
          },
        ]}
      />
      {!isReleased && (
        <p class="govuk-body">
          <Button href={`/${lang}${urls.release(call.year)}`}>{t.release.link}</Button>
        </p>
      )}
      {!isReleased && <Topics {...p} />}
      <Section id="all" title={t.list.title}>
        <TableWrap label={t.list.title}>
          <Table
            class="minga-stacked"
            head={[words.proposal, words.beneficiary, words.outcome, t.list.remark]}
            rowHeaders
            rows={decisions.map((decision) => row(p, decision, isReleased))}
          />
        </TableWrap>
      </Section>
      {!isReleased && (
        <Details summary={t.takeBack.title}>
          <form method="post" action={`/${lang}${urls.takeBack(call.year)}`}>
            <p class="govuk-body">{t.takeBack.body}</p>
            <Button look="warning" once>
              {t.takeBack.button}
            </Button>
          </form>
        </Details>
      )}
    </>
  )
}

const tones = { selected: 'green', reserve: 'blue', not_selected: 'grey' } as const

const row = (
  { lang, t, words, call, proposals, exceptions }: Props,
  decision: Decision,
  isReleased: boolean,
) => {
  const proposal = proposals.get(decision.proposalId)
  const under = (head: string, content: preact.ComponentChildren) => ({
    content: <div>{content}</div>,
    attributes: { 'data-head': head },
  })
  return [
    <>
      <a class="govuk-link" href={`/${lang}${callUrls.proposal(decision.proposalId)}`}>
        {proposal?.reference}
      </a>
      <br />
      <span lang={proposal?.lang}>{proposal?.title}</span>
    </>,
    under(
      words.beneficiary,
      format(lang).list(proposal ? partiesOf(proposal, 'beneficiary').map(({ name }) => name[lang]) : []),
    ),
    under(
      words.outcome,
      <>
        <Tag tone={tones[decision.outcome]}>
          {decision.reservePosition === null
            ? words.outcomes[decision.outcome]
            : t.list.reservePosition(decision.reservePosition)}
        </Tag>
        {exceptions.has(decision.proposalId) && <p class="govuk-hint">{t.list.byException}</p>}
      </>,
    ),
    under(
      t.list.remark,
      <>
        {decision.remark && <p lang={decision.remarkLang ?? undefined}>{decision.remark}</p>}
        {!isReleased && (
          <a class="govuk-link" href={`/${lang}${urls.decision(call.year, decision.proposalId)}`}>
            {decision.remark ? t.list.changeRemark : t.list.addRemark}
            <span class="govuk-visually-hidden"> {proposal?.reference}</span>
          </a>
        )}
      </>,
    ),
  ]
}

const Topics = ({ lang, t, call, proposals, decisions, given, problems = {} }: Props) => {
  const selected = decisions.filter(({ outcome }) => outcome === 'selected')
  const untranslated = selected.filter(({ topic }) => new Set(Object.values(topic)).size === 1).length
  if (selected.length === 0) return null
  return (
    <Section id="topics" title={t.topics.title}>
      <p class="govuk-body">
        {t.topics.lead} {untranslated > 0 && t.topics.untranslated(untranslated)}
      </p>
      <form method="post" action={`/${lang}${urls.topics(call.year)}`} novalidate>
        {selected.map(({ proposalId, topic }) => (
          <Fieldset
            key={proposalId}
            legend={`${proposals.get(proposalId)?.reference} · ${proposals.get(proposalId)?.title}`}
            size="s"
          >
            {languages.map((of) => {
              const name = `topic.${proposalId}.${of}`
              return (
                <Input
                  key={of}
                  lang={lang}
                  name={name}
                  label={languageNames[of]}
                  value={given?.[name] ?? topic[of]}
                  error={problems[name]}
                  attributes={{ lang: of }}
                />
              )
            })}
          </Fieldset>
        ))}
        <Button look="secondary" once>
          {t.topics.save}
        </Button>
      </form>
    </Section>
  )
}
