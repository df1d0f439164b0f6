import type { HintCode, HintFacts } from '#modules/calls/hints.ts'
import type { Answers } from '#modules/forms/index.ts'

/** A proposal as somebody wrote it, and what a person who read it would ask its authors for. */
export type Labelled = {
  answers: Answers
  facts?: Partial<Omit<HintFacts, 'form' | 'answers'>>
  labels: HintCode[]
}

const objective = (text: string, evidence: string | null = null) => ({
  objectives: [{ objective: text, evidence }],
})
const whyNow = (text: string) => ({ why_now: text })
const person = (is_technical: boolean | null, influences_policy: boolean | null) => ({
  post: 'Jefatura de área',
  unit: null,
  is_technical,
  influences_policy,
})
const days = (startsOn: string, endsOn: string) => [{ startsOn, endsOn }]

/** Labelled by hand, in the four languages: good, bad and in between, with some that the rules are known to get wrong. */
export const labelledProposals: Labelled[] = [
  { answers: {}, labels: [] },
  { answers: whyNow(''), labels: ['why-now-missing'] },
  { answers: whyNow('N/A'), labels: ['why-now-missing'] },
  { answers: whyNow('Por definir.'), labels: ['why-now-missing'] },
  { answers: whyNow('Es una prioridad del ministerio y del gobierno.'), labels: ['why-now-short'] },
  { answers: whyNow('The new act enters into force in March.'), labels: ['why-now-short'] },
  {
    answers: whyNow(
      'El tema es de gran importancia para el ministerio. Siempre se ha considerado que la inspección es la base de los derechos laborales y que el intercambio con otros países enriquece a los funcionarios, que podrán conocer experiencias distintas y compartir las propias con colegas de la región.',
    ),
    labels: ['why-now-timeless'],
  },
  {
    answers: whyNow(
      'Labor inspection is a pillar of decent work. Our officials have expressed great interest in learning from the experience of other countries, exchanging views with their peers and strengthening the ties between both ministries, which share many challenges and values in this area of public policy.',
    ),
    labels: ['why-now-timeless'],
  },
  {
    answers: whyNow(
      'A inspeção do trabalho é muito importante para o ministério e para os trabalhadores. O intercâmbio com outros países enriquece os servidores, que poderão conhecer experiências diferentes e compartilhar as suas com colegas da região, o que fortalece a cooperação entre as instituições dos dois países.',
    ),
    labels: ['why-now-timeless'],
  },
  {
    answers: whyNow(
      'L’inspection du travail est un pilier du travail décent. Nos fonctionnaires souhaitent vivement apprendre de l’expérience d’autres pays, échanger avec leurs pairs et renforcer les liens entre les deux ministères, qui ont en commun de nombreux défis et des valeurs dans ce domaine des politiques publiques.',
    ),
    labels: ['why-now-timeless'],
  },
  {
    // A year that is past tells of no hurry: a person sees it, the rule does not look for years before 2020.
    answers: whyNow(
      'El servicio público de empleo se creó en 1985 y ha crecido desde entonces hasta tener oficinas en todas las provincias. Los funcionarios consideran que conocer la experiencia de un país vecino les permitiría comparar métodos, reflexionar sobre su práctica y estrechar los lazos de cooperación entre ambas instituciones.',
    ),
    labels: ['why-now-timeless'],
  },
  {
    // So is this one, which the rule takes for a date.
    answers: whyNow(
      'La encuesta de 2021 mostró que los trabajadores conocen poco sus derechos. Conocer otras experiencias permitiría a los funcionarios ampliar sus conocimientos, comparar los métodos de trabajo y fortalecer la cooperación entre los dos países, que comparten una larga historia de amistad y de intercambio institucional.',
    ),
    labels: ['why-now-timeless'],
  },
  {
    answers: whyNow(
      'El Congreso aprobó una reforma que obliga a fijar el salario mínimo en una comisión tripartita. El decreto que la reglamenta debe firmarse antes de fin de año, y la ministra pidió un primer borrador para octubre. Si se espera a la convocatoria siguiente, el reglamento se habrá escrito sin conocer ninguna experiencia.',
    ),
    labels: [],
  },
  {
    answers: whyNow(
      'The Senate has just passed an act that gives the ministry power over platform work. The regulations are to be drafted by a small team which has never handled the matter, and the unions and the platforms have both asked to be heard. What is decided in the first drafts will be hard to change afterwards.',
    ),
    labels: [],
  },
  {
    answers: whyNow(
      'O novo governo anunciou a criação de uma carreira de mediadores. O concurso será aberto no próximo semestre e o programa de formação ainda não existe; a equipe que vai escrevê-lo é a que faria a visita. Depois do concurso já não haverá como mudar o perfil dos que entrarem, nem o que se espera deles.',
    ),
    labels: [],
  },
  {
    answers: whyNow(
      'La loi sur la santé et la sécurité entre en vigueur au printemps et confie au ministère des tâches nouvelles. Les quarante inspecteurs n’ont reçu aucune formation, et le plan de formation doit être remis au cabinet avant la fin de l’exercice. Une visite plus tardive arriverait quand tout serait déjà décidé.',
    ),
    labels: [],
  },
  {
    // Urgent to whoever reads it, and without one of the words that the rule knows.
    answers: whyNow(
      'Tres de cada cuatro accidentes mortales del trimestre ocurrieron en obras que nadie había visitado. La prensa y los sindicatos exigen respuestas, y la viceministra encargó a esta dirección un sistema que diga qué obras visitar primero. El equipo está formado y tiene presupuesto, pero nunca ha construido nada semejante.',
    ),
    labels: [],
  },
  {
    answers: objective('Conocer la experiencia del ministerio proveedor'),
    labels: ['objective-unverifiable'],
  },
  {
    answers: objective('Fortalecer las capacidades del personal', 'Por definir'),
    labels: ['objective-unverifiable'],
  },
  { answers: objective('Learn how mediation works', 'n/a'), labels: ['objective-unverifiable'] },
  { answers: objective('Conhecer boas práticas de qualificação'), labels: ['objective-unverifiable'] },
  {
    answers: objective('Renforcer les liens entre les deux ministères', '-'),
    labels: ['objective-unverifiable'],
  },
  {
    // An evidence that proves nothing: a person sees it, the rule does not.
    answers: objective('Mejorar la gestión', 'Los funcionarios estarán más motivados'),
    labels: ['objective-unverifiable'],
  },
  { answers: objective('Elaborar el protocolo de mediación'), labels: [] },
  { answers: objective('Draft the bylaws of the wage council'), labels: [] },
  { answers: objective('Capacitar a 40 inspectores en obras'), labels: [] },
  { answers: objective('Criar um observatório do mercado de trabalho'), labels: [] },
  { answers: objective('Mettre sur pied un registre des accidents'), labels: [] },
  {
    answers: objective('Entender el sistema chileno', 'Informe con recomendaciones entregado a la ministra'),
    labels: [],
  },
  {
    // A verb of knowing that leads to a decision, said with none of the verbs of the rule.
    answers: objective('Decidir entre las dos opciones de seguro de desempleo en estudio'),
    labels: [],
  },
  {
    answers: {
      objectives: [
        { objective: 'Redactar el reglamento', evidence: null },
        { objective: 'Sensibilizar a las partes', evidence: null },
      ],
    },
    labels: ['objective-unverifiable'],
  },
  { answers: { results: null }, labels: ['result-missing'] },
  { answers: { results: [{ component: 'training', result: 'TBD' }] }, labels: ['result-missing'] },
  { answers: { participants: [person(false, true)] }, labels: ['no-technical-participant'] },
  { answers: { participants: [person(true, false), person(null, null)] }, labels: ['no-influence'] },
  { answers: { participants: null }, labels: ['no-technical-participant', 'no-influence'] },
  { answers: { participants: [person(true, false), person(false, true)] }, labels: [] },
  { answers: { commitment: null }, labels: ['commitment-missing'] },
  { answers: { commitment: 'Pendiente' }, labels: ['commitment-missing'] },
  { answers: {}, facts: { hasConsent: false }, labels: ['consent-missing'] },
  { answers: { providers: null }, facts: { hasConsent: false }, labels: [] },
  {
    answers: { dates: days('2027-08-02', '2027-08-06') },
    facts: { neighbors: [{ title: 'Otra', days: days('2027-08-06', '2027-08-10'), providers: [] }] },
    labels: ['dates-overlap'],
  },
  {
    answers: { dates: days('2027-08-02', '2027-08-06') },
    facts: { neighbors: [{ title: 'Otra', days: days('2027-08-07', '2027-08-10'), providers: ['mol-cl'] }] },
    labels: [],
  },
  {
    answers: {},
    facts: { neighbors: [{ title: 'Otra', days: [], providers: ['mol-ar', 'mol-cl'] }] },
    labels: ['provider-repeated'],
  },
  { answers: { cost: 9_001 }, labels: ['cost-over-ceiling'] },
  { answers: { cost: 9_000 }, labels: [] },
  { answers: { cost: 90_000 }, facts: { costCeiling: null }, labels: [] },
  { answers: { co_financing: null }, labels: ['no-co-financing'] },
  { answers: { co_financing: 0 }, labels: ['no-co-financing'] },
  { answers: { origin: 'none' }, facts: { programs: 2 }, labels: ['origin-unnamed'] },
  { answers: { origin: 'program', origin_code: '12' }, facts: { programs: 2 }, labels: [] },
]
