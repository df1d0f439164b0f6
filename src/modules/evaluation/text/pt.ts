import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const pt = {
  evaluation: 'Avaliação',
  outcomes: { selected: 'Selecionada', reserve: 'Em lista de reserva', not_selected: 'Não selecionada' },
  modalities: {
    on_site_visit: 'Visita in loco',
    expert_visit: 'Visita de especialistas',
    virtual: 'Atividade virtual',
  },
  proposal: 'Proposta',
  outcome: 'Decisão',
  beneficiary: 'Recebe',
  provider: 'Oferece',
  theme: 'Tema',
  modality: 'Modalidade',
  country: 'País',
  reason: 'Motivo',
  points: (points: string) => `${points} pontos`,
  proposals: (n: number) =>
    plural('pt', n, { one: '# proposta', many: '# de propostas', other: '# propostas' }),
  back: 'Voltar',
  cancel: 'Cancelar',
} satisfies Text
