import type { Text } from './es.ts'

export const en = {
  signedOutTitle: 'Your session has ended',
  signedOutBody:
    'Nothing was saved yet. Open the sign-in page in another tab, sign in, come back here with your browser’s Back button (your text is still in the form) and send it again.',
  signedOutKept:
    'Your text is safe on this page and has not been saved yet. Open the sign-in page in another tab, sign in, come back here and send it again.',
  unsentKept: 'What you typed is on this page and has not been saved yet. Send it again in a minute.',
  sendAgain: 'Send what I typed again',
  whatYouTyped: 'What you typed',
  signIn: 'Sign in',
  tooLargeTitle: 'That is too much to send at once',
  tooLargeBody:
    'Nothing was saved. Go back with your browser’s Back button, shorten the text and send it again.',
  fileTooLargeBody: (mb: number) =>
    `Nothing was saved. A file can be up to ${mb} MB. Go back with your browser’s Back button and choose a smaller file.`,
  fileTooLarge: (mb: number) => `The file must be ${mb} MB or smaller`,
  fileEmpty: 'The file is empty',
  fileNotAlone: 'Choose one file at a time',
  fileRefused: {
    otherType: (types: string) => `The file must be one of these types: ${types}`,
    otherName:
      'The file’s name ends as if it were of another type. Save it again with the program that made it and upload it without changing its name',
    damaged: 'The file is damaged or incomplete. Open it, save it again and upload that copy',
    locked: 'The file is encrypted or protected with a password. Save it without protection',
    hidden:
      'The file has parts that its readers do not see. Open it, save it as a new file and upload that one',
    bomb: 'The file takes up too much space when opened. Remove pictures or pages, or split it',
    macros: 'The file contains macros. Save it without them',
    embedded: 'The file carries other files or objects inside. Remove them and attach them separately',
    external:
      'The file fetches content from other files or sites when opened. Break those links (links in the text may stay) and save it again',
    scripts:
      'The PDF contains instructions that run or forms that are sent. Print it to PDF and upload that copy',
    pixels: 'The picture has too many pixels. Make it smaller',
  },
  fileNoRoom: {
    object: (mb: number) =>
      `The files added here, including those removed since, already take up almost ${mb} MB, which is the maximum. Ask the Technical Secretariat for help`,
    institution: (mb: number) =>
      `Your institution’s files already take up almost ${mb} MB, which is the maximum. Ask the Technical Secretariat for help`,
  },
  fileInfected:
    'A virus was found in the file and it was not saved. Check your computer with an antivirus program; the Technical Secretariat has been told',
  fileWaits:
    'It could not be checked for viruses yet: it will be as soon as possible, and until then nobody can open it.',
  quarantinedTitle: 'The file cannot be opened yet',
  quarantinedBody: 'It has not been checked for viruses. Try again in a few minutes.',
  infectedTitle: 'The file was removed',
  infectedBody: 'A virus was found in it. Whoever uploaded it and the Technical Secretariat have been told.',
  notFoundTitle: 'Page not found',
  notFoundBody:
    'If you typed the address, check that it is correct. If you followed a link, the content may no longer be available or you may need to sign in.',
  invalidTitle: 'This page cannot be shown',
  invalidBody: 'Something in the address is not understood. Go back to the home page or use the search.',
  conflictTitle: 'Somebody changed this before you',
  conflictBody: 'Go back to the previous page: you will see the current version beside what you typed.',
  foreignTitle: 'Nothing was changed',
  foreignBody: 'The form was not sent from a page of this site. Go back to the form and send it again.',
  staleTitle: 'This form is no longer valid',
  staleBody:
    'Nothing was changed. The form belonged to another person or to an earlier visit of this browser, or your browser does not accept cookies. Open the page again and send it once more.',
  staleKept:
    'Nothing was changed yet: the form belonged to another person or to an earlier visit of this browser. If you typed this, send it again.',
  stepOwedTitle: 'Turn on two-step verification first',
  stepOwedBody:
    'Nothing has been saved yet. Your post opens the work of other people: before you go on, turn on two-step verification.',
  stepOwedKept:
    'Your text is safe on this page and has not been saved yet. Your post opens the work of other people: turn on two-step verification in another tab, come back here and send it again.',
  setUp: 'Turn on two-step verification',
  failureTitle: 'Something failed on our side',
  failureBody:
    'Try again in a few minutes. If it happens again, write to the Technical Secretariat with this number:',
  busyTitle: 'The service is not available right now',
  busyBody: 'The database does not answer. Try again in a minute; what was already confirmed to you is safe.',
  fullTitle: 'There is no room left to save',
  fullBody:
    'Nothing of what you sent was saved, not even a part. The site can still be read; tell the Technical Secretariat and try again later.',
  slowTitle: 'The search took too long',
  slowBody: 'Try fewer words or a filter.',
  home: 'Back to the home page',
  search: 'Search the site',
} satisfies Text
