import type { Text } from './es.ts'

export const fr = {
  about: 'À propos du réseau',
  data: 'Données ouvertes et API',
  accessibility: 'Accessibilité',
  privacy: 'Confidentialité',
  account: 'Mon compte',
  disclaimer: 'Les chiffres sont calculés à partir du registre du réseau ou présentés comme déclarés dans son rapport. Les appellations n’impliquent aucun jugement sur le statut juridique d’un territoire.',
} satisfies Text
