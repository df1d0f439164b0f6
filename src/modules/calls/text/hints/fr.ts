import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const fr: Text = {
  'why-now-missing':
    'Dites pourquoi maintenant : ce qui a changé ou va changer et rend cette coopération nécessaire cette année.',
  'why-now-short':
    'Expliquez davantage pourquoi maintenant : ce qui a changé, la décision qui approche et ce qui arriverait si l’on attendait.',
  'why-now-timeless':
    'Dites ce qui fait que c’est maintenant : une loi qui entre en vigueur, une échéance, un changement d’autorités, une date.',
  'objective-unverifiable': (row: number) =>
    `Objectif ${row} : dites ce qui montrera qu’il est atteint, que ce soit un document, une décision ou un chiffre.`,
  'result-missing': 'Indiquez au moins un résultat concret et la composante qu’il renforce.',
  'no-technical-participant':
    'Incluez au moins une personne du domaine technique qui appliquera ce qu’elle aura appris.',
  'no-influence': 'Incluez au moins une personne qui peut influer sur les décisions dans ce domaine.',
  'commitment-missing': 'Dites à quoi chaque ministère s’engage, avant et après l’activité.',
  'consent-missing':
    'Le ministère prestataire n’a pas encore donné son accord à ce texte. Parlez-en dès maintenant à son point focal.',
  'dates-overlap': (title: string) =>
    `Les dates coïncident avec celles d’une autre proposition de l’un des ministères : « ${title} ».`,
  'cost-over-ceiling': (most: string) =>
    `Le coût dépasse le maximum par proposition de cet appel à coopération : ${most}.`,
  'no-co-financing':
    'Si votre ministère ou le prestataire peut payer une part, dites-le : le cofinancement compte au second tour.',
  'origin-unnamed': (programs: number) =>
    plural('fr', programs, {
      one: 'Le Portefeuille compte # programme du prestataire sur ce thème. Si l’idée en est née, dites-le : on saura de quelle pratique il s’agit.',
      many: 'Le Portefeuille compte # de programmes du prestataire sur ce thème. Si l’idée est née de l’un d’eux, dites-le : on saura de quelle pratique il s’agit.',
      other:
        'Le Portefeuille compte # programmes du prestataire sur ce thème. Si l’idée est née de l’un d’eux, dites-le : on saura de quelle pratique il s’agit.',
    }),
  'provider-repeated': (proposals: number) =>
    plural('fr', proposals, {
      one: 'Votre ministère sollicite ce prestataire dans # proposition. Le second tour répartit la charge entre prestataires.',
      many: 'Votre ministère sollicite le même prestataire dans # de propositions. Le second tour répartit la charge entre prestataires.',
      other:
        'Votre ministère sollicite le même prestataire dans # propositions. Le second tour répartit la charge entre prestataires.',
    }),
}
