export const es = {
  about: 'Acerca de la red',
  data: 'Datos abiertos y API',
  accessibility: 'Accesibilidad',
  privacy: 'Privacidad',
  account: 'Mi cuenta',
  disclaimer: 'Las cifras se calculan a partir del registro de la red o se presentan como declaradas por su informe. Las denominaciones no implican juicio alguno sobre la condición jurídica de ningún territorio.',
}

export type Text = typeof es
