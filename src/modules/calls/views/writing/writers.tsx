import { format, type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import { Button, ErrorSummary, Input, Lead, PageHeading, Section, Select, SummaryList } from '#ui/index.ts'
import type { Text } from '../../text/writing/index.ts'
import { urls } from '../../urls.ts'

type Props = {
  lang: Lang
  t: Text
  id: number
  focalPoints: { personId: number; name: string }[]
  writers: { personId: number; name: string; email: string; invitedAt: Date; byName: string }[]
  /** Officials who could be asked; without it the reader may only look. */
  officials?: { personId: number; name: string }[]
  given: { person: string; name: string; email: string; language: string }
  problems: Record<string, string>
  timeZone: string
}

export const WritersView = (p: Props) => {
  const { lang, t, problems } = p
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      <PageHeading size="l">{t.writers.title}</PageHeading>
      <Lead>{t.writers.lead}</Lead>
      <People {...p} />
      {p.officials && <Pick {...p} officials={p.officials} />}
      {p.officials && <Invite {...p} />}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.proposal(p.id)}`}>
          {t.topic.back}
        </a>
      </p>
    </>
  )
}

const People = ({ lang, t, id, focalPoints, writers, officials, timeZone }: Props) => (
  <form method="post">
    <SummaryList
      rows={[
        ...focalPoints.map(({ name }) => ({ key: name, value: t.writers.focal })),
        ...writers.map(({ personId, name, email, invitedAt, byName }) => ({
          key: name,
          value: (
            <>
              <p class="govuk-body">
                {email}
                <br />
                {t.writers.invited(format(lang).instant(invitedAt, timeZone), byName)}
              </p>
              {officials && (
                <Button
                  look="secondary"
                  attributes={{ formaction: `/${lang}${urls.writerRemoval(id, personId)}` }}
                  once
                >
                  {t.writers.remove}
                  <span class="govuk-visually-hidden"> {name}</span>
                </Button>
              )}
            </>
          ),
        })),
      ]}
    />
    {writers.length === 0 && <p class="govuk-body">{t.writers.none}</p>}
  </form>
)

const Pick = ({
  lang,
  t,
  id,
  officials,
  writers,
  given,
  problems,
}: Props & { officials: NonNullable<Props['officials']> }) => {
  const others = officials.filter(({ personId }) => !writers.some((writer) => writer.personId === personId))
  if (others.length === 0) return null
  return (
    <Section id="pick" title={t.writers.pick}>
      <form method="post" action={`/${lang}${urls.writers(id)}`} novalidate>
        <Select
          lang={lang}
          name="person"
          label={t.writers.person}
          error={problems.person}
          value={given.person}
          items={[
            { value: '', text: t.writers.choosePerson },
            ...others.map(({ personId, name }) => ({ value: String(personId), text: name })),
          ]}
        />
        <Button look="secondary" name="how" value="pick" once>
          {t.writers.add}
        </Button>
      </form>
    </Section>
  )
}

const Invite = ({ lang, t, id, given, problems }: Props) => (
  <Section id="invite" title={t.writers.invite}>
    <p class="govuk-body">{t.writers.inviteLead}</p>
    <form method="post" action={`/${lang}${urls.writers(id)}`} novalidate>
      <Input lang={lang} name="name" label={t.writers.name} value={given.name} error={problems.name} />
      <Input
        lang={lang}
        name="email"
        type="email"
        label={t.writers.email}
        hint={t.writers.emailHint}
        value={given.email}
        error={problems.email}
        spellcheck={false}
      />
      <Select
        lang={lang}
        name="language"
        label={t.writers.language}
        value={given.language}
        items={languages.map((code) => ({ value: code, text: languageNames[code] }))}
      />
      <Button name="how" value="invite" once>
        {t.writers.send}
      </Button>
    </form>
  </Section>
)
