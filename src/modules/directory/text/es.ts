import { plural } from '#platform/i18n/index.ts'

export const es = {
  navigation: 'Ministerios',
  title: 'Ministerios de Trabajo',
  lead: (n: number) =>
    plural('es', n, {
      one: 'El ministerio de # Estado Miembro que coopera en la red.',
      many: 'Los ministerios de # de Estados Miembros que cooperan en la red.',
      other: 'Los ministerios de # Estados Miembros que cooperan en la red.',
    }),
  map: 'Estados Miembros en un mapa de casillas',
  mapNote: 'Una casilla por país, del mismo tamaño para todos. Elija una para ver su ministerio.',
  acronym: 'Siglas',
  language: 'Idioma de trabajo',
  subregion: 'Subregión',
  country: 'País',
  otherNames: 'También citado como',
  genericName: 'El informe no cita el nombre de este ministerio; se muestra uno genérico.',
  citedAt: (line: number) => `informe, línea ${line}`,
  focalPoint: 'Punto focal',
  focalPointSince: (day: string) => `Puesto cubierto desde el ${day}`,
  noFocalPoint: 'El puesto de punto focal no tiene titular registrado.',
  focalPointPrivate: 'Por privacidad se publica el puesto, no la persona.',
  asOf: (day: string) => `Al ${day}.`,
  institutions: 'Otras instituciones',
  institutionsLead:
    'Órganos asesores, organismos internacionales, centros y otras instituciones que participan en la red.',
  seeInstitutions: 'Ver las otras instituciones',
  kinds: {
    ministry: 'Ministerio',
    advisory_body: 'Órganos asesores',
    regional: 'Organismos regionales',
    international: 'Organismos internacionales',
    network: 'Redes',
    center: 'Centros de investigación y ONG',
    company: 'Empresas',
    government: 'Otras instituciones de gobierno',
  },
  languages: { es: 'Español', en: 'Inglés', pt: 'Portugués', fr: 'Francés', nl: 'Neerlandés' } as Record<
    string,
    string
  >,
}

export type Text = typeof es
