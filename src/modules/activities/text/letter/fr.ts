import type { LetterText } from './es.ts'

export const fr: LetterText = {
  title: 'Lettre d’invitation',
  greeting: (name) => `Bonjour ${name},`,
  travels: (provider, topic, days) =>
    `Nous avons le plaisir de vous inviter à la visite que ${provider} offrira dans le cadre du Réseau, sur « ${topic} ». Elle aura lieu à ces dates : ${days}.`,
  receives: (receiver, topic, days) =>
    `Nous avons le plaisir de vous inviter à la visite que des spécialistes feront à ${receiver} dans le cadre du Réseau, sur « ${topic} ». Elle aura lieu à ces dates : ${days}.`,
  virtual: (provider, topic, days) =>
    `Nous avons le plaisir de vous inviter à l’activité virtuelle que ${provider} offrira dans le cadre du Réseau, sur « ${topic} ». Elle aura lieu à ces dates : ${days}.`,
  facts: 'L’activité',
  code: 'Activité',
  receivers: 'Reçoit',
  providers: 'Apporte',
  modality: 'Modalité',
  days: 'Dates',
  participant: 'Participant ou participante',
  post: 'Fonction',
  agenda: 'Programme',
  time: 'Heure',
  session: 'Séance',
  place: 'Lieu',
  noAgenda: 'Le programme sera envoyé avant l’activité.',
  costs: 'Frais',
  fund: 'Le fonds du Réseau prend en charge les frais convenus avec les ministères.',
  shares: (ministries) => `D’autres frais sont à la charge de : ${ministries}.`,
  closing: 'Nous vous remercions de votre participation et restons à votre disposition.',
  signature: 'Secrétariat technique',
}
