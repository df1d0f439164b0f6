import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  navigation: 'Oficinas',
  title: 'Oficinas e seminários',
  lead: 'Os encontros hemisféricos em que os ministérios comparam o que fazem sobre um tema prioritário e acordam orientações.',
  figures: {
    events: (n: number) =>
      plural('pt', n, {
        one: 'oficina ou seminário',
        many: 'oficinas e seminários',
        other: 'oficinas e seminários',
      }),
    workshops: (n: number) =>
      plural('pt', n, { one: '# oficina', many: '# de oficinas', other: '# oficinas' }),
    seminars: (n: number) =>
      plural('pt', n, { one: '# seminário', many: '# de seminários', other: '# seminários' }),
    hosts: (n: number) =>
      plural('pt', n, { one: 'país anfitrião', many: 'países anfitriões', other: 'países anfitriões' }),
    mean: 'ministérios por encontro, em média',
    over: (n: number) =>
      plural('pt', n, {
        one: 'Sobre o único encontro que declara um número exato',
        many: 'Sobre os # de encontros que declaram um número exato',
        other: 'Sobre os # encontros que declaram um número exato',
      }),
  },
  found: (n: number) => plural('pt', n, { one: '# encontro', many: '# de encontros', other: '# encontros' }),
  empty: 'Nenhuma oficina ou seminário corresponde à busca',
  emptyHint: 'Retire algum filtro para ver mais.',
  seeAll: 'Ver todas as oficinas e seminários',
  facets: { kind: 'Tipo', area: 'Área', theme: 'Tema', country: 'País anfitrião', year: 'Ano' },
  kind: { workshop: 'Oficina', seminar: 'Seminário' },
  kinds: { workshop: 'Oficinas', seminar: 'Seminários' },
  numbered: (kind: 'workshop' | 'seminar', n: number) =>
    `${kind === 'workshop' ? 'Oficina' : 'Seminário'} ${n}`,
  ministries: (n: number) =>
    plural('pt', n, { one: '# ministério', many: '# de ministérios', other: '# ministérios' }),
  ministriesNotStated: 'O relatório não informa quantos ministérios participaram',
  map: 'Onde foram realizados',
  mapNote:
    'Um quadrado por Estado-membro; quanto mais intenso, mais encontros recebeu. Escolha um país para ver os seus.',
  mapHead: 'Encontros',
  when: 'Data',
  where: 'Local',
  ministriesName: 'Ministérios participantes',
  theme: 'Tema',
  coOrganizers: 'Organizaram',
  participants: 'Também participaram',
  mandate: 'Por que foi convocado',
  source: 'Fonte',
  sourceLine: (line: number) => `Relatório, linha ${line}`,
  sourceSection: (section: string) => `Relatório, seção ${section}`,
  outputs: 'O que deixou',
  documents: 'Documentos na biblioteca',
  previous: 'Encontro anterior',
  next: 'Próximo encontro',
  webinars: 'Seminários virtuais',
  webinarsLead:
    'Encontros on-line em que os ministérios preparam suas propostas ou conhecem a experiência de outro.',
  seeWebinars: 'Ver os seminários virtuais',
  webinar: 'Seminário virtual',
  provider: 'Experiência apresentada',
  platform: 'Plataforma',
  satisfaction: 'Avaliação de quem participou',
  panel: {
    title: 'Oficinas e seminários',
    hosted: 'Foi sede',
    coOrganized: 'Organizou com outros, fora do seu país',
    webinars: 'Apresentou sua experiência on-line',
  },
  origin: 'De que encontro provém',
} satisfies Text
