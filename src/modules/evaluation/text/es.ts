import { plural } from '#platform/i18n/index.ts'

export const es = {
  evaluation: 'Evaluación',
  outcomes: { selected: 'Seleccionada', reserve: 'En lista de reserva', not_selected: 'No seleccionada' },
  modalities: {
    on_site_visit: 'Visita in situ',
    expert_visit: 'Visita de expertos',
    virtual: 'Actividad virtual',
  },
  proposal: 'Propuesta',
  outcome: 'Decisión',
  beneficiary: 'Recibe',
  provider: 'Brinda',
  theme: 'Tema',
  modality: 'Modalidad',
  country: 'País',
  reason: 'Motivo',
  points: (points: string) => `${points} puntos`,
  proposals: (n: number) =>
    plural('es', n, { one: '# propuesta', many: '# de propuestas', other: '# propuestas' }),
  back: 'Volver',
  cancel: 'Cancelar',
}

export type Text = typeof es
