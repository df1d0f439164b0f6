import type { LettersText } from './es.ts'

export const fr = {
  subject: {
    selected: (network: string, reference: string) => `${network} : proposition ${reference}, retenue`,
    reserve: (network: string, reference: string) =>
      `${network} : proposition ${reference}, en liste de réserve`,
    not_selected: (network: string, reference: string) =>
      `${network} : proposition ${reference}, non retenue`,
  },
  greeting: (name: string) => `Bonjour ${name},`,
  beneficiary: {
    selected: (title: string, reference: string, call: string) =>
      `La proposition « ${title} » (${reference}) de votre ministère a été retenue dans « ${call} ». Félicitations.`,
    reserve: (title: string, reference: string, call: string, place: string) =>
      `La proposition « ${title} » (${reference}) de votre ministère est sur la liste de réserve de « ${call} », à la place ${place}. Si une proposition retenue se retire, elle peut la remplacer; nous vous écrirons alors.`,
    not_selected: (title: string, reference: string, call: string) =>
      `La proposition « ${title} » (${reference}) de votre ministère n’a pas été retenue dans « ${call} ». Nous vous remercions du travail qu’elle a demandé.`,
  },
  provider: {
    selected: (title: string, reference: string, call: string, beneficiary: string) =>
      `La proposition « ${title} » (${reference}), dans laquelle votre ministère a accepté de partager son expérience avec ${beneficiary}, a été retenue dans « ${call} ». Merci de votre engagement.`,
    reserve: (title: string, reference: string, call: string, beneficiary: string, place: string) =>
      `La proposition « ${title} » (${reference}), dans laquelle votre ministère a accepté de partager son expérience avec ${beneficiary}, est sur la liste de réserve de « ${call} », à la place ${place}. Nous vous écrirons si elle en remplace une autre.`,
    not_selected: (title: string, reference: string, call: string, beneficiary: string) =>
      `La proposition « ${title} » (${reference}), dans laquelle votre ministère a accepté de partager son expérience avec ${beneficiary}, n’a pas été retenue dans « ${call} ». Merci de vous être proposé.`,
  },
  next: {
    beneficiary:
      'La proposition est maintenant une activité en préparation. Le Secrétariat technique vous écrira pour convenir des dates avec l’autre ministère.',
    provider:
      'La proposition est maintenant une activité en préparation. Le Secrétariat technique vous écrira pour convenir des dates.',
  },
  why: 'Pourquoi',
  exception: 'Dans ce cas, le Secrétariat technique s’est écarté des règles, par une exception consignée.',
  remark: 'Observation du Secrétariat technique',
  feedback: 'Ce qu’ont dit les évaluateurs, critère par critère',
  mean: (criterion: string, mean: string, most: string) => `${criterion} : ${mean} sur ${most}`,
  nearest: (anchor: string) => `Le plus proche sur l’échelle : « ${anchor} »`,
  unscored: (criterion: string) => `${criterion} : sans note; tous les évaluateurs se sont abstenus`,
  justification: (text: string) => `« ${text} »`,
  results: 'Les résultats et les règles du choix sont ici :',
  proposal: 'Votre proposition :',
  signed: 'Secrétariat technique',
} satisfies LettersText
