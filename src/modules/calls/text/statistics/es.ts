import { plural } from '#platform/i18n/index.ts'

export const es = {
  title: 'Estadísticas de la convocatoria',
  lead: 'Qué se ha recibido, de quién y sobre qué, y qué ministerios todavía no han respondido.',
  definition:
    'Cuenta todas las propuestas que se presentaron alguna vez, también las que después se retiraron. Cada una se cuenta una vez en el país del ministerio que la presenta y una vez por cada ministerio proveedor.',
  downloads: 'Descargas',
  csv: 'Una fila por propuesta (CSV)',
  xlsx: 'Todas las tablas (Excel)',
  json: 'Todos los datos (JSON)',
  figures: {
    received: (n: number) =>
      plural('es', n, {
        one: 'propuesta recibida',
        many: 'de propuestas recibidas',
        other: 'propuestas recibidas',
      }),
    countries: (n: number) =>
      plural('es', n, {
        one: 'país beneficiario',
        many: 'de países beneficiarios',
        other: 'países beneficiarios',
      }),
    providers: (n: number) =>
      plural('es', n, { one: 'país proveedor', many: 'de países proveedores', other: 'países proveedores' }),
    coFinanced: 'con cofinanciación',
    cost: 'costo total estimado',
    coFinancing: 'cofinanciación ofrecida',
    withdrawn: (n: number) =>
      plural('es', n, { one: 'retirada después', many: 'de retiradas después', other: 'retiradas después' }),
  },
  by: {
    country: 'Por país beneficiario',
    provider: 'Por país proveedor',
    area: 'Por área',
    theme: 'Por tema',
    modality: 'Por modalidad',
    origin: 'Por origen',
    day: 'Por día de presentación',
  },
  heads: {
    country: 'País',
    area: 'Área',
    theme: 'Tema',
    modality: 'Modalidad',
    origin: 'Origen',
    day: 'Día',
    count: 'Propuestas',
  },
  modalities: {
    on_site_visit: 'Visita in situ',
    expert_visit: 'Visita de expertos',
    virtual: 'Actividad virtual',
  },
  origins: {
    program: 'Programa del Portafolio',
    workshop: 'Taller',
    activity: 'Actividad anterior',
    conference: 'Conferencia',
    none: 'Ninguno',
  },
  unsaid: 'Sin indicar',
  silent: {
    title: 'Quién no ha respondido',
    lead: (n: number) =>
      plural('es', n, {
        one: '# ministerio no ha presentado ninguna propuesta.',
        many: '# de ministerios no han presentado ninguna propuesta.',
        other: '# ministerios no han presentado ninguna propuesta.',
      }),
    none: 'Todos los ministerios presentaron al menos una propuesta.',
    awaiting: (n: number) =>
      plural('es', n, {
        one: '# espera el consentimiento',
        many: '# de ministerios esperan el consentimiento',
        other: '# esperan el consentimiento',
      }),
    draft: (n: number) =>
      plural('es', n, {
        one: '# tiene un borrador',
        many: '# de ministerios tienen un borrador',
        other: '# tienen un borrador',
      }),
    nothing: (n: number) =>
      plural('es', n, {
        one: '# no ha comenzado',
        many: '# de ministerios no han comenzado',
        other: '# no han comenzado',
      }),
  },
  empty: 'Todavía no se ha recibido ninguna propuesta.',
  panel: {
    title: 'Qué se recibió',
    more: 'Cifras agregadas de todas las propuestas recibidas.',
  },
}

export type StatisticsText = typeof es
