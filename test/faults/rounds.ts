import pg from 'pg'
import { databaseUrl, openProcesses, type Place, pause, type Victim, verb } from './processes.ts'
import { type Acknowledged, writeUntil } from './writing.ts'

export type Round = {
  round: number
  victim: Victim
  acknowledged: number
  refused: number
  lost: number
  halfWritten: number
  recoveryMs: number
  /** Whether the site went on without being started again. */
  siteLived: boolean
  deep: string
}

type Plan = {
  place: Place
  /** Who is killed, round by round. */
  victims: readonly Victim[]
  /** How many writes are to be acknowledged, in all rounds together. */
  writes: number
  /** A number between 0 and 1. */
  random: () => number
  onRound?: (round: Round) => void
}

/** Kills a process at a random moment while people write, again and again, and looks each time whether all is there. */
export const playRounds = async ({ place, victims, writes, random, onRound }: Plan): Promise<Round[]> => {
  const processes = openProcesses(place)
  const played: Round[] = []
  const all: Acknowledged = { programs: [], published: [], refused: 0 }
  try {
    await processes.keepUp()
    for (const [at, victim] of victims.entries()) {
      const number = at + 1
      const most = Math.ceil(writes / victims.length)
      const name = `Ronda ${number} ${Math.floor(random() * 1e9)}`
      let recoveryMs = 0
      let siteLived = false
      const fault = async () => {
        await pause(200 + random() * 1_500)
        const killed = performance.now()
        await processes.kill(victim)
        const siteBefore = processes.siteId()
        await processes.keepUp()
        siteLived = processes.siteId() === siteBefore
        recoveryMs = performance.now() - killed
      }
      const [kept] = await Promise.all([
        writeUntil(processes.base, { name, people: 8, most, isOver: () => false }),
        fault(),
      ])
      all.programs.push(...kept.programs)
      all.published.push(...kept.published)
      const { lost, halfWritten } = await missing(place, all)
      const { code, output } = await verb(place, 'doctor', '--deep')
      const deep = /deep {8}(.*)/.exec(output)?.[1] ?? output.slice(-300)
      const round = {
        round: number,
        victim,
        acknowledged: kept.programs.length + kept.published.length,
        refused: kept.refused,
        lost,
        halfWritten,
        recoveryMs: Math.round(recoveryMs),
        siteLived,
        deep: code === 0 ? deep : `BROKEN: ${output.match(/BROKEN.*\n.*/g)?.join(' ') ?? output.slice(-300)}`,
      }
      played.push(round)
      onRound?.(round)
    }
  } finally {
    await processes.close()
  }
  return played
}

/** Of what was acknowledged what is not there, and of what is there what is not whole. */
const missing = async (place: Place, { programs, published }: Acknowledged) => {
  const client = new pg.Client({ connectionString: databaseUrl(place) })
  await client.connect()
  try {
    const { rows } = await client.query<{ title: string; state: string; isWhole: boolean }>(`
      select text.title, program.state, (
        exists (select from portfolio.program_version as version where version.program_id = program.id and version.rev = 1)
        and (select count(*) from platform.audit where name = 'portfolio.created' and subject_id = program.id::text) = 1
        and (program.state = 'published') = exists (select from platform.audit
          where name = 'portfolio.published' and subject_id = program.id::text)
        and (program.state = 'published') = exists (select from portfolio.program_index as found
          where found.program_id = program.id)
      ) as "isWhole"
      from portfolio.program join portfolio.program_text as text on text.program_id = program.id and text.state = 'original'
      where text.title like 'Ronda %'`)
    const there = new Map(rows.map(({ title, state }) => [title, state]))
    return {
      lost:
        programs.filter((title) => !there.has(title)).length +
        published.filter((title) => there.get(title) !== 'published').length,
      halfWritten: rows.filter(({ isWhole }) => !isWhole).length,
    }
  } finally {
    await client.end()
  }
}
