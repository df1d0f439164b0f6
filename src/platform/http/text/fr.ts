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
  fileRefused: {
    otherType: (types: string) => `Le fichier doit être de l’un de ces types : ${types}`,
    otherName:
      'Le nom du fichier se termine comme s’il était d’un autre type. Enregistrez-le de nouveau avec le programme qui l’a créé et téléversez-le sans changer son nom',
    damaged:
      'Le fichier est endommagé ou incomplet. Ouvrez-le, enregistrez-le de nouveau et téléversez cette copie',
    locked: 'Le fichier est chiffré ou protégé par un mot de passe. Enregistrez-le sans protection',
    hidden:
      'Le fichier contient des parties que ses lecteurs ne voient pas. Ouvrez-le, enregistrez-le comme nouveau fichier et téléversez celui-ci',
    bomb: 'Le fichier prend trop de place une fois ouvert. Retirez des images ou des pages, ou divisez-le',
    macros: 'Le fichier contient des macros. Enregistrez-le sans elles',
    embedded: 'Le fichier contient d’autres fichiers ou objets. Retirez-les et joignez-les séparément',
    external:
      'Le fichier va chercher du contenu dans d’autres fichiers ou sites à l’ouverture. Rompez ces liaisons (les liens du texte peuvent rester) et enregistrez-le de nouveau',
    scripts:
      'Le PDF contient des instructions qui s’exécutent ou des formulaires qui s’envoient. Imprimez-le en PDF et téléversez cette copie',
    pixels: 'L’image compte trop de pixels. Réduisez-la',
  },
  fileNoRoom: {
    object: (mb: number) =>
      `Les fichiers ajoutés ici, y compris ceux qui ont été retirés, occupent déjà près de ${mb} Mo, soit le maximum. Demandez de l’aide au Secrétariat technique`,
    institution: (mb: number) =>
      `Les fichiers de votre institution occupent déjà près de ${mb} Mo, soit le maximum. Demandez de l’aide au Secrétariat technique`,
  },
  fileInfected:
    'Un virus a été trouvé dans le fichier, qui n’a pas été enregistré. Vérifiez votre ordinateur avec un antivirus; le Secrétariat technique a été averti',
  fileWaits:
    'La recherche de virus n’a pas encore pu être faite : elle le sera dès que possible et, d’ici là, personne ne pourra l’ouvrir.',
  quarantinedTitle: 'Le fichier ne peut pas encore être ouvert',
  quarantinedBody: 'La recherche de virus n’est pas faite. Réessayez dans quelques minutes.',
  infectedTitle: 'Le fichier a été retiré',
  infectedBody:
    'Un virus y a été trouvé. La personne qui l’a téléversé et le Secrétariat technique ont été avertis.',
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
