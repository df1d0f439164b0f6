import { plural } from '#platform/i18n/index.ts'

export const es = {
  navigation: 'Biblioteca',
  title: 'Biblioteca',
  lead: 'Lo que la red ha escrito y los mandatos que sigue: estudios, documentos de base y de talleres, guías y boletines.',
  noFiles: 'El registro reúne títulos, autores y años; todavía no contiene los documentos.',
  noFile: 'El registro tiene el título de este documento, pero todavía no su archivo.',
  search: 'Buscar en los títulos',
  found: (n: number) =>
    plural('es', n, { one: '# publicación', many: '# de publicaciones', other: '# publicaciones' }),
  empty: 'Ninguna publicación coincide',
  emptyHint: 'Pruebe con menos palabras o quite algún filtro.',
  seeAll: 'Ver todas las publicaciones',
  kindName: 'Tipo',
  year: 'Año',
  noYear: 'Sin año indicado',
  authors: (n: number) => plural('es', n, { one: 'Autor', many: 'Autores', other: 'Autores' }),
  workshop: (n: number) => `Taller ${n}`,
  kind: {
    study: 'Estudio',
    base_document: 'Documento de base',
    workshop_output: 'Documento de un taller',
    guide: 'Guía',
    printed_newsletter: 'Boletín impreso',
    electronic_newsletter: 'Boletín electrónico',
    companion_report: 'Informe complementario',
    mandate: 'Mandato',
  },
  kinds: {
    study: 'Estudios',
    base_document: 'Documentos de base',
    workshop_output: 'Documentos de los talleres',
    guide: 'Guías',
    printed_newsletter: 'Boletines impresos',
    electronic_newsletter: 'Boletines electrónicos',
    companion_report: 'Informes complementarios',
    mandate: 'Mandatos',
  },
}

export type Text = typeof es
