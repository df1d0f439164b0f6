import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  navigation: 'Ministérios',
  title: 'Ministérios do Trabalho',
  lead: (n: number) =>
    plural('pt', n, {
      one: 'O ministério de # Estado-membro que coopera na rede.',
      many: 'Os ministérios de # de Estados-membros que cooperam na rede.',
      other: 'Os ministérios de # Estados-membros que cooperam na rede.',
    }),
  map: 'Estados-membros em um mapa de quadros',
  mapNote: 'Um quadro por país, do mesmo tamanho para todos. Escolha um para ver seu ministério.',
  acronym: 'Sigla',
  language: 'Idioma de trabalho',
  subregion: 'Sub-região',
  country: 'País',
  otherNames: 'Também citado como',
  genericName: 'O relatório não cita o nome deste ministério; mostra-se um nome genérico.',
  citedAt: (line: number) => `relatório, linha ${line}`,
  focalPoint: 'Ponto focal',
  focalPointSince: (day: string) => `Posto ocupado desde ${day}`,
  noFocalPoint: 'O posto de ponto focal não tem titular registrado.',
  focalPointPrivate: 'Por privacidade, publica-se o posto, não a pessoa.',
  asOf: (day: string) => `Em ${day}.`,
  institutions: 'Outras instituições',
  institutionsLead:
    'Órgãos consultivos, organismos internacionais, centros e outras instituições que participam da rede.',
  seeInstitutions: 'Ver as outras instituições',
  kinds: {
    ministry: 'Ministério',
    advisory_body: 'Órgãos consultivos',
    regional: 'Organismos regionais',
    international: 'Organismos internacionais',
    network: 'Redes',
    center: 'Centros de pesquisa e ONGs',
    company: 'Empresas',
    government: 'Outras instituições de governo',
  },
  languages: { es: 'Espanhol', en: 'Inglês', pt: 'Português', fr: 'Francês', nl: 'Holandês' },
} satisfies Text
