import { type Answers, differences, type Form } from '#modules/forms/index.ts'
import type { Consent } from './queries/consent.ts'
import type { Version } from './queries/version.ts'

export const isSame = (form: Form, before: Answers, after: Answers): boolean =>
  differences(form, before, after).length === 0

/** What a proposal says, and who has consented to what. */
export type Asked = { form: Form; answers: Answers; versions: Version[]; consents: Consent[] }

/** Whether the last word of a ministry is that it accepts exactly these answers. */
const hasAccepted = ({ form, answers, versions, consents }: Asked, institutionId: number): boolean => {
  const last = lastAnswer(consents, institutionId)
  if (last?.answer !== 'accepted') return false
  const version = versions.find(({ version }) => version === last.version)
  return version !== undefined && isSame(form, version.answers, answers)
}

/** The latest consent that a ministry has answered. */
export const lastAnswer = (consents: Consent[], institutionId: number): Consent | undefined =>
  consents.findLast((consent) => consent.institutionId === institutionId && consent.answer !== null)

/** The providers whose consent to these answers is missing. */
export const withoutConsent = (asked: Asked, providers: number[]): number[] =>
  providers.filter((institutionId) => !hasAccepted(asked, institutionId))

/** The version that a ministry accepted last or, having accepted none, the one it answered last. */
export const lastRead = (
  versions: Version[],
  consents: Consent[],
  institutionId: number,
): Version | undefined => {
  const accepted = consents.findLast(
    (consent) => consent.institutionId === institutionId && consent.answer === 'accepted',
  )
  const read = accepted ?? lastAnswer(consents, institutionId)
  return versions.find(({ version }) => version === read?.version)
}

/** The consent that a ministry is asked for about the latest version. */
export const openConsent = (
  versions: Version[],
  consents: Consent[],
  institutions: number[],
): Consent | undefined =>
  consents.find(
    ({ institutionId, version, answer }) =>
      answer === null && version === versions.at(-1)?.version && institutions.includes(institutionId),
  )
