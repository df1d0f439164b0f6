export const es = {
  subject: {
    selected: (network: string, reference: string) => `${network}: propuesta ${reference}, seleccionada`,
    reserve: (network: string, reference: string) =>
      `${network}: propuesta ${reference}, en lista de reserva`,
    not_selected: (network: string, reference: string) =>
      `${network}: propuesta ${reference}, no seleccionada`,
  },
  greeting: (name: string) => `Hola, ${name}:`,
  beneficiary: {
    selected: (title: string, reference: string, call: string) =>
      `La propuesta «${title}» (${reference}) de su ministerio fue seleccionada en «${call}». Felicitaciones.`,
    reserve: (title: string, reference: string, call: string, place: string) =>
      `La propuesta «${title}» (${reference}) de su ministerio quedó en la lista de reserva de «${call}», en el lugar ${place}. Si una seleccionada se retira, puede ocupar su lugar; en ese caso le escribiremos.`,
    not_selected: (title: string, reference: string, call: string) =>
      `La propuesta «${title}» (${reference}) de su ministerio no fue seleccionada en «${call}». Agradecemos el trabajo que hay en ella.`,
  },
  provider: {
    selected: (title: string, reference: string, call: string, beneficiary: string) =>
      `La propuesta «${title}» (${reference}), en la que su ministerio aceptó compartir su experiencia con ${beneficiary}, fue seleccionada en «${call}». Gracias por ofrecerla.`,
    reserve: (title: string, reference: string, call: string, beneficiary: string, place: string) =>
      `La propuesta «${title}» (${reference}), en la que su ministerio aceptó compartir su experiencia con ${beneficiary}, quedó en la lista de reserva de «${call}», en el lugar ${place}. Le escribiremos si ocupa el lugar de otra.`,
    not_selected: (title: string, reference: string, call: string, beneficiary: string) =>
      `La propuesta «${title}» (${reference}), en la que su ministerio aceptó compartir su experiencia con ${beneficiary}, no fue seleccionada en «${call}». Gracias por haberse ofrecido.`,
  },
  next: {
    beneficiary:
      'La propuesta es ahora una actividad en planeación. La Secretaría Técnica le escribirá para acordar las fechas con el otro ministerio.',
    provider:
      'La propuesta es ahora una actividad en planeación. La Secretaría Técnica le escribirá para acordar las fechas.',
  },
  why: 'Por qué',
  exception: 'En este caso la Secretaría Técnica se apartó de las reglas, con una excepción registrada.',
  remark: 'Observación de la Secretaría Técnica',
  feedback: 'Lo que dijeron los evaluadores, criterio por criterio',
  mean: (criterion: string, mean: string, most: string) => `${criterion}: ${mean} de ${most}`,
  nearest: (anchor: string) => `Lo más cercano en la escala: «${anchor}»`,
  unscored: (criterion: string) => `${criterion}: sin puntaje; todos los evaluadores se abstuvieron`,
  justification: (text: string) => `«${text}»`,
  results: 'Los resultados y las reglas con que se eligió están aquí:',
  proposal: 'Su propuesta:',
  signed: 'Secretaría Técnica',
}

export type LettersText = typeof es
