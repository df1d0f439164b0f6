import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr = {
  greeting: (name) => `Bonjour ${name},`,
  reason: (words) => `Motif : ${words}`,
  opened: ({ title, after }) => ({
    subject: `L’appel est ouvert : ${title}`,
    lines: [
      `Vous pouvez dès maintenant préparer des propositions : ${title}.`,
      `Date limite : ${after}.`,
      'La page de l’appel présente les critères de notation, le calendrier et le bouton pour commencer :',
    ],
  }),
  extended: ({ title, before, after }) => ({
    subject: `Nouvelle date limite : ${title}`,
    lines: [
      `Le délai est prolongé : ${title}.`,
      `Nouvelle date limite : ${after}.`,
      `Date précédente : ${before}.`,
    ],
  }),
  closed: ({ title, after }) => ({
    subject: `Clos avant la date prévue : ${title}`,
    lines: [
      `L’appel ne reçoit plus de propositions depuis le ${after} : ${title}.`,
      'Les propositions déjà déposées suivent leur cours.',
    ],
  }),
  late_entry: ({ title, after }) => ({
    subject: `Votre ministère peut déposer hors délai : ${title}`,
    lines: [
      `Le Secrétariat technique autorise votre ministère à déposer des propositions après la clôture : ${title}.`,
      `Votre date limite : ${after}.`,
    ],
  }),
  withdrawn: ({ title }) => ({
    subject: `L’appel est retiré : ${title}`,
    lines: [
      `L’appel est retiré et prendra fin sans sélection : ${title}.`,
      'Vos propositions sont conservées : vous pouvez les consulter et réutiliser ce que vous avez écrit.',
    ],
  }),
  reminder: {
    begun: ({ title, left, when }) => ({
      subject: `Temps restant pour déposer : ${left}. ${title}`,
      lines: [
        `La date limite de votre ministère : ${when}.`,
        'Ce qui est commencé ne compte pas tant que ce n’est pas déposé. Où vous en êtes aujourd’hui :',
      ],
    }),
    none: ({ title, left, when }) => ({
      subject: `Temps restant pour participer : ${left}. ${title}`,
      lines: [
        `Votre ministère n’a commencé aucune proposition : ${title}.`,
        `Si vous souhaitez participer, la date limite est la suivante : ${when}.`,
        'Toute proposition exige l’accord du ministère prestataire : mieux vaut lui parler dès que possible.',
      ],
    }),
    untitled: 'Proposition sans titre',
    missing: (title, n) =>
      plural('fr', n, {
        one: `- ${title} : il manque # réponse obligatoire, puis l’accord du prestataire.`,
        many: `- ${title} : il manque # de réponses obligatoires, puis l’accord du prestataire.`,
        other: `- ${title} : il manque # réponses obligatoires, puis l’accord du prestataire.`,
      }),
    complete: (title) => `- ${title} : elle est complète. Il reste à demander l’accord du prestataire.`,
    awaiting: (title, providers) =>
      `- ${title} : ${providers} n’a pas encore répondu à votre demande d’accord.`,
    ready: (title) => `- ${title} : elle a tous les accords. Il ne reste qu’à la déposer.`,
  },
} satisfies Text
