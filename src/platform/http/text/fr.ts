import type { Text } from './es.ts'

export const fr = {
  signedOutTitle: 'Votre session est terminée',
  signedOutBody:
    'Rien n’a encore été enregistré. Ouvrez la page de connexion dans un autre onglet, connectez-vous, revenez à celle-ci avec le bouton Précédent de votre navigateur (votre texte est toujours dans le formulaire) et envoyez-le de nouveau.',
  signedOutKept:
    'Votre texte est à l’abri sur cette page et n’est pas encore enregistré. Ouvrez la page de connexion dans un autre onglet, ouvrez une session, revenez ici et renvoyez-le.',
  unsentKept:
    'Ce que vous avez écrit est sur cette page et n’est pas encore enregistré. Renvoyez-le dans une minute.',
  sendAgain: 'Renvoyer ce que j’ai écrit',
  whatYouTyped: 'Ce que vous avez écrit',
  signIn: 'Se connecter',
  tooLargeTitle: 'C’est trop pour un seul envoi',
  tooLargeBody:
    'Rien n’a été enregistré. Revenez avec le bouton Précédent de votre navigateur, raccourcissez le texte et envoyez-le de nouveau.',
  fileTooLargeBody: (mb: number) =>
    `Rien n’a été enregistré. Un fichier peut compter jusqu’à ${mb} Mo. Revenez avec le bouton Précédent de votre navigateur et choisissez un fichier plus petit.`,
  fileTooLarge: (mb: number) => `Le fichier ne doit pas dépasser ${mb} Mo`,
  fileEmpty: 'Le fichier est vide',
  fileNotAlone: 'Choisissez un seul fichier à la fois',
  fileOfOtherType: (types: string) => `Le fichier doit être de l’un de ces types : ${types}`,
  notFoundTitle: 'Page introuvable',
  notFoundBody:
    'Si vous avez saisi l’adresse, vérifiez qu’elle est correcte. Si vous avez suivi un lien, le contenu n’est peut-être plus disponible ou il faut peut-être ouvrir une session.',
  invalidTitle: 'Impossible d’afficher cette page',
  invalidBody: 'Un élément de l’adresse n’est pas compris. Revenez à l’accueil ou utilisez la recherche.',
  conflictTitle: 'Quelqu’un a modifié ceci avant vous',
  conflictBody: 'Revenez à la page précédente : vous verrez la version actuelle à côté de votre texte.',
  foreignTitle: 'Rien n’a été modifié',
  foreignBody:
    'L’envoi ne provient pas d’une page de ce site. Revenez au formulaire et envoyez-le de nouveau.',
  staleTitle: 'Ce formulaire n’est plus valable',
  staleBody:
    'Rien n’a été modifié. Le formulaire appartenait à une autre personne ou à une visite précédente de ce navigateur, ou votre navigateur n’accepte pas les témoins. Ouvrez de nouveau la page et renvoyez-le.',
  staleKept:
    'Rien n’a encore été modifié : le formulaire appartenait à une autre personne ou à une visite précédente de ce navigateur. Si c’est vous qui avez écrit ceci, renvoyez-le.',
  stepOwedTitle: 'Activez d’abord la vérification en deux étapes',
  stepOwedBody:
    'Rien n’a encore été enregistré. Votre fonction donne accès au travail d’autres personnes : avant de continuer, activez la vérification en deux étapes.',
  stepOwedKept:
    'Votre texte est en sûreté sur cette page et n’a pas encore été enregistré. Votre fonction donne accès au travail d’autres personnes : activez la vérification en deux étapes dans un autre onglet, revenez ici et renvoyez-le.',
  setUp: 'Activer la vérification en deux étapes',
  failureTitle: 'Une erreur est survenue de notre côté',
  failureBody:
    'Réessayez dans quelques minutes. Si le problème persiste, écrivez au Secrétariat technique en indiquant ce numéro :',
  busyTitle: 'Le service n’est pas disponible pour le moment',
  busyBody:
    'La base de données ne répond pas. Réessayez dans une minute; ce qui vous a déjà été confirmé est en sûreté.',
  fullTitle: 'Il n’y a plus de place pour enregistrer',
  fullBody:
    'Rien de ce que vous avez envoyé n’a été enregistré, pas même une partie. Le site reste consultable; avisez le Secrétariat technique et réessayez plus tard.',
  slowTitle: 'La recherche a pris trop de temps',
  slowBody: 'Essayez avec moins de mots ou avec un filtre.',
  home: 'Retour à l’accueil',
  search: 'Rechercher sur le site',
} satisfies Text
