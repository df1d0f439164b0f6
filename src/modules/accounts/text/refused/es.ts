import { plural } from '#platform/i18n/index.ts'

export const es = {
  navigation: 'Correo rechazado',
  title: 'Direcciones que rechazan nuestro correo',
  lead: 'El servidor de correo de estas direcciones devolvió lo que se les envió. Por eso no se les escribe más hasta que usted lo indique.',
  advice:
    'Antes, pregunte por otro medio si la dirección está bien escrita y si el problema se resolvió. Lo que no llegó no se envía otra vez. Si el servidor vuelve a rechazar un correo, la dirección aparecerá aquí de nuevo.',
  none: 'Ninguna dirección rechaza nuestro correo',
  noneHint: 'Cuando un servidor devuelva un correo, aquí verá de quién es la dirección y cuál es el motivo.',
  whose: 'De quién es',
  addressedTo: (name: string) => `No está en el directorio. El último correo iba dirigido a ${name}.`,
  stranger: 'No está en el directorio',
  since: 'Desde',
  why: 'Motivo',
  reasons: {
    unknown: 'La dirección no existe, o está mal escrita.',
    noServer: 'Lo que va después de la arroba no existe o no recibe correo.',
    closed: 'El buzón está cerrado: la persona ya no lo usa, o la institución lo desactivó.',
    full: 'El buzón está lleno.',
    tooLarge: 'El correo era demasiado grande para ese buzón.',
    rule: 'Una regla de la institución no deja pasar nuestro correo. Su área de informática puede permitirlo.',
    other: 'El servidor no lo acepta, y no dice el motivo de una manera que se pueda clasificar.',
  },
  mails: 'Correos',
  lost: (n: number) =>
    plural('es', n, {
      one: '# correo no llegó',
      many: '# de correos no llegaron',
      other: '# correos no llegaron',
    }),
  queued: (n: number) =>
    plural('es', n, {
      one: '# correo está en espera',
      many: '# de correos están en espera',
      other: '# correos están en espera',
    }),
  answer: 'Lo que respondió el servidor, tal como llegó:',
  again: 'Escribirle de nuevo',
  done: (address: string) => `Se volverá a escribir a ${address}`,
  waiting: {
    title: (n: number) =>
      plural('es', n, {
        one: '# dirección rechaza nuestro correo',
        many: '# de direcciones rechazan nuestro correo',
        other: '# direcciones rechazan nuestro correo',
      }),
    action: 'Ver de quién y por qué',
  },
}

export type RefusedText = typeof es
