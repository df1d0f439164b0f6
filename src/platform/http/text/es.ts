export const es = {
  signedOutTitle: 'Su sesión terminó',
  signedOutBody:
    'No se guardó nada todavía. Abra la página de inicio de sesión en otra pestaña, inicie sesión, vuelva a esta con el botón Atrás de su navegador —su texto sigue en el formulario— y envíelo de nuevo.',
  signedOutKept:
    'Su texto está a salvo en esta página y todavía no se guardó. Abra la página de inicio de sesión en otra pestaña, inicie sesión, vuelva aquí y envíelo de nuevo.',
  unsentKept:
    'Queda en esta página lo que escribió, todavía sin guardar. Envíelo de nuevo dentro de un minuto.',
  sendAgain: 'Enviar de nuevo lo que escribí',
  whatYouTyped: 'Lo que usted escribió',
  signIn: 'Iniciar sesión',
  tooLargeTitle: 'Es demasiado para enviarlo de una vez',
  tooLargeBody:
    'No se guardó nada. Vuelva con el botón Atrás de su navegador, acorte el texto y envíelo de nuevo.',
  fileTooLargeBody: (mb: number) =>
    `No se guardó nada. Un archivo puede tener hasta ${mb} MB. Vuelva con el botón Atrás de su navegador y elija un archivo más pequeño.`,
  fileTooLarge: (mb: number) => `El archivo debe tener ${mb} MB como máximo`,
  fileEmpty: 'El archivo está vacío',
  fileNotAlone: 'Elija un solo archivo a la vez',
  fileRefused: {
    otherType: (types: string) => `El archivo debe ser de uno de estos tipos: ${types}`,
    otherName:
      'El nombre del archivo termina como si fuera de otro tipo. Guárdelo de nuevo con el programa que lo hizo y súbalo sin cambiarle el nombre',
    damaged: 'El archivo está dañado o incompleto. Ábralo, guárdelo de nuevo y súbalo otra vez',
    locked: 'El archivo está protegido con contraseña o cifrado. Guárdelo sin protección',
    hidden:
      'El archivo contiene partes que sus lectores no ven. Ábralo, guárdelo como un archivo nuevo y súbalo',
    bomb: 'El archivo ocupa demasiado al abrirse. Quite imágenes o páginas, o divídalo en varios',
    macros: 'El archivo contiene macros. Guárdelo sin ellas',
    embedded: 'El archivo lleva otros archivos u objetos dentro. Quítelos y adjúntelos por separado',
    external:
      'El archivo trae contenido de otros archivos o sitios al abrirse. Rompa esos vínculos (los enlaces de texto pueden quedar) y guárdelo de nuevo',
    scripts:
      'El PDF contiene instrucciones que se ejecutan o formularios que se envían. Imprímalo como PDF y suba esa copia',
    pixels: 'La imagen tiene demasiados píxeles. Redúzcala',
  },
  fileNoRoom: {
    object: (mb: number) =>
      `Los archivos agregados aquí, también los que se quitaron, ya ocupan casi ${mb} MB, que es el máximo. Pida ayuda a la Secretaría Técnica`,
    institution: (mb: number) =>
      `Los archivos de su institución ya ocupan casi ${mb} MB, que es el máximo. Pida ayuda a la Secretaría Técnica`,
  },
  fileInfected:
    'En el archivo se encontró un virus y no se guardó. Revise su equipo con un antivirus; la Secretaría Técnica recibió el aviso',
  fileWaits:
    'Todavía no se pudo revisar si tiene virus: se revisará en cuanto sea posible y hasta entonces nadie podrá abrirlo.',
  quarantinedTitle: 'El archivo todavía no se puede abrir',
  quarantinedBody: 'Falta revisar si tiene virus. Inténtelo de nuevo en unos minutos.',
  infectedTitle: 'El archivo se retiró',
  infectedBody: 'Se encontró un virus en él. Quien lo subió y la Secretaría Técnica recibieron el aviso.',
  notFoundTitle: 'Página no encontrada',
  notFoundBody:
    'Si escribió la dirección, compruebe que sea correcta. Si llegó por un enlace, puede que el contenido ya no esté disponible o que deba iniciar sesión.',
  invalidTitle: 'No se puede mostrar esta página',
  invalidBody: 'Algo en la dirección no se entiende. Vuelva al inicio o use el buscador.',
  conflictTitle: 'Alguien cambió esto antes que usted',
  conflictBody: 'Vuelva a la página anterior: verá la versión actual junto a lo que usted escribió.',
  foreignTitle: 'No se hizo ningún cambio',
  foreignBody: 'El envío no vino de una página de este sitio. Vuelva al formulario y envíelo de nuevo.',
  staleTitle: 'Este formulario ya no vale',
  staleBody:
    'No se cambió nada. El formulario era de otra persona o de una visita anterior de este navegador, o su navegador no acepta cookies. Vuelva a abrir la página y envíelo de nuevo.',
  staleKept:
    'Todavía no se cambió nada: el formulario era de otra persona o de una visita anterior de este navegador. Si fue usted quien escribió esto, envíelo de nuevo.',
  stepOwedTitle: 'Active primero la verificación en dos pasos',
  stepOwedBody:
    'No se guardó nada todavía. Su cargo abre el trabajo de otras personas: antes de seguir, active la verificación en dos pasos.',
  stepOwedKept:
    'Su texto está a salvo en esta página y todavía no se guardó. Su cargo abre el trabajo de otras personas: active la verificación en dos pasos en otra pestaña, vuelva aquí y envíelo de nuevo.',
  setUp: 'Activar la verificación en dos pasos',
  failureTitle: 'Algo falló de nuestro lado',
  failureBody:
    'Inténtelo de nuevo en unos minutos. Si persiste, escriba a la Secretaría Técnica con este número:',
  busyTitle: 'El servicio no está disponible por ahora',
  busyBody:
    'La base de datos no responde. Inténtelo de nuevo en un minuto; lo que ya se le confirmó está a salvo.',
  fullTitle: 'No queda espacio para guardar',
  fullBody:
    'No se guardó lo que envió, ni una parte. El sitio se puede seguir consultando; avise a la Secretaría Técnica e inténtelo más tarde.',
  slowTitle: 'La búsqueda tardó demasiado',
  slowBody: 'Pruebe con menos palabras o con un filtro.',
  home: 'Volver al inicio',
  search: 'Buscar en el sitio',
}

export type Text = typeof es
