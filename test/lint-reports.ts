import type { Rule } from '#modules/linter/finding.ts'
import type { LintRecord } from '#modules/linter/record.ts'
import { tellers, upTo } from '#test/lint-tellers.ts'

/** A line of a made-up report; with `wrong`, what contradicts the record or another line, and by which rule. */
export type Line = { text: string; wrong?: Rule }

/** As a Secretariat might have written it at the end of 2010. */
export const englishReport = (record: LintRecord): Line[] => {
  const total = upTo(record, 2010)
  const { country, topic, title, component, call } = tellers(record, 'en')
  return [
    { text: 'Progress of the network' },
    {
      text: 'The network was asked for by the XIII IACML in 2003, and its first work plan was adopted by the XIV IACML in 2005.',
    },
    {
      text: `By 2010 it had opened ${total.calls} calls for cooperation, in ${total.years.join(', ').replace(/, (\d+)$/, ' and $1')}.`,
    },
    {
      text: `Up to December 2010 ministries submitted ${total.received} proposals, of which ${total.selected} proposals were selected.`,
    },
    { text: `In total ${total.completed} bilateral cooperation activities have been completed.` },
    {
      text: `More than ${total.completed - 20} cooperation activities have been completed so far.`,
      wrong: 'count',
    },
    { text: `Ministries met in ${total.workshops} hemispheric workshops.` },
    { text: 'The twelve workshops of the network were well attended.', wrong: 'count' },
    { text: 'Half of the three calls brought more proposals than expected.', wrong: 'count' },
    {
      text: `The second call received ${call(2008).received} proposals and the third call received ${call(2009).received} proposals.`,
    },
    { text: `The fourth call received ${(call(2010).received ?? 0) + 7} proposals.`, wrong: 'count_of_call' },
    { text: 'The third call of 2008 was the largest.', wrong: 'call_year' },
    {
      text: `${country('NI')} received technical assistance from ${country('BR')} in October 2009 on ${topic('2009-6')}.`,
    },
    {
      text: `${country('PY')} made a visit to ${country('CL')} in March 2010 on ${topic('2008-14')}.`,
      wrong: 'activity_when',
    },
    {
      text: `An expert visit of ${country('CA')} helped ${country('AR')} to prepare its program.`,
      wrong: 'activity_modality',
    },
    {
      text: `${country('CR')} received technical assistance from ${country('UY')} in the area of occupational safety and health.`,
      wrong: 'activity_topic',
    },
    {
      text: `${country('HN')} received technical assistance from ${country('CA')} and changed its procedures.`,
      wrong: 'activity_none',
    },
    {
      text: `9. ${title(9)}, Panama City, Panama, 10 and 11 December 2008. Directors of 25 ministries of labor were there.`,
    },
    {
      text: `11. ${title(11)}, Washington, 21 May 2009. Delegations of 26 ministries took part.`,
      wrong: 'workshop_when',
    },
    {
      text: `10. ${title(10)}, Quebec City, Canada, 24 and 25 February 2009. Specialists of 31 ministries took part.`,
      wrong: 'workshop_ministries',
    },
    { text: 'The ILO and PAHO were present in all workshops.', wrong: 'all_workshops' },
    { text: 'Workers and employers were heard in nearly all workshops.' },
    { text: 'The Conference asked for a gender study at the XV IACML in 2007.' },
    {
      text: 'That study had already been announced at the XV IACML, held in 2009.',
      wrong: 'conference_year',
    },
    { text: `${component('new-units')}` },
    { text: 'About 25% of the bilateral cooperation activities had this result.' },
    { text: `${component('training')}` },
    {
      text: 'It is here that the network had its greatest impact: 52% of the bilateral activities led to it.',
      wrong: 'share_order',
    },
    { text: `${component('new-products')}` },
    { text: 'Almost 60% of the bilateral cooperation activities led to new products.' },
    { text: 'Canada gave US$1.35 million from 2006 to 2010.' },
    { text: 'From 2006 to 2010, Canada contributed US$1,530,000.', wrong: 'amount' },
  ]
}

/** As it might have been written at the end of 2013. */
export const portugueseReport = (record: LintRecord): Line[] => {
  const total = upTo(record, 2013)
  const { country, topic, title, call } = tellers(record, 'pt')
  return [
    { text: 'Relatório de atividades da rede' },
    {
      text: 'Desde sua criação em maio de 2006 e até dezembro de 2013, a RIAL obteve os seguintes resultados:',
    },
    { text: `- ${total.workshops} oficinas realizadas com a participação dos ministérios.` },
    {
      text: `- ${total.completed + 12} atividades de cooperação bilateral realizadas.`,
      wrong: 'count_in_period',
    },
    { text: 'Nos seus doze anos de funcionamento, a rede cresceu.', wrong: 'years_of_operation' },
    { text: `Foram realizadas ${total.calls} chamadas de cooperação até 2013.` },
    {
      text: `Nas ${['zero', 'uma', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito'][total.calls + 1]} chamadas realizadas a qualidade das propostas melhorou.`,
      wrong: 'count',
    },
    { text: 'As chamadas foram abertas todos os anos.', wrong: 'every_year' },
    { text: 'As chamadas foram abertas todos os anos de 2007 a 2010.' },
    {
      text: `Na sexta chamada foram recebidas ${call(2013).received} propostas e selecionadas ${call(2013).selected}.`,
    },
    {
      text: `Na quinta chamada foram selecionadas ${(call(2012).selected ?? 0) + 4} propostas.`,
      wrong: 'count_of_call',
    },
    {
      text: `Como prestadores participaram ${total.providers} ministérios e como beneficiários ${total.receivers} ministérios nas atividades de cooperação bilateral.`,
    },
    { text: `O Peru recebeu assessoria do Brasil em setembro de 2013 sobre ${topic('2013-3')}.` },
    { text: 'O Peru recebeu assessoria do Brasil em agosto de 2012.', wrong: 'activity_when' },
    { text: `${country('GT')} recebeu assistência técnica do ${country('EC')} sobre trabalho infantil.` },
    {
      text: `A ${country('BO')} recebeu assistência técnica da ${country('AR')} em matéria de estatísticas do trabalho.`,
      wrong: 'activity_topic',
    },
    {
      text: `O ${country('SR')} recebeu assistência técnica do ${country('PE')} e criou uma unidade.`,
      wrong: 'activity_none',
    },
    {
      text: `17. ${title(17)}, São José, Costa Rica, 21 e 22 de fevereiro de 2013. Participaram 24 ministérios.`,
    },
    {
      text: `16. ${title(16)}, Washington, 11 de outubro de 2012. Participaram 32 ministérios.`,
      wrong: 'workshop_ministries',
    },
    {
      text: `18. ${title(18)}, Bahamas, 16 de abril de 2013. Foi uma das atividades do calendário 2010-2011 da rede.`,
      wrong: 'calendar',
    },
    { text: 'O fundo vive das contribuições de todos os países membros.', wrong: 'all_members' },
    { text: 'A OIT esteve presente em todas as oficinas.', wrong: 'all_workshops' },
    { text: 'Mais da metade dos participantes continua em contato.' },
    { text: 'Os cinco boletins impressos saíram em 2007, 2008, 2009 e 2010.', wrong: 'list_length' },
    { text: 'O portfólio tem 142 programas registrados.' },
    { text: 'No portfólio há mais de 200 programas registrados.', wrong: 'count' },
  ]
}

/** As it might have been written in the middle of 2015. */
export const frenchReport = (record: LintRecord): Line[] => {
  const total = upTo(record, 2015)
  const { country, topic, title, call } = tellers(record, 'fr')
  return [
    { text: 'Rapport du réseau, juin 2015' },
    { text: `Le réseau a lancé ${total.calls} appels à coopération et reçu ${total.received} propositions.` },
    { text: 'Les neuf appels du réseau ont été très suivis.', wrong: 'count' },
    { text: `Environ ${Math.round(total.received / 10) * 10} propositions ont été reçues.` },
    { text: 'Plus de 500 propositions ont été reçues.', wrong: 'count' },
    { text: `Au total, ${total.completed} activités de coopération ont été réalisées.` },
    { text: `Le huitième appel (2015) a reçu ${call(2015).received} propositions.` },
    { text: 'Le septième appel (2013) a reçu moins de demandes.', wrong: 'call_year' },
    {
      text: `Le cinquième appel a reçu ${(call(2012).received ?? 0) - 9} propositions.`,
      wrong: 'count_of_call',
    },
    { text: 'Chaque année, le réseau lance ses appels auprès des ministères.', wrong: 'every_year' },
    { text: `Vingt ateliers ont été tenus, avec ${Math.round(24.6)} ministères en moyenne par atelier.` },
    { text: 'Vingt-quatre ateliers ont été tenus à ce jour.', wrong: 'count' },
    {
      text: `Le ${country('PE')} a reçu une assistance technique de la ${country('CO')} en octobre 2014 sur ${topic('2014-8')}.`,
    },
    {
      text: `Le ${country('MX')} a reçu une assistance technique de l’${country('AR')} en février 2014.`,
      wrong: 'activity_when',
    },
    {
      text: `Une visite d’experts de la ${country('JM')} a aidé la ${country('BB')} à revoir ses lois.`,
      wrong: 'activity_modality',
    },
    {
      text: `Le ${country('HN')} a reçu une assistance technique du ${country('MX')} en matière d’emploi des jeunes.`,
      wrong: 'activity_topic',
    },
    {
      text: `L’${country('UY')} a reçu une assistance technique du ${country('SR')} et en tire profit.`,
      wrong: 'activity_none',
    },
    {
      text: `19. ${title(19)}, Bridgetown, Barbade, 17 septembre 2014. Des délégués de 22 ministères y ont participé.`,
    },
    {
      text: `20. ${title(20)}, Mexico, du 10 au 12 novembre 2014. Des experts de 21 pays y ont participé.`,
      wrong: 'workshop_when',
    },
    { text: 'Le COSATE et le CEATAL ont été présents dans tous les ateliers.', wrong: 'all_workshops' },
    { text: 'Tous les pays membres versent des contributions au fonds.', wrong: 'all_members' },
    { text: 'La XVIII CIMT en 2013 a fixé les priorités.', wrong: 'conference_year' },
    { text: 'Ces priorités viennent de la XVIII CIMT en 2011.', wrong: 'conference_year' },
    { text: 'Depuis 2011, les pays ont versé 470 000 $.' },
    { text: 'Depuis 2011, les pays ont versé 740 000 $.', wrong: 'amount' },
    { text: 'Le webinaire d’avril 2015 a réuni 13 ministères.' },
    { text: 'Le webinaire de mars 2014 a réuni 31 ministères.', wrong: 'webinar_ministries' },
  ]
}

/** Of 2014, in sentences of another kind; one way of saying each. */
export const spanishReport = (record: LintRecord): Line[] => {
  const total = upTo(record, 2014)
  const { country, topic, title, call } = tellers(record, 'es')
  return [
    { text: 'Balance al cierre de 2014' },
    { text: `Con la convocatoria de 2014 ya son ${total.calls} las convocatorias abiertas por la red.` },
    { text: `Los ministerios presentaron ${total.received} propuestas a lo largo de estos años.` },
    { text: `De ellas, apenas ${total.selected + 30} propuestas fueron seleccionadas.`, wrong: 'count' },
    {
      text: 'La red ha organizado una veintena de encuentros; en concreto, 26 talleres hemisféricos.',
      wrong: 'count',
    },
    { text: `A la fecha han concluido ${total.completed} actividades de cooperación bilateral.` },
    { text: 'Otras 14 actividades de cooperación están en planeación.', wrong: 'count' },
    { text: 'Por lo menos 60 actividades de cooperación han concluido.' },
    { text: 'Nada menos que nueve convocatorias se han lanzado hasta ahora.', wrong: 'count' },
    { text: `La convocatoria de 2009 atrajo ${call(2009).received} propuestas.` },
    { text: `La convocatoria de 2012 atrajo ${(call(2012).received ?? 0) + 20} propuestas.`, wrong: 'count' },
    {
      text: `Funcionarios de ${country('MX')} viajaron a ${country('AR')} en agosto de 2013 para conocer su seguro de desempleo.`,
    },
    {
      text: `Funcionarios de ${country('MX')} viajaron a ${country('AR')} en marzo de 2009 para una visita de trabajo.`,
      wrong: 'activity_when',
    },
    { text: `La misión de ${country('JM')} a ${country('BZ')} trató del servicio público de empleo.` },
    {
      text: `Gracias a una visita a ${country('US')}, ${country('LC')} revisó sus normas sobre equidad de género.`,
      wrong: 'activity_topic',
    },
    { text: `${country('HN')} envió una misión a ${country('AR')} para estudiar ${topic('2008-5')}.` },
    {
      text: `${country('NI')} envió una misión de estudio a ${country('UY')}, con cooperación de la red.`,
      wrong: 'activity_none',
    },
    { text: `El ${title(6).toLowerCase()} de Montevideo se celebró en abril de 2008.` },
    { text: `El ${title(9)} se celebró en Ciudad de Panamá en diciembre de 2007.`, wrong: 'workshop_when' },
    { text: 'Cada taller contó con la presencia de COSATE.', wrong: 'all_workshops' },
    { text: 'Todos los Estados miembros han aportado al fondo.', wrong: 'all_members' },
    { text: 'La XIV CIMT, celebrada en la Ciudad de México en 2005, pidió crear la red.' },
    {
      text: 'La XV CIMT (2007) adoptó líneas estratégicas; dos años después, en la XVI CIMT, se presentó el estudio.',
    },
    { text: 'Fue en la XV CIMT de 2008 donde se aprobaron esas líneas.', wrong: 'conference_year' },
    {
      text: 'Se celebraron convocatorias en 2007, 2008, 2009, 2010, 2011, 2012, 2013 y 2014.',
      wrong: 'list_years',
    },
    { text: 'Tres estudios técnicos de la red se publicaron en 2007, 2009 y 2013.' },
  ]
}
