import { plural } from '#platform/i18n/index.ts'

export const es = {
  navigation: 'Talleres',
  title: 'Talleres y seminarios',
  lead: 'Los encuentros hemisféricos en los que los ministerios comparan lo que hacen sobre un tema prioritario y acuerdan orientaciones.',
  figures: {
    events: (n: number) =>
      plural('es', n, {
        one: 'taller o seminario',
        many: 'talleres y seminarios',
        other: 'talleres y seminarios',
      }),
    workshops: (n: number) =>
      plural('es', n, { one: '# taller', many: '# de talleres', other: '# talleres' }),
    seminars: (n: number) =>
      plural('es', n, { one: '# seminario', many: '# de seminarios', other: '# seminarios' }),
    hosts: (n: number) =>
      plural('es', n, { one: 'país anfitrión', many: 'países anfitriones', other: 'países anfitriones' }),
    mean: 'ministerios por encuentro, en promedio',
    over: (n: number) =>
      plural('es', n, {
        one: 'Sobre el único encuentro que declara un número exacto',
        many: 'Sobre los # de encuentros que declaran un número exacto',
        other: 'Sobre los # encuentros que declaran un número exacto',
      }),
  },
  found: (n: number) =>
    plural('es', n, { one: '# encuentro', many: '# de encuentros', other: '# encuentros' }),
  empty: 'Ningún taller o seminario coincide',
  emptyHint: 'Quite algún filtro para ver más.',
  seeAll: 'Ver todos los talleres y seminarios',
  facets: { kind: 'Tipo', area: 'Área', theme: 'Tema', country: 'País anfitrión', year: 'Año' },
  kind: { workshop: 'Taller', seminar: 'Seminario' },
  kinds: { workshop: 'Talleres', seminar: 'Seminarios' },
  numbered: (kind: 'workshop' | 'seminar', n: number) =>
    `${kind === 'workshop' ? 'Taller' : 'Seminario'} ${n}`,
  ministries: (n: number) =>
    plural('es', n, { one: '# ministerio', many: '# de ministerios', other: '# ministerios' }),
  ministriesNotStated: 'El informe no indica cuántos ministerios participaron',
  map: 'Dónde se han celebrado',
  mapNote:
    'Una casilla por Estado Miembro; cuanto más intensa, más encuentros ha recibido. Elija un país para ver los suyos.',
  mapHead: 'Encuentros',
  when: 'Fecha',
  where: 'Lugar',
  ministriesName: 'Ministerios participantes',
  theme: 'Tema',
  coOrganizers: 'Organizaron',
  participants: 'También participaron',
  mandate: 'Por qué se convocó',
  source: 'Fuente',
  sourceLine: (line: number) => `Informe, línea ${line}`,
  sourceSection: (section: string) => `Informe, sección ${section}`,
  outputs: 'Qué dejó',
  documents: 'Documentos en la biblioteca',
  previous: 'Encuentro anterior',
  next: 'Encuentro siguiente',
  webinars: 'Seminarios virtuales',
  webinarsLead:
    'Encuentros en línea en los que los ministerios preparan sus propuestas o conocen la experiencia de otro.',
  seeWebinars: 'Ver los seminarios virtuales',
  webinar: 'Seminario virtual',
  provider: 'Experiencia presentada',
  platform: 'Plataforma',
  satisfaction: 'Valoración de quienes participaron',
  panel: {
    title: 'Talleres y seminarios',
    hosted: 'Fue sede',
    coOrganized: 'Organizó con otros, fuera de su país',
    webinars: 'Presentó su experiencia en línea',
  },
  origin: 'De qué encuentro proviene',
}

export type Text = typeof es
