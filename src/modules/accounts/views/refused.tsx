import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, EmptyState, InsetText, Lead, PageHeading, Section, SummaryList } from '#ui/index.ts'
import type { Refusal } from '../refusal.ts'
import type { RefusedText } from '../text/refused/index.ts'
import { urls } from '../urls.ts'
import { Form } from './form.tsx'

export type Refused = {
  address: string
  since: Date
  refusal: Refusal
  /** What the server said, as it came. */
  answer: string
  person: { name: string; institutions: string[] } | undefined
  /** To whom the last mail was addressed; empty when none is kept. */
  lastName: string
  lost: number
  queued: number
}

type Props = { lang: Lang; t: RefusedText; refused: Refused[]; timeZone: string }

export const RefusedView = ({ lang, t, refused, timeZone }: Props) => (
  <>
    <PageHeading>{t.title}</PageHeading>
    {refused.length === 0 ? (
      <EmptyState title={t.none}>{t.noneHint}</EmptyState>
    ) : (
      <>
        <Lead>{t.lead}</Lead>
        <p class="govuk-body">{t.advice}</p>
        {refused.map((one, at) => (
          <Section key={one.address} id={`address-${at + 1}`} title={one.address} level={2}>
            <SummaryList
              rows={[
                { key: t.whose, value: <Whose t={t} one={one} /> },
                { key: t.since, value: format(lang).instantInFull(one.since, timeZone) },
                { key: t.why, value: t.reasons[one.refusal] },
                { key: t.mails, value: <Mails t={t} one={one} /> },
              ]}
            />
            <p class="govuk-body">{t.answer}</p>
            <InsetText>
              <samp>{one.answer}</samp>
            </InsetText>
            <Form action={`/${lang}${urls.writeAgain()}`}>
              <input type="hidden" name="address" value={one.address} />
              <Button look="secondary" once>
                {t.again}
                <span class="govuk-visually-hidden"> {one.address}</span>
              </Button>
            </Form>
          </Section>
        ))}
      </>
    )}
  </>
)

const Whose = ({ t, one: { person, lastName } }: { t: RefusedText; one: Refused }) => {
  if (!person) return <>{lastName ? t.addressedTo(lastName) : t.stranger}</>
  return (
    <>
      {person.name}
      {person.institutions.map((name) => (
        <p key={name} class="govuk-body">
          {name}
        </p>
      ))}
    </>
  )
}

const Mails = ({ t, one: { lost, queued } }: { t: RefusedText; one: Refused }) => (
  <>
    {(lost > 0 || queued === 0) && <p class="govuk-body">{t.lost(lost)}</p>}
    {queued > 0 && <p class="govuk-body">{t.queued(queued)}</p>}
  </>
)
