import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  deadline: {
    passed: (when: string) =>
      `La date limite était le ${when}. Ce que vous venez d’envoyer n’a pas été enregistré; copiez-le avant de quitter cette page.`,
    notTaking: 'Cet appel ne reçoit plus de propositions.',
  },
  evaluation: {
    lateEntryRuns: 'Un ministère peut encore déposer des propositions hors délai.',
    undecided: (n: number) =>
      plural('fr', n, {
        one: 'Il reste à décider si # proposition est recevable.',
        many: 'Il reste à décider si # de propositions sont recevables.',
        other: 'Il reste à décider si # propositions sont recevables.',
      }),
    noneEligible: 'Il n’y a aucune proposition recevable à évaluer.',
  },
  problems: {
    year: 'Saisissez une année proche, à quatre chiffres.',
    yearTaken: (year) => `Il y a déjà un appel pour ${year}.`,
    timeZone: 'Choisissez le fuseau horaire.',
    amount: 'Saisissez un montant en dollars entiers, par exemple 9000.',
    time: 'Saisissez une date et une heure qui existent.',
    order: {
      opensAt: 'Vérifiez l’ouverture.',
      closesAt: 'La clôture doit être postérieure à l’ouverture.',
      ratingDueAt: 'La date limite de notation doit être postérieure à la clôture.',
      decisionDueAt: 'La décision doit être postérieure à la date limite de notation.',
    },
    reason: 'Écrivez le motif : il reste consigné.',
    extension: 'La nouvelle date doit être postérieure à la clôture actuelle et à cet instant.',
    until: 'La date doit être postérieure à la clôture et à cet instant.',
    institution: 'Choisissez le ministère.',
    weight: 'Saisissez un poids supérieur à zéro, par exemple 1 ou 1,5.',
    floor: (highest) => `Le minimum va de 0 à ${highest}.`,
    noCriterion: 'Gardez au moins un critère.',
    name: 'Écrivez le nom du critère.',
  },
  gaps: {
    inLanguage: { es: 'espagnol', en: 'anglais', pt: 'portugais', fr: 'français' },
    title: (languages) => `Le titre manque en ${languages}.`,
    summary: (languages) => `Le résumé manque en ${languages}.`,
    timeZone: 'Le fuseau horaire manque.',
    opensAt: 'La date d’ouverture manque.',
    opensAtPassed: 'La date d’ouverture est passée : modifiez-la ou ouvrez l’appel maintenant.',
    closesAt: 'La date de clôture manque.',
    closesAtPassed: 'La date de clôture est passée.',
    ratingDueAt: 'La date limite de notation manque.',
    decisionDueAt: 'La date prévue de la décision manque.',
    modalities: 'Choisissez au moins une modalité.',
    form: 'Le formulaire n’a aucune question.',
    question: (name, languages) => `La question « ${name} » manque en ${languages}.`,
    criteria: 'Il n’y a aucun critère de notation.',
    criterion: (name, languages) => `Le critère « ${name} » ou son échelle manque en ${languages}.`,
  },
  waiting: {
    draft: 'Ouvrir l’appel',
    closing: 'L’appel se termine bientôt',
    evaluation: 'Envoyer les propositions en évaluation',
    toDesk: 'Aller au bureau de l’appel',
  },
} satisfies Text
