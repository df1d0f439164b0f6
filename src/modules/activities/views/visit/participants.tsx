import { languageNames, languages } from '#platform/i18n/index.ts'
import { Button, Checkboxes, Input, InsetText, Section, Select, SummaryList, Tag } from '#ui/index.ts'
import type { Participant, ParticipantForm, VisitParty } from '../../schema/visit.ts'
import { visitUrls } from '../../urls/visit.ts'
import { type Common, Frame, Remove } from './frame.tsx'

type ParticipantsProps = Common & {
  participants: Participant[]
  speaksFor: VisitParty[]
  given: ParticipantForm
}

export const ParticipantsView = (p: ParticipantsProps) => {
  const { lang, t, visit, participants, mayWork } = p
  const words = t.participants
  return (
    <Frame {...p} title={words.title} lead={words.lead}>
      {participants.length === 0 && <p class="govuk-body">{words.none}</p>}
      {participants.length > 0 && !participants.some(({ influencesPolicy }) => influencesPolicy) && (
        <InsetText>{words.noPolicy}</InsetText>
      )}
      {participants.length > 0 && !participants.some(({ isTechnical }) => isTechnical) && (
        <InsetText>{words.noTechnical}</InsetText>
      )}
      <SummaryList
        rows={participants.map((one) => ({
          key: one.name,
          value: (
            <>
              <p class="govuk-body">
                {one.post}
                <br />
                {visit.parties.find(({ institutionId }) => institutionId === one.institutionId)?.name[lang]}
              </p>
              <p class="govuk-body">
                {one.isTechnical && <Tag tone="teal">{words.isTechnical}</Tag>}{' '}
                {one.influencesPolicy && <Tag tone="purple">{words.isPolicy}</Tag>}{' '}
                <Tag tone="grey">{one.isListed ? words.isListed : words.isNotListed}</Tag>
              </p>
              {visit.missions.length > 0 && <Letters {...p} participant={one} />}
              {mayWork && isSpokenFor(p, one) && (
                <Remove {...p} part="participants" id={one.id} about={one.name} />
              )}
            </>
          ),
        }))}
      />
      {mayWork && <AddParticipant {...p} />}
    </Frame>
  )
}

const isSpokenFor = ({ speaksFor }: ParticipantsProps, { institutionId }: Participant) =>
  speaksFor.some((party) => party.institutionId === institutionId)

/** In the participant's own language first. */
const Letters = ({ t, visit, participant }: ParticipantsProps & { participant: Participant }) => (
  <p class="govuk-body">
    {t.participants.letter}
    {[participant.lang, ...languages.filter((of) => of !== participant.lang)].map((of) => (
      <span key={of}>
        {' · '}
        <a class="govuk-link" href={`/${of}${visitUrls.letter(visit.code, participant.id)}`}>
          {t.participants.letterIn[of]}
          <span class="govuk-visually-hidden"> {participant.name}</span>
        </a>
      </span>
    ))}
  </p>
)

const AddParticipant = ({ lang, t, visit, speaksFor, given, problems }: ParticipantsProps) => {
  const words = t.participants
  const values = (['technical', 'policy', 'listed'] as const).filter((name) => given[name])
  return (
    <Section id="add" title={words.add}>
      <form method="post" action={`/${lang}${visitUrls.participants(visit.code)}`} novalidate>
        {speaksFor.length === 1 ? (
          <input type="hidden" name="institution" value={speaksFor[0]?.institutionId} />
        ) : (
          <Select
            lang={lang}
            name="institution"
            label={words.ministry}
            value={String(given.institution)}
            error={problems.institution}
            items={speaksFor.map(({ institutionId, name }) => ({
              value: String(institutionId),
              text: name[lang],
            }))}
          />
        )}
        <Input lang={lang} name="name" label={words.name} value={given.name} error={problems.name} />
        <Input lang={lang} name="post" label={words.post} value={given.post} error={problems.post} />
        <Input
          lang={lang}
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={given.email}
          error={problems.email}
          spellcheck={false}
        />
        <Select
          lang={lang}
          name="language"
          label={words.language}
          value={given.language ?? lang}
          items={languages.map((code) => ({ value: code, text: languageNames[code] }))}
        />
        <Checkboxes
          lang={lang}
          name="profile"
          legend={words.profile}
          values={values}
          items={[
            {
              value: 'yes',
              name: 'technical',
              id: 'technical',
              label: words.technical,
              checked: given.technical,
            },
            { value: 'yes', name: 'policy', id: 'policy', label: words.policy, checked: given.policy },
            { value: 'yes', name: 'listed', id: 'listed', label: words.listed, checked: given.listed },
          ]}
        />
        <Button once>{words.button}</Button>
      </form>
    </Section>
  )
}
