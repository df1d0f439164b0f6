import { memberStates } from '../src/modules/directory/index.ts'
import { reindexPrograms } from '../src/modules/portfolio/index.ts'
import { populations, themes } from '../src/modules/taxonomy/index.ts'
import { type Db, sql } from '../src/platform/db/index.ts'
import { type Lang, languages } from '../src/platform/i18n/index.ts'

/** The same numbers for the same seed, everywhere (mulberry32). */
const random = (seed: number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Phrases = Record<Lang, readonly string[]>

/** What programs do, of what kind, for whom and how: the first of each list are the most frequent. */
const actions: Phrases = {
  es: [
    'Inspección',
    'Servicio de empleo',
    'Formación profesional',
    'Conciliación laboral',
    'Observatorio',
    'Certificación de competencias',
    'Plan nacional',
    'Diálogo social',
    'Fiscalización electrónica',
    'Ventanilla única',
    'Asesoría legal',
    'Erradicación del trabajo infantil',
    'Seguro de desempleo',
    'Mediación colectiva',
    'Registro de contratos',
  ],
  en: [
    'Inspection',
    'Employment service',
    'Vocational training',
    'Labor conciliation',
    'Observatory',
    'Certification of skills',
    'National plan',
    'Social dialogue',
    'Electronic enforcement',
    'One-stop shop',
    'Legal advice',
    'Elimination of child labor',
    'Unemployment insurance',
    'Collective mediation',
    'Registry of contracts',
  ],
  pt: [
    'Inspeção',
    'Serviço de emprego',
    'Formação profissional',
    'Conciliação trabalhista',
    'Observatório',
    'Certificação de competências',
    'Plano nacional',
    'Diálogo social',
    'Fiscalização eletrônica',
    'Balcão único',
    'Assessoria jurídica',
    'Erradicação do trabalho infantil',
    'Seguro-desemprego',
    'Mediação coletiva',
    'Registro de contratos',
  ],
  fr: [
    'Inspection',
    'Service de l’emploi',
    'Formation professionnelle',
    'Conciliation',
    'Observatoire',
    'Certification des compétences',
    'Plan national',
    'Dialogue social',
    'Contrôle électronique',
    'Guichet unique',
    'Conseil juridique',
    'Élimination du travail des enfants',
    'Assurance chômage',
    'Médiation collective',
    'Registre des contrats',
  ],
}

const sectors: Phrases = {
  es: [
    'en la agricultura',
    'en la construcción',
    'en la minería',
    'en el turismo',
    'en las maquilas',
    'en el trabajo doméstico',
    'en la pesca',
    'en los puertos',
    'en el transporte',
    'en la banca',
    'en la salud',
    'en la economía informal',
  ],
  en: [
    'in agriculture',
    'in construction',
    'in mining',
    'in tourism',
    'in assembly plants',
    'in domestic work',
    'in fishing',
    'in ports',
    'in transport',
    'in banking',
    'in health',
    'in the informal economy',
  ],
  pt: [
    'na agricultura',
    'na construção',
    'na mineração',
    'no turismo',
    'nas maquiladoras',
    'no trabalho doméstico',
    'na pesca',
    'nos portos',
    'nos transportes',
    'nos bancos',
    'na saúde',
    'na economia informal',
  ],
  fr: [
    'dans l’agriculture',
    'dans la construction',
    'dans les mines',
    'dans le tourisme',
    'dans les usines d’assemblage',
    'dans le travail domestique',
    'dans la pêche',
    'dans les ports',
    'dans les transports',
    'dans les banques',
    'dans la santé',
    'dans l’économie informelle',
  ],
}

const sentences: Phrases = {
  es: [
    'El ministerio de trabajo atiende a las personas en sus oficinas regionales.',
    'La práctica se apoya en datos de registros administrativos y encuestas.',
    'Reúne a organizaciones de empleadores y de trabajadores en mesas tripartitas.',
    'Los funcionarios se capacitan cada año con un programa propio.',
    'Un sistema informático permite seguir cada caso hasta su cierre.',
    'Se evalúa con indicadores que se publican cada semestre.',
    'Las empresas reciben asistencia técnica antes de cualquier sanción.',
    'Se dirige a jóvenes que buscan su primer empleo.',
    'Mujeres jefas de hogar acceden a becas y cuidado infantil.',
    'Los trabajadores migrantes reciben orientación sobre sus derechos.',
  ],
  en: [
    'The ministry of labor serves people at its regional offices.',
    'The practice rests on data from administrative records and surveys.',
    'It brings employers’ and workers’ organizations to tripartite tables.',
    'Officials are trained every year with a program of their own.',
    'A computer system follows each case until it is closed.',
    'It is evaluated with indicators published every six months.',
    'Companies receive technical assistance before any penalty.',
    'It is for young people who look for their first job.',
    'Women heads of household receive grants and child care.',
    'Migrant workers receive guidance about their rights.',
  ],
  pt: [
    'O ministério do trabalho atende as pessoas em seus escritórios regionais.',
    'A prática se apoia em dados de registros administrativos e pesquisas.',
    'Reúne organizações de empregadores e de trabalhadores em mesas tripartites.',
    'Os servidores se capacitam todo ano com um programa próprio.',
    'Um sistema informatizado acompanha cada caso até seu encerramento.',
    'É avaliada com indicadores publicados a cada semestre.',
    'As empresas recebem assistência técnica antes de qualquer sanção.',
    'Dirige-se a jovens que buscam o primeiro emprego.',
    'Mulheres chefes de família recebem bolsas e cuidado infantil.',
    'Os trabalhadores migrantes recebem orientação sobre seus direitos.',
  ],
  fr: [
    'Le ministère du Travail accueille les personnes dans ses bureaux régionaux.',
    'La pratique s’appuie sur des données administratives et des enquêtes.',
    'Elle réunit les organisations d’employeurs et de travailleurs à des tables tripartites.',
    'Les fonctionnaires suivent chaque année une formation conçue pour eux.',
    'Un système informatique suit chaque dossier jusqu’à sa clôture.',
    'Elle est évaluée par des indicateurs publiés chaque semestre.',
    'Les entreprises reçoivent une assistance technique avant toute sanction.',
    'Elle s’adresse aux jeunes qui cherchent un premier emploi.',
    'Des femmes cheffes de famille reçoivent des bourses et une garde d’enfants.',
    'Les travailleurs migrants sont informés de leurs droits.',
  ],
}

const syllables = [
  'cha',
  'pa',
  'to',
  'ni',
  'qui',
  'bam',
  'ru',
  'yo',
  'lle',
  'mar',
  'gua',
  'ti',
  'co',
  'zu',
  'san',
  've',
  'pi',
  'ran',
  'ja',
  'mol',
]

/** Programs put in at once. */
const batch = 5_000

/**
 * Puts in `count` plausible published programs, the same for the same seed: of real countries and themes, with
 * texts in the four languages, frequent and rare words.
 */
export const makePortfolio = async (db: Db, count: number, seed: number): Promise<void> => {
  const next = random(seed)
  const below = (n: number) => Math.floor(next() * n)
  // The first of a list more often than the last, as in any real collection.
  const skewed = (n: number) => Math.floor(n * next() ** 1.7)
  const pick = <Item>(list: readonly Item[], at: number): Item => list[at] as Item
  const [members, themeRows, populationRows] = await Promise.all([
    memberStates(db),
    themes(db),
    populations(db),
  ])

  const make = (number: number) => {
    const member = pick(members, skewed(members.length))
    const [action, sector, theme] = [
      skewed(actions.es.length),
      skewed(sectors.es.length),
      skewed(themeRows.length),
    ]
    const place = Array.from({ length: 3 + below(2) }, () => pick(syllables, below(syllables.length))).join(
      '',
    )
    const place1 = place.charAt(0).toUpperCase() + place.slice(1)
    const said = Array.from({ length: 3 + below(3) }, () => skewed(sentences.es.length))
    const wanted = new Set(
      Array.from({ length: below(4) }, () => pick(populationRows, skewed(populationRows.length)).code),
    )
    const spoken = member.language === 'nl' ? 'en' : member.language
    return {
      code: `bench-${seed}-${number}`,
      institution_id: member.ministryId,
      theme_code: pick(themeRows, theme).code,
      populations: [...wanted],
      languages: next() < 0.2 ? [...new Set([spoken, 'en', 'es'])] : [spoken],
      confirmed_on:
        next() < 0.6 ? new Date(Date.UTC(2024, 0, 1 + below(1_000))).toISOString().slice(0, 10) : null,
      texts: languages.map((lang) => ({
        lang,
        title: `${pick(actions[lang], action)} ${pick(sectors[lang], sector)}, ${place1}`,
        summary: said
          .slice(0, 3)
          .map((at) => pick(sentences[lang], at))
          .join(' '),
        objectives: said
          .slice(3)
          .map((at) => pick(sentences[lang], at))
          .join(' '),
      })),
    }
  }

  for (let start = 0; start < count; start += batch) {
    const rows = Array.from({ length: Math.min(batch, count - start) }, (_, at) => make(start + at))
    const { rows: made } = await sql<{ id: number }>`
      with given as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as row (code text, institution_id integer, theme_code text, populations text[], languages text[], confirmed_on date, texts jsonb)
      ), made as (
        insert into portfolio.program (code, institution_id, theme_code, languages, original_lang, state, confirmed_on, source_kind)
        select code, institution_id, theme_code, languages, 'es', 'published', confirmed_on, 'ministry' from given
        returning id, code
      ), populated as (
        insert into portfolio.program_population select id, unnest(populations) from made join given using (code)
      ), said as (
        insert into portfolio.program_text (program_id, lang, title, summary, objectives, state, source_rev, rev)
        select id, lang, title, summary, objectives, case lang when 'es' then 'original' else 'human' end, 1, 1
        from made join given using (code),
          jsonb_to_recordset(texts) as text (lang text, title text, summary text, objectives text)
      )
      select id from made`.execute(db)
    await reindexPrograms(
      db,
      made.map(({ id }) => id),
    )
  }
}
