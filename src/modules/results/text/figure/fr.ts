import { plural } from '#platform/i18n/index.ts'
import type { FigureText } from './es.ts'

export const fr = {
  title: 'Chiffres',
  lead: 'Chaque chiffre avec sa définition, sa période, combien de lignes il compte et sur combien, jusqu’à quand parlent les données, et les lignes qui l’appuient.',
  code: 'Chiffre',
  value: 'Valeur',
  subjects: {
    activities: 'Appels et activités',
    participation: 'Qui participe',
    outcomes: 'Ce qui a changé',
    people: 'Personnes et ateliers',
    time: 'Combien de temps il faut',
    money: 'Argent',
    other: 'Portefeuille et bibliothèque',
  },
  sectors: {
    ministry: 'Ministères',
    advisory_body: 'Organes consultatifs des travailleurs et des employeurs',
    regional: 'Organismes régionaux',
    international: 'Organisations internationales',
    network: 'Réseaux',
    center: 'Centres de recherche et organisations',
    company: 'Entreprises',
    government: 'Autres entités gouvernementales',
  },
  unknown: 'Sans données',
  asOf: 'Données au',
  inParts: 'En parties',
  of: (n: string, total: string) => `${n} sur ${total}`,
  partOf: (part: string, n: string, total: string) => `${part} (${n} sur ${total})`,
  response: (answered: string, asked: string, share: string) =>
    `Taux de réponse : ${share} (${answered} sur ${asked})`,
  days: (n: number) => plural('fr', n, { one: '# jour', many: '# de jours', other: '# jours' }),
  spread: (most: string, greatest: string) =>
    `Neuf sur dix ont pris ${most} ou moins; la plus longue, ${greatest}.`,
  period: 'Période',
  periodHint: 'Sans dates, tout le registre.',
  from: 'Du',
  to: 'Au',
  apply: 'Voir la période',
  whole: 'Tout le registre',
  seeWhole: 'Voir tout le registre',
  since: (from: string) => `Depuis le ${from}`,
  until: (to: string) => `Jusqu’au ${to}`,
  between: (from: string, to: string) => `Du ${from} au ${to}`,
  timeless: 'Ce chiffre dit ce qui est aujourd’hui : la période ne le change pas.',
  withheld: (fewest: number) =>
    `Seul le Secrétariat technique lit ce que chaque ministère a répondu et ce que chaque visite a coûté. Pour les autres, le chiffre porte sur tout le registre et est donné à partir de ${fewest} réponses; les lignes disent de quelles activités il s’agit.`,
  parts: 'Par partie',
  part: 'Partie',
  stated: 'Déclaré',
  noShare: 'Sans pourcentage',
  rows: 'Les lignes qui l’appuient',
  rowsOf: (part: string) => `Les lignes de « ${part} »`,
  rowCount: (n: number) => plural('fr', n, { one: '# ligne', many: '# de lignes', other: '# lignes' }),
  allRows: 'Voir toutes les lignes',
  noRows: 'Aucune ligne du registre n’entre dans ce chiffre pour cette période.',
  row: 'Ligne',
  inDays: 'Jours',
  date: 'Date',
  counts: 'Compte?',
  yes: 'Oui',
  no: 'Non',
  notKnown: 'Non connu',
  ownList: 'Voir ces lignes dans leur propre liste',
  beside: 'Ce que déclare le rapport',
  besideText: 'Le rapport du réseau donne ces chiffres sans leurs lignes. Chacun a sa propre base.',
  seeFigures: 'Voir tous les chiffres',
  card: 'Chaque chiffre avec sa définition, sa période et ses lignes, aussi en CSV et JSON.',
  definitionAndRows: 'Définition et lignes de ce chiffre',
  figures: {
    'activities-completed': {
      label: 'Activités bilatérales réalisées',
      definition:
        'Activités de coopération bilatérale dont l’état est « réalisée ». Une activité à plusieurs missions compte une fois.',
    },
    'activities-planned': {
      label: 'Activités bilatérales en préparation',
      definition:
        'Activités de coopération bilatérale retenues qui ne sont pas encore terminées : en préparation, programmées ou en cours.',
    },
    'activities-canceled': {
      label: 'Activités suspendues ou annulées',
      definition:
        'Somme des activités suspendues ou annulées que déclare chaque appel antérieur à cette plateforme, sans leurs lignes, et de celles annulées sur celle-ci.',
    },
    calls: {
      label: 'Appels',
      definition:
        'Appels à coopération bilatérale enregistrés, y compris ceux dont toutes les activités sont en préparation.',
    },
    'proposals-received': {
      label: 'Propositions reçues',
      definition:
        'Somme des propositions reçues : celles que déclare chaque appel antérieur à cette plateforme et celles comptées sur celle-ci une fois l’appel clos.',
    },
    'proposals-selected': {
      label: 'Propositions retenues',
      definition:
        'Somme des propositions retenues : celles que déclare chaque appel antérieur à cette plateforme et celles comptées sur celle-ci une fois la décision publiée.',
    },
    'provider-ministries': {
      label: 'Ministères prestataires',
      definition: 'Ministères qui enseignent dans au moins une activité réalisée ou en préparation.',
    },
    'receiver-ministries': {
      label: 'Ministères bénéficiaires',
      definition: 'Ministères qui apprennent dans au moins une activité réalisée ou en préparation.',
    },
    'participating-ministries': {
      label: 'Ministères dans la coopération bilatérale',
      definition:
        'Ministères qui participent à au moins une activité réalisée ou en préparation, comme prestataires ou bénéficiaires.',
    },
    'provider-completed': {
      label: 'Activités réalisées comme prestataire',
      definition: 'Activités réalisées dont le ministère du pays est le prestataire.',
    },
    workshops: {
      label: 'Ateliers continentaux',
      definition: 'Ateliers et séminaires continentaux enregistrés. Les webinaires ne sont pas compris.',
    },
    'ministries-per-workshop': {
      label: 'Ministères par atelier',
      definition:
        'Moyenne des ministères que le registre indique pour chaque atelier, parmi les ateliers qui donnent un nombre exact. Ceux qui disent « plus de » ou ne donnent pas de nombre sont laissés de côté. Certains ateliers comptent des délégations ou des pays : la page de chacun le précise.',
    },
    'contributing-countries': {
      label: 'Pays ayant versé des contributions',
      definition: 'Pays dont les ministères figurent dans la liste de ceux qui ont versé des contributions.',
    },
    studies: {
      label: 'Études techniques',
      definition: 'Publications de la bibliothèque classées comme étude.',
    },
    'printed-newsletters': {
      label: 'Bulletins imprimés',
      definition: 'Publications de la bibliothèque classées comme bulletin imprimé.',
    },
    programs: {
      label: 'Programmes publiés dans le Portefeuille',
      definition:
        'Programmes publiés dans le Portefeuille de cette plateforme. Le rapport donne le total de son propre Portefeuille, mais pas la liste : ne figurent ici que les programmes et pratiques que son texte nomme ou qu’un ministère a partagés dans une activité. Les deux chiffres comptent donc des choses différentes et le chiffre calculé est plus petit.',
    },
    'ministries-by-year': {
      label: 'Ministères participants, par année',
      definition:
        'Ministères qui participent à au moins une activité terminée dans l’année, comme prestataires ou bénéficiaires. N : tous les États membres.',
    },
    'cooperation-flows': {
      label: 'Qui enseigne à qui',
      definition:
        'Activités réalisées ou à venir entre chaque ministère prestataire et chaque ministère bénéficiaire.',
    },
    'activities-by-year': {
      label: 'Activités réalisées par année',
      definition:
        'Activités de coopération bilatérale réalisées, selon l’année où leur dernière mission a pris fin.',
    },
    'documented-activities': {
      label: 'Activités réalisées dont un résultat est connu',
      definition:
        'Activités réalisées ayant au moins un résultat vérifié au registre. Les autres ont pu avoir des résultats que personne n’a communiqués.',
    },
    'activities-by-component': {
      label: 'Activités documentées par composante',
      definition:
        'Pourcentage des activités documentées (N : celles qui ont au moins un résultat vérifié) ayant un résultat dans chaque composante du renforcement institutionnel. Une activité peut compter dans plusieurs composantes. Le taux de réponse est la part des activités réalisées qui est documentée.',
    },
    'outcomes-by-component': {
      label: 'Résultats enregistrés par composante',
      definition:
        'Résultats vérifiés, chacun dans sa composante. Un résultat est daté de son année ou, si elle n’est pas connue, de la fin de l’activité dont il provient.',
    },
    'lag-call-visit': {
      label: 'De l’appel à la visite',
      definition:
        'Médiane des jours entre l’ouverture de l’appel et le premier jour de l’activité, parmi les activités réalisées. Pour les appels antérieurs à cette plateforme, le registre ne donne que le mois d’ouverture : on prend le 15.',
    },
    'lag-decision-visit': {
      label: 'De la décision à la visite',
      definition:
        'Médiane des jours entre l’annonce de la décision et le premier jour de l’activité, parmi les activités réalisées. Pour les activités antérieures à cette plateforme, le registre ne donne pas la date de la décision.',
    },
    'never-took-part': {
      label: 'États membres n’ayant jamais participé',
      definition:
        'États membres dont le ministère ne participe à aucune activité bilatérale réalisée ou à venir, ni comme prestataire ni comme bénéficiaire. N : tous les États membres.',
    },
    'participation-by-subregion': {
      label: 'Participation par sous-région',
      definition:
        'Part des États membres de chaque sous-région dont le ministère participe à au moins une activité réalisée ou à venir.',
    },
    'activities-by-subregion': {
      label: 'Activités par sous-région',
      definition:
        'Activités réalisées ou à venir auxquelles participe au moins un ministère de la sous-région. Une activité entre deux sous-régions compte dans les deux.',
    },
    'concentration-providers': {
      label: 'Concentration des prestataires',
      definition:
        'Coefficient de Gini des activités réalisées ou à venir dont chaque État membre est prestataire : 0 si tous en ont autant, près de 1 si un seul les a toutes. Un État qui n’en a aucune compte pour zéro.',
    },
    'concentration-receivers': {
      label: 'Concentration des bénéficiaires',
      definition:
        'Coefficient de Gini des activités réalisées ou à venir dont chaque État membre est bénéficiaire : 0 si tous en ont autant, près de 1 si un seul les a toutes. Un État qui n’en a aucune compte pour zéro.',
    },
    'contact-kept': {
      label: 'Contact maintenu',
      definition:
        'Ministères bénéficiaires qui, en répondant au questionnaire de suivi, disent être toujours en contact avec le ministère prestataire. N : ceux qui ont répondu.',
    },
    'further-assistance': {
      label: 'Assistance supplémentaire reçue',
      definition:
        'Ministères bénéficiaires qui, en répondant au questionnaire de suivi, disent avoir reçu davantage d’assistance technique du prestataire. N : ceux qui ont répondu.',
    },
    'follow-up-answered': {
      label: 'Questionnaires de suivi remplis',
      definition:
        'Questionnaires de suivi remplis. N : ceux qui sont déjà ouverts. Les activités antérieures à cette plateforme n’ont pas de questionnaire.',
    },
    'commitments-kept': {
      label: 'Engagements tenus',
      definition:
        'Engagements entièrement tenus. N : les engagements dont le ministère a dit s’il les a tenus. Ceux dont la date est passée sans nouvelles abaissent le taux de réponse.',
    },
    'lag-visit-report': {
      label: 'De la visite au rapport final',
      definition: 'Médiane des jours entre la fin de l’activité et l’envoi du rapport final.',
    },
    'lag-report-follow-up': {
      label: 'Du rapport final au suivi',
      definition: 'Médiane des jours entre l’envoi du rapport final et la réponse au questionnaire de suivi.',
    },
    'people-trained': {
      label: 'Personnes formées lors des visites, par secteur',
      definition:
        'Participants des institutions bénéficiaires aux activités réalisées, selon le secteur de leur institution. Ne comptent que les activités dont les participants sont inscrits sur cette plateforme : les précédentes n’en ont pas.',
    },
    'workshops-by-sector': {
      label: 'Ateliers par secteur présent',
      definition:
        'Part des ateliers et séminaires continentaux au registre desquels figure chaque secteur, comme coorganisateur ou participant. Chaque organe consultatif est un secteur.',
    },
    'cost-per-visit': {
      label: 'Coût par visite',
      definition:
        'Moyenne de ce que chaque visite réalisée coûte au réseau, selon son estimation ou, à défaut, sa proposition. Les activités virtuelles et ce que paient les ministères ne sont pas compris. Le coût des activités antérieures à cette plateforme n’est pas connu.',
    },
    'contributions-cash': {
      label: 'Contributions en argent déclarées',
      definition:
        'Somme des contributions en argent que déclare le rapport, en dollars. Ce qu’un autre montant comprend déjà n’est pas ajouté. Une contribution appartient à l’année où sa période commence.',
    },
    'contributions-in-kind': {
      label: 'Contributions en nature déclarées',
      definition:
        'Somme des contributions en nature que déclare le rapport, en dollars. Ce qu’un autre montant comprend déjà n’est pas ajouté. Une contribution appartient à l’année où sa période commence.',
    },
  },
} satisfies FigureText
