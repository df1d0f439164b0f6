import { plural } from '#platform/i18n/index.ts'
import type { Untrusted } from '#platform/mail/index.ts'
import type { FollowFacts, FollowMailText, Refused } from './es.ts'

export const fr = {
  greeting: (name: Untrusted) => `Bonjour ${name},`,
  report: {
    opened: ({ code, providers, receivers, reportDue, topic }: FollowFacts) => ({
      subject: `Rapport final sur l’activité ${code} : pour le ${reportDue}`,
      lines: [
        `L’activité « ${topic} » entre ${receivers} et ${providers} est terminée.`,
        `Dites maintenant ce que votre ministère a appris et ce qu’il en fera. La date limite est le ${reportDue}. Le rapport s’écrit ici, à plusieurs s’il le faut :`,
      ],
    }),
    sent: ({ code, topic }: FollowFacts) => ({
      subject: `Rapport final sur l’activité ${code} : envoyé`,
      lines: [
        `Le rapport final sur « ${topic} » est parvenu au Secrétariat technique. Vous n’avez rien d’autre à faire pour le moment.`,
        'Vous pouvez le lire ici :',
      ],
    }),
    toReview: ({ code, receivers, topic }: FollowFacts) => ({
      subject: `${receivers} : rapport final sur l’activité ${code}`,
      lines: [
        `${receivers} a envoyé son rapport final sur « ${topic} ».`,
        'Lisez-le, puis acceptez-le ou renvoyez-le pour complément :',
      ],
    }),
    toComment: ({ receivers, topic }: FollowFacts) => ({
      subject: `${receivers} : rapport final sur l’activité que votre ministère a offerte`,
      lines: [
        `${receivers} rapporte ce qu’il a appris de votre ministère dans « ${topic} ».`,
        'Vous pouvez le lire et, si vous le souhaitez, le commenter :',
      ],
    }),
    givenBack: ({ code, reportDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Rapport final sur l’activité ${code} : à compléter`,
      lines: [
        `Le Secrétariat technique a lu le rapport sur « ${topic} » et demande :`,
        `« ${reason} »`,
        `Ce que vous avez écrit est toujours là. La nouvelle date limite est le ${reportDue} :`,
      ],
    }),
    extended: ({ code, reportDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Rapport final sur l’activité ${code} : nouvelle date limite, ${reportDue}`,
      lines: [
        `La date limite du rapport sur « ${topic} » est reportée au ${reportDue}.`,
        `La raison : « ${reason} »`,
        'Le rapport :',
      ],
    }),
    before: ({ code, reportDue, topic }: FollowFacts) => ({
      subject: `Rapport final sur l’activité ${code} : pour le ${reportDue}`,
      lines: [
        `Le rapport final sur « ${topic} » reste à envoyer. La date limite est le ${reportDue}.`,
        'Il s’écrit ici :',
      ],
    }),
    overdue: ({ code, reportDue, topic }: FollowFacts) => ({
      subject: `Rapport final sur l’activité ${code} : en retard depuis le ${reportDue}`,
      lines: [
        `Le rapport final sur « ${topic} » devait être envoyé au plus tard le ${reportDue} et n’est pas arrivé.`,
        'S’il vous faut du temps, demandez une nouvelle date au Secrétariat technique. Le rapport :',
      ],
    }),
    office: ({ providers, receivers, reportDue, topic }: FollowFacts) => ({
      subject: `${receivers} : rapport attendu sur une activité de coopération`,
      lines: [
        `Votre ministère a appris de ${providers} dans l’activité « ${topic} ». Le rapport final devait être envoyé au plus tard le ${reportDue} et n’est pas arrivé, malgré plusieurs rappels au point focal.`,
        'Nous vous prions de charger quelqu’un de l’envoyer. Le Secrétariat technique peut aider. L’activité :',
      ],
    }),
    accepted: ({ code, followUpOpens, topic }: FollowFacts, commitments: number) => ({
      subject: `Rapport final sur l’activité ${code} : accepté`,
      lines: [
        `Le Secrétariat technique a accepté le rapport sur « ${topic} ». Merci.`,
        plural('fr', commitments, {
          one: 'Vous avez # engagement, avec une date et une personne responsable.',
          many: 'Vous avez # d’engagements, chacun avec une date et une personne responsable.',
          other: 'Vous avez # engagements, chacun avec une date et une personne responsable.',
        }),
        `Le ${followUpOpens}, nous vous demanderons ce qui est résulté de l’activité. Le rapport et les engagements :`,
      ],
    }),
  },
  follow_up: {
    opened: ({ code, followUpDue, providers, topic }: FollowFacts, commitments: number) => ({
      subject: `Ce qui est résulté de l’activité ${code} : pour le ${followUpDue}`,
      lines: [
        `Six mois se sont écoulés depuis l’activité « ${topic} », dans laquelle votre ministère a appris de ${providers}.`,
        commitments === 0
          ? 'Dites-nous ce qui en est résulté.'
          : plural('fr', commitments, {
              one: 'Dites-nous ce qui a été fait de votre engagement et ce qui en est résulté.',
              many: 'Dites-nous ce qui a été fait de vos # d’engagements et ce qui en est résulté.',
              other: 'Dites-nous ce qui a été fait de vos # engagements et ce qui en est résulté.',
            }),
        `Il faut dix minutes ou moins, d’ici le ${followUpDue} :`,
      ],
    }),
    sent: ({ code, topic }: FollowFacts) => ({
      subject: `Suivi de l’activité ${code} : envoyé`,
      lines: [
        `Les réponses sur « ${topic} » sont parvenues au Secrétariat technique. Vous n’avez rien d’autre à faire pour le moment.`,
        'Vous pouvez les lire ici :',
      ],
    }),
    toReview: ({ code, receivers, topic }: FollowFacts) => ({
      subject: `${receivers} : suivi de l’activité ${code}`,
      lines: [
        `${receivers} a répondu sur ce qui est résulté de « ${topic} ».`,
        'Lisez les réponses et vérifiez les résultats, ou posez vos questions :',
      ],
    }),
    toComment: ({ receivers, topic }: FollowFacts) => ({
      subject: `${receivers} : ce qui est résulté de l’activité que votre ministère a offerte`,
      lines: [
        `${receivers} rapporte ce qui est résulté de « ${topic} ».`,
        'Vous pouvez le lire et, si vous le souhaitez, le commenter :',
      ],
    }),
    givenBack: ({ code, followUpDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Suivi de l’activité ${code} : questions du Secrétariat technique`,
      lines: [
        `Le Secrétariat technique a lu vos réponses sur « ${topic} » et demande :`,
        `« ${reason} »`,
        `Complétez vos réponses et renvoyez-les d’ici le ${followUpDue} :`,
      ],
    }),
    extended: ({ code, followUpDue, topic }: FollowFacts, reason: Untrusted) => ({
      subject: `Suivi de l’activité ${code} : nouvelle date limite, ${followUpDue}`,
      lines: [
        `La date limite du suivi de « ${topic} » est reportée au ${followUpDue}.`,
        `La raison : « ${reason} »`,
        'Le questionnaire :',
      ],
    }),
    before: ({ code, followUpDue, topic }: FollowFacts) => ({
      subject: `Suivi de l’activité ${code} : pour le ${followUpDue}`,
      lines: [
        `Il reste à dire ce qui est résulté de « ${topic} ». Il faut dix minutes ou moins; la date limite est le ${followUpDue}.`,
        'On répond ici :',
      ],
    }),
    overdue: ({ code, followUpDue, topic }: FollowFacts) => ({
      subject: `Suivi de l’activité ${code} : en retard depuis le ${followUpDue}`,
      lines: [
        `Le suivi de « ${topic} » devait recevoir une réponse au plus tard le ${followUpDue}; elle n’est pas arrivée.`,
        'Dire que rien n’en est encore résulté est aussi une réponse. Le questionnaire :',
      ],
    }),
    office: ({ followUpDue, providers, receivers, topic }: FollowFacts) => ({
      subject: `${receivers} : suivi attendu d’une activité de coopération`,
      lines: [
        `Votre ministère a appris de ${providers} dans l’activité « ${topic} ». Il devait dire au plus tard le ${followUpDue} ce qui en est résulté; la réponse n’est pas arrivée, malgré plusieurs rappels au point focal.`,
        'Nous vous prions de charger quelqu’un de répondre : il faut dix minutes. L’activité :',
      ],
    }),
    verified: ({ code, topic }: FollowFacts, outcomes: number, refused: Refused[]) => ({
      subject: `Suivi de l’activité ${code} : vérifié`,
      lines: [
        `Le Secrétariat technique a vérifié ce qui est résulté de « ${topic} ».`,
        outcomes === 0
          ? 'Cette fois, il n’y a pas de résultats à publier.'
          : plural('fr', outcomes, {
              one: 'Il y a # résultat, désormais public.',
              many: 'Il y a # de résultats, désormais publics.',
              other: 'Il y a # résultats, désormais publics.',
            }),
        ...refused.map(
          ({ outcome, reason }) => `N’a pas été vérifié : « ${outcome} ». La raison : « ${reason} »`,
        ),
        'Le suivi :',
      ],
    }),
  },
  askedToWrite: (who: Untrusted, { code, topic }: FollowFacts) => ({
    subject: `On vous demande de répondre à plusieurs sur l’activité ${code}`,
    lines: [
      `${who} vous demande d’écrire à plusieurs sur l’activité « ${topic} ». Ce que chaque personne enregistre est vu des autres.`,
      'On écrit ici :',
    ],
  }),
  commented: ({ code, providers, topic }: FollowFacts) => ({
    subject: `${providers} : commentaire sur l’activité ${code}`,
    lines: [
      `Un ministère prestataire a commenté ce qui a été rapporté sur « ${topic} ».`,
      'Vous pouvez le lire ici :',
    ],
  }),
  section: (who: Untrusted, title: string, { providers, receivers, topic }: FollowFacts, until: string) => ({
    subject: `${who} vous demande de répondre à une section : ${title}`,
    lines: [
      `${who} vous demande de répondre à la section « ${title} » sur l’activité « ${topic} », entre ${receivers} et ${providers}.`,
      `Vous n’avez pas besoin de compte. Le lien est pour vous seul, sert une fois et expire le ${until} :`,
    ],
  }),
} satisfies FollowMailText
