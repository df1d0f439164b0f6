import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'

export const es = {
  email: 'Correo electrónico',
  password: 'Contraseña',
  code: 'Código',
  signIn: {
    title: 'Iniciar sesión',
    lead: 'Para quienes participan en la red: puntos focales, personal de los ministerios, órganos consultivos, evaluadores y la Secretaría Técnica.',
    submit: 'Iniciar sesión',
    forgot: 'Olvidé mi contraseña',
    noAccount: '¿No tiene una cuenta?',
    noAccountBody:
      'Las cuentas se abren por invitación de la Secretaría Técnica. Escríbale si su institución le encargó participar.',
    needed: 'Escriba su correo electrónico y su contraseña',
    refused: 'El correo o la contraseña no son correctos',
    codeLabel: 'Código de su aplicación de autenticación',
    codeHint:
      'Si tiene la verificación en dos pasos, escríbalo junto con su contraseña para entrar sin esperar.',
    wait: (minutes: number) =>
      plural('es', minutes, {
        one: 'Hubo demasiados intentos. Espere # minuto, use un navegador en el que ya haya iniciado sesión o restablezca su contraseña.',
        many: 'Hubo demasiados intentos. Espere # de minutos, use un navegador en el que ya haya iniciado sesión o restablezca su contraseña.',
        other:
          'Hubo demasiados intentos. Espere # minutos, use un navegador en el que ya haya iniciado sesión o restablezca su contraseña.',
      }),
    passkey: 'Iniciar sesión con una llave de acceso',
    passkeyRefused:
      'Esa llave de acceso no corresponde a ninguna cuenta activa, o tardó demasiado. Inténtelo de nuevo o use su contraseña.',
    passwordSet: 'Su contraseña quedó guardada. Ya puede iniciar sesión.',
  },
  demo: {
    title: 'Conocer el sitio como una persona de muestra',
    note: 'Son personas inventadas: no existen ni ocupan estos cargos. Entre con un clic para ver el sitio como lo ve cada una.',
    enter: (name: string) => `Entrar como ${name}`,
  },
  secondStep: {
    passkeyTitle: 'Use su llave de acceso',
    recoveryHint: 'Si no puede usar su llave de acceso, escriba uno de sus códigos de recuperación.',
    title: 'Escriba el código de verificación',
    hint: 'Abra su aplicación de autenticación y escriba el código de 6 dígitos. También puede usar uno de sus códigos de recuperación.',
    submit: 'Continuar',
    needed: 'Escriba el código',
    refused: 'El código no es correcto o ya se usó. Espere a que su aplicación muestre otro.',
    expired: 'Pasó demasiado tiempo. Inicie sesión de nuevo.',
    wait: (minutes: number) =>
      plural('es', minutes, {
        one: 'Hubo demasiados códigos equivocados. Espere # minuto.',
        many: 'Hubo demasiados códigos equivocados. Espere # de minutos.',
        other: 'Hubo demasiados códigos equivocados. Espere # minutos.',
      }),
    lost: '¿No tiene su teléfono ni sus códigos?',
    lostBody: 'Escriba a la Secretaría Técnica: comprobará quién es usted y le enviará una invitación nueva.',
  },
  reset: {
    title: 'Restablecer la contraseña',
    lead: 'Le enviaremos un enlace para elegir una contraseña nueva.',
    submit: 'Enviar el enlace',
    needed: 'Escriba una dirección de correo como ana@example.org',
    sentTitle: 'Revise su correo',
    sent: 'Si la dirección corresponde a una cuenta, en unos minutos llegará un enlace que sirve durante una hora.',
    sentHint:
      'Si no llega, revise la carpeta de correo no deseado o compruebe que escribió la misma dirección con la que recibió la invitación.',
    back: 'Volver a iniciar sesión',
  },
  link: {
    reset: 'Elija una contraseña nueva',
    invitation: 'Active su cuenta',
    resetLead: (email: string) => `Para la cuenta de ${email}. Al guardarla se cerrarán todas sus sesiones.`,
    invitationLead: (name: string, email: string) =>
      `Le damos la bienvenida, ${name}. Elija la contraseña con la que entrará como ${email}.`,
    submit: 'Guardar la contraseña',
    goneTitle: 'Este enlace ya no sirve',
    gone: 'Ya se usó, venció o se envió otro después.',
    resetAgain: 'Pedir otro enlace',
    invitationAgain: 'Pida a la Secretaría Técnica que le envíe otra invitación.',
  },
  newPassword: {
    label: 'Contraseña nueva',
    hint: (least: number) =>
      `Al menos ${least} caracteres. Unas cuantas palabras que solo usted asocie funcionan bien; los espacios cuentan.`,
    faults: {
      short: (least: number) => `La contraseña debe tener al menos ${least} caracteres`,
      long: (most: number) => `La contraseña debe tener como máximo ${most} caracteres`,
      common: 'Esa contraseña es de las primeras que alguien probaría. Elija otra',
      own: 'La contraseña se parece demasiado a su nombre o a su correo. Elija otra',
    },
  },
  ownPassword: {
    label: 'Su contraseña actual',
    hint: 'La pedimos de nuevo para que nadie cambie esto si usted dejó la sesión abierta.',
    wrong: 'La contraseña actual no es correcta',
    wait: (minutes: number) =>
      plural('es', minutes, {
        one: 'Hubo demasiados intentos. Espere # minuto.',
        many: 'Hubo demasiados intentos. Espere # de minutos.',
        other: 'Hubo demasiados intentos. Espere # minutos.',
      }),
  },
  account: {
    title: 'Su cuenta',
    name: 'Nombre',
    language: 'Idioma de los mensajes',
    posts: 'Cargos',
    since: (day: string) => `desde el ${day}`,
    noPosts: 'No ocupa ningún cargo en este momento.',
    correct: 'Si algo no es correcto, escriba a la Secretaría Técnica.',
    sample:
      'Es una persona de muestra: no tiene contraseña ni segundo paso, y otras personas pueden estar usándola a la vez.',
    recommended: 'Su función le da acceso al trabajo de otras personas. Active la verificación en dos pasos.',
    security: 'Seguridad',
    change: 'Cambiar',
    manage: 'Administrar',
    passwordKept: 'Guardada de forma que nadie puede leerla',
    on: 'Activada',
    off: 'Desactivada',
    passkeyCount: (n: number) => plural('es', n, { one: '# llave', many: '# de llaves', other: '# llaves' }),
    codesLeft: (n: number) =>
      plural('es', n, {
        one: 'Le queda # código',
        many: 'Le quedan # de códigos',
        other: 'Le quedan # códigos',
      }),
    done: {
      password: 'Cambió su contraseña. Las demás sesiones se cerraron.',
      'second-factor-off': 'Desactivó la verificación en dos pasos.',
      'codes-kept': 'La verificación en dos pasos está activada.',
      passkey: 'Agregó una llave de acceso.',
      'passkey-removed': 'Quitó la llave de acceso.',
      session: 'Cerró la sesión.',
      sessions: 'Cerró las demás sesiones.',
    },
  },
  roles: {
    official: 'Funcionaria o funcionario',
    focal_point: 'Punto focal',
    evaluator: 'Evaluadora o evaluador',
    advisory_body: 'Órgano consultivo',
    international_organization: 'Organismo internacional',
    secretariat: 'Secretaría Técnica',
    administrator: 'Administración del sitio',
  },
  sessions: {
    title: 'Dónde tiene la sesión abierta',
    device: 'Navegador',
    lastSeen: 'Última actividad',
    address: 'Dirección IP',
    action: 'Acción',
    here: 'Esta sesión',
    end: 'Cerrar',
    endAbout: (device: string) => `la sesión de ${device}`,
    endOthers: 'Cerrar las demás sesiones',
    unknown: 'Navegador desconocido',
    on: (browser: string, system: string) => `${browser} en ${system}`,
  },
  changePassword: {
    title: 'Cambiar la contraseña',
    submit: 'Cambiar la contraseña',
    other: 'Se cerrarán las demás sesiones.',
  },
  secondFactor: {
    owed: 'Su cargo abre el trabajo de otras personas: para seguir, active la verificación en dos pasos. Hasta entonces no puede ver ni hacer nada más con su cuenta.',
    orPasskey: 'En lugar de un código, usar una llave de acceso',
    mustStay: 'Su cargo exige un segundo paso y no le quedaría ninguno. Agregue otro antes de quitar este.',
    title: 'Verificación en dos pasos',
    lead: 'Después de la contraseña se pide un código que cambia cada 30 segundos y que solo muestra su teléfono. Quien robe su contraseña no podrá entrar.',
    begin: 'Empezar',
    onLead: 'Está activada. Al iniciar sesión se pide un código de su aplicación de autenticación.',
    setUp: 'Vincule su aplicación de autenticación',
    scan: 'En el teléfono, abra una aplicación de autenticación y escanee este código.',
    qr: 'Código QR con la clave que aparece abajo',
    key: 'Si no puede escanearlo, escriba esta clave en la aplicación:',
    open: 'Abrir en la aplicación de este dispositivo',
    code: 'Código de 6 dígitos que muestra la aplicación',
    confirm: 'Activar',
    refused:
      'El código no es correcto. Compruebe que la hora del teléfono sea automática y escriba el siguiente.',
    remove: 'Desactivar',
    removeTitle: 'Desactivar la verificación en dos pasos',
    removeLead: 'Bastará la contraseña para entrar. Los códigos de recuperación dejarán de servir.',
  },
  recoveryCodes: {
    title: 'Códigos de recuperación',
    lead: 'Cada código sirve una vez, en lugar del código del teléfono. Guárdelos donde no los pierda: no volverán a mostrarse.',
    kept: 'Ya los guardé',
    hidden: 'Por seguridad, los códigos se muestran una sola vez, al crearlos.',
    renewTitle: 'Crear códigos nuevos',
    renewLead: 'Los anteriores dejarán de servir.',
    renew: 'Crear códigos nuevos',
    off: 'Los códigos se crean al activar la verificación en dos pasos.',
  },
  passkeys: {
    title: 'Llaves de acceso',
    lead: 'Una llave de acceso reemplaza la contraseña y el código: entra con su huella, su rostro o el PIN de su dispositivo.',
    none: 'Todavía no tiene ninguna.',
    name: 'Nombre',
    nameHint: 'Por ejemplo, “Teléfono” o “Computadora de la oficina”',
    created: 'Creada',
    lastUsed: 'Último uso',
    never: 'Nunca',
    add: 'Agregar una llave de acceso',
    script:
      'Para agregarla, su navegador debe admitir llaves de acceso y tener JavaScript activado. Todo lo demás funciona sin eso.',
    remove: 'Quitar',
    removeTitle: 'Quitar una llave de acceso',
    which: 'Llave',
    whichNeeded: 'Elija la llave que quiere quitar',
    nameNeeded: 'Escriba un nombre para reconocerla',
    refused: 'No se pudo agregar la llave. Inténtelo de nuevo.',
    failed: 'El navegador no usó ninguna llave de acceso.',
  },
  colleague: {
    email: 'Escriba un correo electrónico, como ana@ejemplo.org',
    name: 'Escriba el nombre de la persona',
    elsewhere:
      'Esa dirección es de una persona de otra institución. Escriba la dirección de alguien de su ministerio',
    closed: 'La cuenta de esa persona está cerrada. Pida a la Secretaría Técnica que la abra de nuevo',
  },
  mail: {
    greeting: (name: Untrusted) => `Hola, ${name}:`,
    noticeSubject: (network: string) => `${network}: cambio en la seguridad de su cuenta`,
    notices: {
      passwordChanged: 'Se cambió la contraseña de su cuenta y se cerraron las demás sesiones.',
      secondFactorOn: 'Se activó la verificación en dos pasos en su cuenta.',
      secondFactorOff: 'Se desactivó la verificación en dos pasos en su cuenta.',
      recoveryCodesNew:
        'Se crearon códigos de recuperación nuevos para su cuenta. Los anteriores ya no sirven.',
      recoveryCodeUsed: 'Se usó uno de sus códigos de recuperación para iniciar sesión.',
      passkeyAdded: 'Se agregó una llave de acceso a su cuenta.',
      passkeyRemoved: 'Se quitó una llave de acceso de su cuenta.',
    },
    infected: {
      subject: (network: string) => `${network}: virus en un archivo`,
      own: (file: Untrusted, finding: Untrusted) =>
        `En el archivo ${file}, que usted subió, se encontró un virus (${finding}).`,
      others: (person: Untrusted, file: Untrusted, finding: Untrusted) =>
        `En el archivo ${file}, que subió ${person}, se encontró un virus (${finding}).`,
      taken: 'El archivo se retiró y ya nadie puede abrirlo.',
      refused: 'El archivo no se guardó.',
      clean: 'Revise su equipo con un antivirus y suba después una copia limpia.',
      ask: 'Compruebe que esa persona sepa qué hacer; si varios archivos traen virus, avise a quien administra el sitio.',
    },
    notYou:
      'Si no fue usted, restablezca ahora mismo su contraseña en esta página y avise a la Secretaría Técnica:',
    reset: {
      subject: (network: string) => `${network}: elija una contraseña nueva`,
      body: (network: string) =>
        `Alguien pidió restablecer la contraseña de su cuenta en ${network}. Si fue usted, elija una nueva en esta página:`,
      expiry:
        'El enlace sirve una sola vez, durante una hora. Si no fue usted, no haga nada: su contraseña sigue siendo la misma.',
    },
    invitation: {
      subject: (network: string) => `${network}: active su cuenta`,
      body: (network: string) =>
        `La Secretaría Técnica le invita a participar en la plataforma de ${network}. Elija su contraseña en esta página:`,
      expiry: 'El enlace sirve una sola vez, durante 14 días.',
    },
  },
}

export type Text = typeof es
