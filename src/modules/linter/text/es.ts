import { plural } from '#platform/i18n/index.ts'
import type { Subject } from '../reading/subject.ts'

const n = (count: number, one: string, other: string) => plural('es', count, { one, many: other, other })

export type ListName = Subject | 'fund' | 'participation'

const lists: Record<ListName, string> = {
  calls: 'Las convocatorias del registro',
  programs: 'El Portafolio de Programas',
  webinars: 'Los seminarios virtuales del registro',
  workshops: 'Los talleres y seminarios del registro',
  activities: 'Las actividades del registro',
  proposals: 'Propuestas por convocatoria',
  ministries: 'Participación de los ministerios',
  studies: 'Los estudios del registro',
  newsletters: 'Los boletines impresos del registro',
  audits: 'Las cifras declaradas',
  officials: 'Las cifras declaradas',
  partners: 'Las cifras declaradas',
  organizations: 'Las cifras declaradas',
  centers: 'Las cifras declaradas',
  fund: 'Los aportes al fondo',
  participation: 'Participación de los ministerios',
}

export const es = {
  navigation: 'Revisar un informe',
  title: 'Revisar las cifras de un informe',
  lead: 'Compara cada cifra y cada fecha de un texto con el registro de la red y con las demás frases del texto. Nada de lo que envíe se guarda.',
  reads: 'El texto puede estar en español, inglés, portugués o francés.',
  form: {
    text: 'Pegue el texto',
    textHint: 'Un párrafo por línea.',
    file: 'O elija un archivo',
    fileHint: (megabytes: number) => `Word (DOCX) o texto (TXT), hasta ${megabytes} MB.`,
    lang: 'Idioma del texto',
    detect: 'Reconocerlo',
    send: 'Revisar',
  },
  errors: {
    nothing: 'Pegue un texto o elija un archivo.',
    both: 'Pegue un texto o elija un archivo, no las dos cosas.',
    long: 'El texto es demasiado largo. Envíelo por partes.',
    document: 'El archivo no se puede leer como documento de Word.',
  },
  result: {
    title: 'Resultado',
    found: (count: number) => n(count, 'Se encontró # contradicción.', 'Se encontraron # contradicciones.'),
    none: 'No se encontró ninguna contradicción.',
    read: (sentences: number, figures: number) =>
      `${n(sentences, 'Se leyó # frase', 'Se leyeron # frases')} con ${n(figures, '# cifra o fecha', '# cifras y fechas')}.`,
    readAs: (language: string) => `Idioma de lectura: ${language}.`,
    limits:
      'Solo se compara lo que el registro tiene o lo que el texto dice dos veces. Que una cifra no esté marcada no prueba que sea correcta.',
    line: (line: number) => `Línea ${line}`,
    proofs: 'Lo prueba el registro',
    others: 'Lo dice otra frase',
    more: (count: number) => n(count, 'Y # fila más', 'Y # filas más'),
    again: 'Revisar otro texto',
    checked: 'El texto revisado',
  },
  /** Of what is marked, with what the proof gives instead. */
  rules: {
    count: (value: string) => `El registro cuenta ${value}.`,
    count_in_text: (value: string) => `Otra frase da ${value}.`,
    count_in_period: (value: string, from: string, to: string) =>
      `En ese período (${from} a ${to}) el registro cuenta ${value}.`,
    count_of_call: (value: string) => `De esa convocatoria, el registro cuenta ${value}.`,
    list_length: (value: string) => `La lista que sigue tiene ${value} años.`,
    list_years: (years: string) => `El registro no tiene nada de estos años: ${years}.`,
    conference_year: (year: string) => `Otra frase sitúa esta reunión en ${year}.`,
    conference_order: 'El orden de las reuniones no coincide con el de sus años.',
    call_year: (year: string) => `Esa convocatoria es de ${year}.`,
    every_year: (years: string) => `No en todos los años. Falta: ${years}.`,
    all_workshops: (without: string, all: string) => `No consta en ${without} de los ${all} talleres.`,
    all_members: (count: string, all: string) => `El registro cuenta ${count} de ${all}.`,
    calendar: (day: string) => `Fue el ${day}, fuera de esos años.`,
    years_of_operation: (years: string) => `El período que da otra frase es de ${years} años.`,
    activity_when: (day: string) =>
      `Ninguna actividad entre ambos países fue entonces; la primera fue el ${day}.`,
    activity_topic: 'Ninguna actividad entre ambos países trata de esto.',
    activity_modality: 'Ninguna actividad entre ambos países fue de esta modalidad.',
    webinar_ministries: (value: string) => `El registro cuenta ${value} en ese seminario virtual.`,
    amount: (value: string) => `Para esos años y aportantes el registro tiene ${value}.`,
  },
  /** The same, where somebody or something is named first. */
  rulesAbout: {
    calendar: (about: string, day: string) => `«${about}» fue el ${day}, fuera de esos años.`,
    activity_none: (about: string) => `El registro no tiene ninguna actividad entre ${about}.`,
    activity_topic: (about: string) => `Ninguna actividad entre ambos países trata de esto (${about}).`,
    workshop_when: (about: string, days: string) => `«${about}» fue el ${days}.`,
    workshop_ministries: (about: string, value: string) => `En «${about}» el registro cuenta ${value}.`,
    share: (about: string, value: string) => `Para «${about}» el registro tiene ${value} %.`,
    share_order: (about: string, own: string, other: string) =>
      `Aquí se da ${own} %, y «${about}» tiene ${other} %.`,
  },
  lists,
}

export type Text = typeof es
