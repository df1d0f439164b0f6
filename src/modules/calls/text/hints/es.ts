import { plural } from '#platform/i18n/index.ts'

export const es = {
  'why-now-missing':
    'Diga por qué ahora: qué cambió o va a cambiar que hace necesaria esta cooperación este año.',
  'why-now-short':
    'Explique un poco más por qué ahora: qué cambió, qué decisión se acerca y qué pasaría si se espera.',
  'why-now-timeless':
    'Diga qué lo hace necesario ahora: una ley que entra en vigor, un plazo, un cambio de autoridades, una fecha.',
  'objective-unverifiable': (row: number) =>
    `Objetivo ${row}: diga con qué se comprobará que se logró, ya sea un documento, una decisión o una cifra.`,
  'result-missing': 'Escriba al menos un resultado concreto y el componente que fortalece.',
  'no-technical-participant':
    'Incluya al menos a una persona del área técnica que vaya a aplicar lo que aprenda.',
  'no-influence': 'Incluya al menos a una persona que pueda influir en las decisiones sobre el tema.',
  'commitment-missing': 'Diga a qué se compromete cada ministerio, antes y después de la actividad.',
  'consent-missing':
    'El ministerio proveedor todavía no ha dado su consentimiento a este texto. Hable con su punto focal desde ahora.',
  'dates-overlap': (title: string) =>
    `Las fechas coinciden con las de otra propuesta de uno de los ministerios: «${title}».`,
  'cost-over-ceiling': (most: string) =>
    `El costo supera el máximo por propuesta de esta convocatoria: ${most}.`,
  'no-co-financing':
    'Si su ministerio o el proveedor puede pagar una parte, dígalo: la cofinanciación se valora en la segunda ronda.',
  'origin-unnamed': (programs: number) =>
    plural('es', programs, {
      one: 'El Portafolio tiene # programa del proveedor en este tema. Si la idea nació de él, dígalo: quien lee la propuesta sabrá de qué práctica se trata.',
      many: 'El Portafolio tiene # de programas del proveedor en este tema. Si la idea nació de uno de ellos, dígalo: quien lee la propuesta sabrá de qué práctica se trata.',
      other:
        'El Portafolio tiene # programas del proveedor en este tema. Si la idea nació de uno de ellos, dígalo: quien lee la propuesta sabrá de qué práctica se trata.',
    }),
  'provider-repeated': (proposals: number) =>
    plural('es', proposals, {
      one: 'Su ministerio pide a este proveedor en # propuesta. La segunda ronda reparte la carga entre proveedores.',
      many: 'Su ministerio pide al mismo proveedor en # de propuestas. La segunda ronda reparte la carga entre proveedores.',
      other:
        'Su ministerio pide al mismo proveedor en # propuestas. La segunda ronda reparte la carga entre proveedores.',
    }),
}

export type Text = typeof es
