import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { certificateSchema, type Dataset, datasetSchema, resultSchema } from './dataset.ts'
import { rulesSchema } from './instance.ts'

// The format of pabulib.org: three sections, each with a line of column names, values between semicolons. The scores
// are the points that one voter, the first round, gave. What the format has no word for goes by names of our own.

const columns = [
  'project_id',
  'cost',
  'votes',
  'score',
  'selected',
  'beneficiaries',
  'providers',
  'co_financed',
  'born_of_network',
  'below_floor',
]

export const toPabulib = (dataset: Dataset): string => {
  const { about, rules, candidates, result } = dataset
  const isSelected = (id: string) => result.outcome.status === 'optimal' && result.outcome.ids.includes(id)
  const day = (date: string) => date.split('-').reverse().join('.')
  const byScore = candidates.toSorted((a, b) => b.score - a.score)
  const rows: (string | number)[][] = [
    ['META'],
    ['key', 'value'],
    ['description', about.title],
    ['country', 'Worldwide'],
    ['unit', about.network],
    ['instance', about.edition],
    ['num_projects', candidates.length],
    ['num_votes', 1],
    ['budget', rules.budget ?? candidates.reduce((sum, { cost }) => sum + cost, 0)],
    ['vote_type', 'scoring'],
    ['rule', dataset.certificate.method],
    ['date_begin', day(about.beginsOn)],
    ['date_end', day(about.endsOn)],
    ['min_points', 0],
    ['max_points', 100_000],
    ['currency', 'USD'],
    ['minga_format', dataset.format],
    ['minga_version', dataset.version],
    ['minga_rules', JSON.stringify(rules)],
    ['minga_result', JSON.stringify(result)],
    ['minga_certificate', JSON.stringify(dataset.certificate)],
    ['minga_digest', dataset.digest],
    ['PROJECTS'],
    columns,
    ...candidates.map((each) => [
      each.id,
      each.cost,
      1,
      each.score,
      Number(isSelected(each.id)),
      each.beneficiaries.join(','),
      each.providers.join(','),
      Number(each.isCoFinanced),
      Number(each.isBornOfNetwork),
      Number(each.belowFloor),
    ]),
    ['VOTES'],
    ['voter_id', 'vote', 'points'],
    ['1', byScore.map(({ id }) => id).join(','), byScore.map(({ score }) => score).join(',')],
  ]
  return stringify(rows, { delimiter: ';' })
}

const metaSchema = z.object({
  description: z.string(),
  unit: z.string(),
  instance: z.string(),
  date_begin: z.string(),
  date_end: z.string(),
  minga_format: z.string(),
  minga_version: z.coerce.number(),
  minga_rules: json(rulesSchema.strict()),
  minga_result: json(resultSchema),
  minga_certificate: json(certificateSchema),
  minga_digest: z.string(),
})

/** Throws when it is not such a file. What it says twice is not compared here. */
export const fromPabulib = (text: string): Dataset => {
  const rows: string[][] = parse(text, { delimiter: ';', relax_column_count: true, skip_empty_lines: true })
  const section = (title: string): string[][] => {
    const start = rows.findIndex((row) => row.length === 1 && row[0] === title)
    const rest = start < 0 ? [] : rows.slice(start + 1)
    const end = rest.findIndex((row) => row.length === 1 && /^(META|PROJECTS|VOTES)$/.test(row[0] ?? ''))
    return end < 0 ? rest : rest.slice(0, end)
  }
  const meta = metaSchema.parse(Object.fromEntries(section('META').slice(1)))
  const [names = [], ...projects] = section('PROJECTS')
  const iso = (date: string) => date.split('.').reverse().join('-')
  const codes = (list = '') => (list === '' ? [] : list.split(','))
  return datasetSchema.parse({
    format: meta.minga_format,
    version: meta.minga_version,
    about: {
      title: meta.description,
      network: meta.unit,
      edition: meta.instance,
      beginsOn: iso(meta.date_begin),
      endsOn: iso(meta.date_end),
    },
    rules: meta.minga_rules,
    candidates: projects.map((values) => {
      const project = Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
      return {
        id: project.project_id,
        score: Number(project.score),
        beneficiaries: codes(project.beneficiaries),
        providers: codes(project.providers),
        cost: Number(project.cost),
        isCoFinanced: project.co_financed === '1',
        isBornOfNetwork: project.born_of_network === '1',
        belowFloor: project.below_floor === '1',
      }
    }),
    result: meta.minga_result,
    certificate: meta.minga_certificate,
    digest: meta.minga_digest,
  })
}

function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text) => JSON.parse(text))
    .pipe(schema)
}
