import { insertAccount } from '#modules/accounts/queries/account.ts'
import { insertPerson, insertPost, institutionByCode } from '#modules/directory/index.ts'
import type { Actor, Role } from '#platform/actor.ts'
import type { OpenDatabase } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { testApp } from '#test/app.ts'
import { type CycleMember, signInAs } from '#test/cycle.ts'
import type { Canaries, Sides } from '#test/trust/canaries.ts'

type Described = { institution: string; role: Role; language?: Lang }

/** Everybody who signs in, by what they are in the world: Guatemala owns, Argentina teaches it, Brazil is another. */
const described = {
  official: { institution: 'mol-gt', role: 'official' },
  writer: { institution: 'mol-gt', role: 'official' },
  owner: { institution: 'mol-gt', role: 'focal_point' },
  provider: { institution: 'mol-ar', role: 'focal_point' },
  other: { institution: 'mol-br', role: 'focal_point', language: 'pt' },
  evaluator: { institution: 'ilo', role: 'evaluator' },
  colleague: { institution: 'paho', role: 'evaluator', language: 'en' },
  elsewhere: { institution: 'eclac', role: 'evaluator', language: 'fr' },
  workers: { institution: 'cosate', role: 'advisory_body' },
  employers: { institution: 'ceatal', role: 'advisory_body' },
  organization: { institution: 'ilo', role: 'international_organization' },
  secretariat: { institution: 'oas', role: 'secretariat' },
  administrator: { institution: 'oas', role: 'administrator' },
  // Focal points of Guatemala once: the account of one was closed, the post of the other has ended.
  closed: { institution: 'mol-gt', role: 'focal_point' },
  former: { institution: 'mol-gt', role: 'focal_point' },
  // Chile teaches Brazil: it acts, and is crawled as one more ministry.
  chile: { institution: 'mol-cl', role: 'focal_point' },
} as const satisfies Record<string, Described>

export type Signed = keyof typeof described
export type Persona = 'public' | Signed
/** Also whoever holds a link that was sent by mail, without an account. */
export type Reader = Persona | 'holder'

const signed = Object.keys(described) as Signed[]
export const personas: readonly Persona[] = ['public', ...signed]

const descriptionOf = (who: Signed): Described => described[who]

export type Person = CycleMember & { cookie: string }
export type People = Record<Signed, Person>

const evaluators: readonly Persona[] = ['evaluator', 'colleague', 'elsewhere']

const guatemala = ['owner', 'writer'] as const

/** Who works beside them: in the own ministry, and on the same proposals and visits. */
const besides: Partial<Record<Signed, Pick<Sides, 'colleagues' | 'partners'>>> = {
  official: { colleagues: guatemala },
  writer: { colleagues: guatemala, partners: ['provider'] },
  owner: { colleagues: [...guatemala, 'official'], partners: ['provider'] },
  closed: { colleagues: guatemala },
  former: { colleagues: guatemala },
  provider: { partners: guatemala },
  other: { partners: ['chile'] },
  chile: { partners: ['other'] },
  secretariat: { partners: signed },
  administrator: { partners: signed },
}

/** They all come in while their posts and accounts are good; `endSome` ends what must have ended. */
export const gather = async (
  site: ReturnType<typeof testApp>,
  db: OpenDatabase['db'],
  canaries: Canaries,
): Promise<People> => {
  const people: [string, Person][] = []
  for (const who of signed) {
    const { institution, role, language = 'es' } = descriptionOf(who)
    const sides: Sides = { self: [who], holder: ['holder'], ...besides[who] }
    const isEvaluator = evaluators.includes(who)
    const name = `Persona ${canaries.text(isEvaluator ? 'evaluator-name' : 'person-name', sides)}`
    const email = `${canaries.text(isEvaluator ? 'evaluator-email' : 'person-email', sides)}@ejemplo.net`
    const found = await institutionByCode(db, institution)
    if (!found) throw new Error(`there is no institution ${institution}`)
    const personId = await insertPerson(db, { name, email, language })
    await insertPost(db, { personId, institutionId: found.id, role, validFrom: '2020-01-01' })
    const accountId = await insertAccount(db, { personId, isSample: false })
    const actor: Actor = { accountId, personId, name, posts: [{ institutionId: found.id, role }] }
    const member = { accountId, personId, institutionId: found.id, name, email, actor }
    people.push([who, { ...member, cookie: await signInAs(site, db, member) }])
  }
  return Object.fromEntries(people) as People
}
