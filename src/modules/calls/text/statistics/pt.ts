import { plural } from '#platform/i18n/index.ts'
import type { StatisticsText } from './es.ts'

export const pt: StatisticsText = {
  title: 'Estatísticas da chamada',
  lead: 'O que foi recebido, de quem e sobre o quê, e quais ministérios ainda não responderam.',
  definition:
    'Conta todas as propostas apresentadas alguma vez, inclusive as retiradas depois. Cada uma é contada uma vez no país do ministério que a apresenta e uma vez para cada ministério provedor.',
  downloads: 'Downloads',
  csv: 'Uma linha por proposta (CSV)',
  xlsx: 'Todas as tabelas (Excel)',
  json: 'Todos os dados (JSON)',
  figures: {
    received: (n) =>
      plural('pt', n, {
        one: 'proposta recebida',
        many: 'de propostas recebidas',
        other: 'propostas recebidas',
      }),
    countries: (n) =>
      plural('pt', n, {
        one: 'país beneficiário',
        many: 'de países beneficiários',
        other: 'países beneficiários',
      }),
    providers: (n) =>
      plural('pt', n, { one: 'país provedor', many: 'de países provedores', other: 'países provedores' }),
    coFinanced: 'com cofinanciamento',
    cost: 'custo total estimado',
    coFinancing: 'cofinanciamento oferecido',
    withdrawn: (n) =>
      plural('pt', n, { one: 'retirada depois', many: 'de retiradas depois', other: 'retiradas depois' }),
  },
  by: {
    country: 'Por país beneficiário',
    provider: 'Por país provedor',
    area: 'Por área',
    theme: 'Por tema',
    modality: 'Por modalidade',
    origin: 'Por origem',
    day: 'Por dia de apresentação',
  },
  heads: {
    country: 'País',
    area: 'Área',
    theme: 'Tema',
    modality: 'Modalidade',
    origin: 'Origem',
    day: 'Dia',
    count: 'Propostas',
  },
  modalities: {
    on_site_visit: 'Visita in loco',
    expert_visit: 'Visita de especialistas',
    virtual: 'Atividade virtual',
  },
  origins: {
    program: 'Programa do Portfólio',
    workshop: 'Oficina',
    activity: 'Atividade anterior',
    conference: 'Conferência',
    none: 'Nenhuma',
  },
  unsaid: 'Não indicado',
  silent: {
    title: 'Quem não respondeu',
    lead: (n) =>
      plural('pt', n, {
        one: '# ministério não apresentou nenhuma proposta.',
        many: '# de ministérios não apresentaram nenhuma proposta.',
        other: '# ministérios não apresentaram nenhuma proposta.',
      }),
    none: 'Todos os ministérios apresentaram pelo menos uma proposta.',
    awaiting: (n) =>
      plural('pt', n, {
        one: '# aguarda anuência',
        many: '# de ministérios aguardam anuência',
        other: '# aguardam anuência',
      }),
    draft: (n) =>
      plural('pt', n, {
        one: '# tem um rascunho',
        many: '# de ministérios têm um rascunho',
        other: '# têm um rascunho',
      }),
    nothing: (n) =>
      plural('pt', n, {
        one: '# não começou',
        many: '# de ministérios não começaram',
        other: '# não começaram',
      }),
  },
  empty: 'Ainda não foi recebida nenhuma proposta.',
  panel: {
    title: 'O que foi recebido',
    more: 'Números agregados de todas as propostas recebidas.',
  },
}
