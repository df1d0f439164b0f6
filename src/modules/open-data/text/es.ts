/** The part of the page of open data that lists the files. */
export const es = {
  files: 'Archivos para descargar',
  filesLead:
    'Cada lista pública es un archivo. Las columnas están descritas en un archivo aparte: qué significa cada una y de qué tipo es (CSV en la Web, W3C).',
  columns: 'Columnas',
  standards: 'Para otros sistemas',
  iati: {
    name: 'Transparencia de la ayuda',
    about:
      'Todas las actividades y los aportes en dinero, según la norma IATI 2.03; textos en español e inglés.',
  },
  catalog: {
    name: 'Catálogo',
    about: 'Todos los conjuntos de datos y sus archivos, para portales de datos abiertos, según DCAT-AP.',
  },
  license: 'Licencia',
}

export type Text = typeof es
