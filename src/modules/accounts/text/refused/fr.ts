import { plural } from '#platform/i18n/index.ts'
import type { RefusedText } from './es.ts'

export const fr = {
  navigation: 'Courriels refusés',
  title: 'Adresses qui refusent nos courriels',
  lead: 'Le serveur de courriel de ces adresses a renvoyé ce qui leur était envoyé. On ne leur écrit donc plus, jusqu’à ce que vous le demandiez.',
  advice:
    'Demandez d’abord, par un autre moyen, si l’adresse est bien écrite et si le problème est réglé. Ce qui n’est pas arrivé n’est pas envoyé de nouveau. Si le serveur refuse encore un courriel, l’adresse reparaîtra ici.',
  none: 'Aucune adresse ne refuse nos courriels',
  noneHint:
    'Quand un serveur renverra un courriel, vous verrez ici à qui est l’adresse et pour quelle raison.',
  whose: 'À qui elle est',
  addressedTo: (name) => `Elle n’est pas dans le répertoire. Le dernier courriel était adressé à ${name}.`,
  stranger: 'Elle n’est pas dans le répertoire',
  since: 'Depuis',
  why: 'Raison',
  reasons: {
    unknown: 'L’adresse n’existe pas, ou elle est mal écrite.',
    noServer: 'Ce qui suit l’arobase n’existe pas ou ne reçoit pas de courriel.',
    closed: 'La boîte est fermée : la personne ne s’en sert plus, ou l’institution l’a désactivée.',
    full: 'La boîte est pleine.',
    tooLarge: 'Le courriel était trop gros pour cette boîte.',
    rule: 'Une règle de l’institution ne laisse pas passer nos courriels. Son service informatique peut les autoriser.',
    other: 'Le serveur ne l’accepte pas, et ne donne pas de raison qui puisse être classée.',
  },
  mails: 'Courriels',
  lost: (n) =>
    plural('fr', n, {
      one: '# courriel n’est pas arrivé',
      many: '# de courriels ne sont pas arrivés',
      other: '# courriels ne sont pas arrivés',
    }),
  queued: (n) =>
    plural('fr', n, {
      one: '# courriel est en attente',
      many: '# de courriels sont en attente',
      other: '# courriels sont en attente',
    }),
  answer: 'Ce que le serveur a répondu, tel quel :',
  again: 'Lui écrire de nouveau',
  done: (address) => `On écrira de nouveau à ${address}`,
  waiting: {
    title: (n) =>
      plural('fr', n, {
        one: '# adresse refuse nos courriels',
        many: '# d’adresses refusent nos courriels',
        other: '# adresses refusent nos courriels',
      }),
    action: 'Voir à qui et pourquoi',
  },
} satisfies RefusedText
