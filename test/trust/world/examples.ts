import { tables } from '#platform/db/index.ts'
import type { Example, Examples } from '#test/trust/examples.ts'
import { type Persona, personas } from '#test/trust/personas.ts'
import type { Held } from '#test/trust/world/proposals.ts'
import { recordExamples } from '#test/trust/world/record-examples.ts'
import { ours, type Whose } from '#test/trust/world/sides.ts'
import type { WorldStage } from '#test/trust/world/stage.ts'
import type { Things } from '#test/trust/world.ts'

const own = tables<'calls' | 'activities' | 'evaluation' | 'reports' | 'accounts' | 'mail' | 'portfolio'>()

const sidesOf = (whose: Whose): Persona[] =>
  whose === ours ? ['owner', 'writer', 'provider'] : ['other', 'chile']
const countryOf = (whose: Whose) => (whose === ours ? 'Guatemala' : 'Brazil')

const proposalExamples = async ({ db, people }: WorldStage, held: readonly Held[]): Promise<Example[]> => {
  const [attachments, versions] = await Promise.all([
    own(db).selectFrom('calls.attachment').select(['id', 'proposalId']).orderBy('id').execute(),
    own(db)
      .selectFrom('calls.proposalVersion')
      .select(['version', 'proposalId'])
      .orderBy('version')
      .execute(),
  ])
  return held.map(({ id, whose, name }) => {
    const attachment = attachments.find(({ proposalId }) => proposalId === id)
    const version = versions.find(({ proposalId }) => proposalId === id)
    return {
      of: `proposal of ${countryOf(whose)}, ${name}`,
      own: sidesOf(whose),
      values: {
        id: String(id),
        proposal: String(id),
        topic: 'need',
        person: String(people.writer.personId),
        ...(attachment && { attachment: String(attachment.id) }),
        ...(version && { version: String(version.version) }),
      },
    }
  })
}

const callExamples = async ({ db }: WorldStage, { calls, assignments }: Things): Promise<Examples> => {
  const [letters, criteria] = await Promise.all([
    own(db).selectFrom('evaluation.letter').select(['id', 'callId']).orderBy('id').execute(),
    own(db).selectFrom('calls.callCriterion').select('code').orderBy('position').execute(),
  ])
  const held = calls.map(({ id, year, state }) => {
    const assignment = assignments.find((one) => one.callId === id)
    return {
      id,
      of: `call ${year}, ${state}`,
      own: personas,
      values: { year: String(year), topic: 'need', ...(assignment && { assignment: String(assignment.id) }) },
    }
  })
  const examples = held.map(({ of, own, values }) => ({ of, own, values }))
  const within = (more: (callId: number) => Record<string, string>[]): Example[] =>
    held.flatMap(({ id, of, own, values }) =>
      more(id).map((extra) => ({ of, own, values: { ...values, ...extra } })),
    )
  const proposalOf = (callId: number) => {
    const found = assignments.find((one) => one.callId === callId)
    return found && String(found.proposalId)
  }
  return {
    '/calls/:year': examples,
    '/calls/:year/criteria/:code': within(() => [{ code: criteria[0]?.code ?? '' }]),
    '/calls/:year/form/:code': within(() => [{ code: 'why_now' }]),
    '/calls/:year/decisions/:id': within((id) => {
      const proposal = proposalOf(id)
      return proposal === undefined ? [] : [{ id: proposal }]
    }),
    '/calls/:year/letters/:id': within((callId) =>
      letters.filter((one) => one.callId === callId).map(({ id }) => ({ id: String(id) })),
    ),
    '/calls/:year/ratings/:proposal': within((id) => {
      const proposal = proposalOf(id)
      return proposal === undefined ? [] : [{ proposal }]
    }),
    '/calls/:year/second-round/exceptions/:proposal': within((id) => {
      const proposal = proposalOf(id)
      return proposal === undefined ? [] : [{ proposal }]
    }),
    '/api/v1/calls/:year': examples,
  }
}

const activityExamples = async ({ db, people }: WorldStage, { activities, token }: Things) => {
  const [participants, items, costs, attachments, versions, links, commitments, busy] = await Promise.all([
    own(db).selectFrom('activities.participant').select(['id', 'activityId']).orderBy('id').execute(),
    own(db).selectFrom('activities.agendaItem').select(['id', 'activityId']).orderBy('id').execute(),
    own(db).selectFrom('activities.costItem').select(['id', 'activityId']).orderBy('id').execute(),
    own(db)
      .selectFrom('activities.attachment')
      .innerJoin('activities.questionnaire as of', 'of.id', 'questionnaireId')
      .select(['activities.attachment.id as id', 'of.activityId', 'of.kind'])
      .orderBy('id')
      .execute(),
    own(db)
      .selectFrom('activities.questionnaireVersion')
      .innerJoin('activities.questionnaire as of', 'of.id', 'questionnaireId')
      .select(['version', 'of.activityId', 'of.kind'])
      .orderBy('version')
      .execute(),
    own(db)
      .selectFrom('activities.delegation')
      .innerJoin('activities.questionnaire as of', 'of.id', 'questionnaireId')
      .select(['activities.delegation.id as id', 'of.activityId'])
      .orderBy('id')
      .execute(),
    own(db).selectFrom('activities.commitment').select(['id', 'activityId']).orderBy('id').execute(),
    own(db).selectFrom('activities.busy').select('id').orderBy('id').execute(),
  ])
  const values = (id: number, kind: 'report' | 'follow_up') => {
    const of = <T extends { activityId: number }>(rows: readonly T[]) =>
      rows.find(({ activityId }) => activityId === id)
    const version = versions.find((row) => row.activityId === id && row.kind === kind)
    const attachment = attachments.find((row) => row.activityId === id && row.kind === kind)
    const link = of(links)
    return {
      topic: kind === 'report' ? 'learned' : 'since',
      person: String(people.writer.personId),
      ...(version && { version: String(version.version) }),
      ...(attachment && { attachment: String(attachment.id) }),
      ...(link && { link: String(link.id) }),
    }
  }
  const examples = activities.map(({ id, code, whose, name }) => ({
    id,
    of: `activity of ${countryOf(whose)}, ${name}`,
    own: sidesOf(whose),
    values: { code },
  }))
  const bare = ({ of, own, values }: Example): Example => ({ of, own, values })
  const within = (rows: readonly { id: number; activityId: number }[]) =>
    examples.flatMap((one) =>
      rows
        .filter(({ activityId }) => activityId === one.id)
        .slice(0, 1)
        .map(({ id }) => bare({ ...one, values: { ...one.values, id: String(id) } })),
    )
  const ofKind = (kind: 'report' | 'follow_up') =>
    examples.map((one) => bare({ ...one, values: { ...one.values, ...values(one.id, kind) } }))
  return {
    '/activities/:code': examples.map(bare),
    '/activities/:code/report': ofKind('report'),
    '/activities/:code/follow-up': ofKind('follow_up'),
    '/activities/:code/participants/:id': within(participants),
    '/activities/:code/agenda/:id': within(items),
    '/activities/:code/costs/:id': within(costs),
    '/activities/availability/busy/:id': busy.map(({ id }) => ({
      of: 'busy days of Argentina',
      own: ['provider' as const],
      values: { id: String(id) },
    })),
    '/api/v1/activities/:code': examples.map(bare),
    '/commitments/:commitment': examples.flatMap((one) =>
      commitments
        .filter(({ activityId }) => activityId === one.id)
        .map(({ id }) => bare({ ...one, of: `commitment, ${one.of}`, values: { commitment: String(id) } })),
    ),
    '/follow-up/offices/:institution': (['owner', 'other'] as const).map((who) => ({
      of: `office of ${who === 'owner' ? 'Guatemala' : 'Brazil'}`,
      own: [who],
      values: { institution: String(people[who].institutionId) },
    })),
    '/section/:token': [{ of: 'delegated section of Guatemala', own: [], values: { token } }],
  } satisfies Examples
}

/** Examples for every parameter of every route, own and foreign. */
export const examplesOf = async (stage: WorldStage, things: Things): Promise<Examples> => {
  const { db } = stage
  const proposals = await proposalExamples(stage, things.proposals)
  const attachments = new Map(proposals.map(({ values }) => [values.id, values.attachment]))
  const sessions = await own(db)
    .selectFrom('accounts.session')
    .select(['id', 'accountId'])
    .where('accountId', '=', stage.people.owner.accountId)
    .execute()
  const { draft, published } = things.reports
  return {
    ...(await recordExamples(stage)),
    ...(await callExamples(stage, things)),
    ...(await activityExamples(stage, things)),
    '/proposals/:id': proposals,
    '/proposals/:proposal': proposals,
    '/ratings/:assignment': things.assignments.map(({ id, who, proposalId, name }) => {
      const attachment = attachments.get(String(proposalId))
      return {
        of: `rating of ${who}, ${name}`,
        own: [who],
        values: { assignment: String(id), ...(attachment && { attachment }) },
      }
    }),
    '/portfolio/:id': things.programs.map(({ id, whose, kind }) => ({
      of: `${kind} of ${countryOf(whose)}`,
      own: sidesOf(whose),
      values: { id: String(id), rev: '1' },
    })),
    '/reports/:id': [
      {
        of: 'draft report',
        own: [],
        values: { id: String(draft.id), of: 'es', block: draft.block, rev: '1', annex: '1' },
      },
      {
        of: 'published report',
        own: personas,
        values: {
          id: String(published.id),
          of: 'es',
          block: published.block,
          rev: '1',
          annex: '1',
          file: 'table-1.csv',
        },
      },
    ],
    '/api/v1/reports/:id': [
      { of: 'draft report', own: [], values: { id: String(draft.id) } },
      { of: 'published report', own: personas, values: { id: String(published.id) } },
    ],
    '/invitation/:token': [{ of: 'invitation', own: [], values: { token: things.invitation } }],
    '/password-reset/:token': [{ of: 'reset', own: [], values: { token: things.reset } }],
    '/account/sessions/:id': sessions.map(({ id }) => ({
      of: 'session of owner',
      own: ['owner'],
      values: { id: String(id) },
    })),
  }
}
