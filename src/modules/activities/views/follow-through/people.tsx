import { format, type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import { Button, ErrorSummary, Input, Lead, Section, Select, SummaryList, Tag } from '#ui/index.ts'
import type { Delegation } from '../../queries/follow-through/delegation.ts'
import type { FollowWriter } from '../../queries/follow-through/people.ts'
import type { FollowThrough, QuestionnaireKind } from '../../schema/follow-through.ts'
import type { DelegationText } from '../../text/delegation/index.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowHeading } from './parts.tsx'

export type GivenPerson = {
  how: string
  person: string
  name: string
  email: string
  language: string
  topic: string
}

export type PeopleProps = {
  lang: Lang
  t: FollowText
  words: DelegationText
  follow: FollowThrough
  kind: QuestionnaireKind
  focalPoints: { name: string; email: string }[]
  writers: FollowWriter[]
  /** Who could be asked; nothing where the reader may ask nobody. */
  officials: { personId: number; name: string }[] | undefined
  topics: { code: string; title: string }[]
  links: (Delegation & { isOpen: boolean; title: string })[]
  linkDays: number
  timeZone: string
  given: GivenPerson
  problems: Record<string, string>
}

/** Who answers along, and who was sent a link to one section. */
export const FollowPeople = (p: PeopleProps) => {
  const { lang, t, words, follow, kind, problems } = p
  const errors = Object.entries(problems).map(([field, text]) => ({
    field: fieldOf(p.given.how, field),
    text,
  }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <FollowHeading lang={lang} t={t} follow={follow} kind={kind}>
        {words.title}
      </FollowHeading>
      <Lead>{words.lead}</Lead>
      <Writers {...p} />
      {p.officials && (
        <>
          <Links {...p} />
          <NewLink {...p} />
          <Pick {...p} officials={p.officials} />
          <Invite {...p} />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${followUrls.page(follow.code, kind)}`}>
          {t.topic.back[kind]}
        </a>
      </p>
    </>
  )
}

/** Two forms ask for a name and an address: each has ids of its own. */
const fieldOf = (how: string, field: string) => (how === 'link' ? `link-${field}` : field)

const Writers = ({ lang, words, follow, kind, focalPoints, writers, officials, timeZone }: PeopleProps) => (
  <form method="post">
    <SummaryList
      rows={[
        ...focalPoints.map(({ name, email }) => ({
          key: name,
          value: (
            <>
              {words.writers.focal}
              <br />
              {email}
            </>
          ),
        })),
        ...writers.map(({ personId, name, email, invitedAt, byName }) => ({
          key: name,
          value: (
            <>
              {email}
              <p class="govuk-hint">
                {words.writers.invited(format(lang).instant(invitedAt, timeZone), byName)}
              </p>
              {officials && (
                <Button
                  look="secondary"
                  attributes={{
                    formaction: `/${lang}${followUrls.writerRemoval(follow.code, kind, personId)}`,
                  }}
                  once
                >
                  {words.writers.remove}
                  <span class="govuk-visually-hidden"> {name}</span>
                </Button>
              )}
            </>
          ),
        })),
      ]}
    />
  </form>
)

const stateOf = ({ isOpen, usedAt, revokedAt }: PeopleProps['links'][number]) =>
  usedAt ? 'used' : revokedAt ? 'revoked' : isOpen ? 'open' : 'expired'

const Links = ({ lang, words, follow, kind, links, timeZone }: PeopleProps) =>
  links.length === 0 ? null : (
    <Section id="links" title={words.links.given}>
      <form method="post">
        <SummaryList
          rows={links.map((link) => ({
            key: link.name,
            value: (
              <>
                <p class="govuk-body">
                  {link.title}{' '}
                  <Tag tone={link.isOpen ? 'blue' : 'grey'}>{words.links.states[stateOf(link)]}</Tag>
                </p>
                <p class="govuk-hint">
                  {words.links.sent(link.email, format(lang).instant(link.createdAt, timeZone))}
                </p>
                {link.isOpen && (
                  <Button
                    look="secondary"
                    attributes={{
                      formaction: `/${lang}${followUrls.delegationRevocation(follow.code, kind, link.id)}`,
                    }}
                    once
                  >
                    {words.links.revoke}
                    <span class="govuk-visually-hidden"> {words.links.revokeAbout(link.name)}</span>
                  </Button>
                )}
              </>
            ),
          }))}
        />
      </form>
    </Section>
  )

type FieldsProps = Pick<PeopleProps, 'lang' | 'words'> & {
  prefix: string
  given: GivenPerson
  problems: Record<string, string>
}

const PersonFields = ({ lang, words, prefix, given, problems }: FieldsProps) => (
  <>
    <Input
      lang={lang}
      id={`${prefix}name`}
      name="name"
      label={words.fields.name}
      value={given.name}
      error={problems.name}
    />
    <Input
      lang={lang}
      id={`${prefix}email`}
      name="email"
      type="email"
      label={words.fields.email}
      value={given.email}
      error={problems.email}
      spellcheck={false}
    />
    <Select
      lang={lang}
      id={`${prefix}language`}
      name="language"
      label={words.fields.language}
      value={given.language}
      items={languages.map((code) => ({ value: code, text: languageNames[code] }))}
    />
  </>
)

const empty = (lang: Lang): GivenPerson => ({
  how: '',
  person: '',
  name: '',
  email: '',
  language: lang,
  topic: '',
})

/** What was typed belongs to the form that was sent. */
const ofForm = ({ lang, given, problems }: PeopleProps, how: string) =>
  given.how === how ? { given, problems } : { given: empty(lang), problems: {} }

const NewLink = (p: PeopleProps) => {
  const { lang, words, follow, kind, topics } = p
  const own = ofForm(p, 'link')
  return (
    <Section id="new-link" title={words.links.title} tinted>
      <p class="govuk-body">{words.links.lead(p.linkDays)}</p>
      <form method="post" action={`/${lang}${followUrls.delegations(follow.code, kind)}`} novalidate>
        <Select
          lang={lang}
          id="link-topic"
          name="topic"
          label={words.links.topic}
          value={own.given.topic}
          error={own.problems.topic}
          items={[
            { value: '', text: words.links.chooseTopic },
            ...topics.map(({ code, title }) => ({ value: code, text: title })),
          ]}
        />
        <PersonFields {...p} {...own} prefix="link-" />
        <Button once>{words.links.send}</Button>
      </form>
    </Section>
  )
}

const Pick = (p: PeopleProps & { officials: NonNullable<PeopleProps['officials']> }) => {
  const { lang, words, follow, kind, officials, writers } = p
  const others = officials.filter(({ personId }) => !writers.some((writer) => writer.personId === personId))
  const { given, problems } = ofForm(p, 'pick')
  if (others.length === 0) return null
  return (
    <Section id="pick" title={words.writers.pick}>
      <form method="post" action={`/${lang}${followUrls.people(follow.code, kind)}`} novalidate>
        <Select
          lang={lang}
          name="person"
          label={words.writers.person}
          value={given.person}
          error={problems.person}
          items={[
            { value: '', text: words.writers.choosePerson },
            ...others.map(({ personId, name }) => ({ value: String(personId), text: name })),
          ]}
        />
        <Button look="secondary" name="how" value="pick" once>
          {words.writers.add}
        </Button>
      </form>
    </Section>
  )
}

const Invite = (p: PeopleProps) => {
  const { lang, words, follow, kind } = p
  return (
    <Section id="invite" title={words.writers.invite}>
      <p class="govuk-body">{words.writers.inviteLead}</p>
      <form method="post" action={`/${lang}${followUrls.people(follow.code, kind)}`} novalidate>
        <PersonFields {...p} {...ofForm(p, 'invite')} prefix="" />
        <Button look="secondary" name="how" value="invite" once>
          {words.writers.send}
        </Button>
      </form>
    </Section>
  )
}
