import { plural } from '#platform/i18n/index.ts'
import type { DecisionsText } from './es.ts'

export const en = {
  title: 'Decisions',
  titleOf: (year: string) => `Decisions of the ${year} call`,
  lead: 'Decisions are prepared without haste and released once. Until then nobody outside the Secretariat sees them and no mail leaves.',

  prepare: {
    title: 'Prepare the decisions',
    body: 'Each proposal is given the decision that the rules give, or that of its exception. A letter is drafted for every focal point and everyone who wrote the proposal, in their language.',
    withJustifications:
      'Include in the letters what the evaluators wrote on each criterion, without their names',
    withJustificationsHint:
      'The ministry that sent the proposal reads it. You can correct each letter before the release.',
    button: 'Prepare decisions and letters',
    done: 'The decisions and letters have been prepared.',
    noSelection: 'Compute the selection first',
    stale: 'Compute the selection again: something changed after it was last computed',
    incomplete: (references: string) => `The theme or modality of ${references} is missing`,
    few: (n: number) =>
      plural('en', n, {
        one: '# proposal has fewer than two final ratings',
        other: '# proposals have fewer than two final ratings',
      }),
    fewAccept: 'Decide all the same; the results page will say how many they are',
    fewProblem: 'Collect the ratings that are missing, or check that you decide without them',
  },
  takeBack: {
    title: 'Go back to the evaluation',
    body: 'When they are prepared again, the topics, the remarks and, where the decision is the same, the letters you corrected come back.',
    button: 'Go back to the evaluation',
    done: 'The call is under evaluation again.',
  },
  figures: {
    selected: (n: number) => plural('en', n, { one: 'selected', other: 'selected' }),
    reserve: 'on the reserve list',
    not_selected: (n: number) => plural('en', n, { one: 'not selected', other: 'not selected' }),
    letters: (n: number) => plural('en', n, { one: 'letter ready', other: 'letters ready' }),
  },
  topics: {
    title: 'What the public will read of each selected one',
    lead: 'The topic in the four languages. It comes from the title of the proposal: translate or correct it.',
    topic: 'Topic',
    untranslated: (n: number) =>
      plural('en', n, {
        one: '# selected proposal has the same text in all four languages.',
        other: '# selected proposals have the same text in all four languages.',
      }),
    save: 'Save the topics',
    done: 'The topics have been saved.',
    problem: 'Enter the topic in this language',
  },
  list: {
    title: 'All decisions',
    reservePosition: (n: number) => `On the reserve list, place ${n}`,
    byException: 'By exception',
    remark: 'Remark',
    addRemark: 'Add a remark',
    changeRemark: 'Change the remark',
  },
  remark: {
    title: (reference: string) => `Remark on ${reference}`,
    label: 'Remark for the ministry',
    hint: 'It is added to those letters of this proposal that you have not corrected by hand. Write it in the language the ministry reads.',
    save: 'Save the remark',
    done: 'The remark has been saved.',
  },

  letters: {
    title: 'Letters',
    lead: 'Each letter as it will leave. None leaves before the release; then all do.',
    count: (n: number) => plural('en', n, { one: '# letter', other: '# letters' }),
    sentNone: 'None has left.',
    sentAll: (at: string) => `All left on ${at}.`,
    to: 'To',
    language: 'Language',
    subject: 'Subject',
    text: 'Text',
    edited: 'Corrected',
    read: 'Read and correct',
    readAbout: (name: string) => `the letter to ${name}`,
    save: 'Save the letter',
    saved: 'The letter has been saved.',
    as: { beneficiary: 'as the ministry that receives', provider: 'as the ministry that provides' },
    nobody: 'Nobody to write to',
    nobodyLead: 'These ministries have no focal point: nobody there will receive the letter.',
    staleTitle: 'The letter changed while you were correcting it',
    staleBody: 'What you wrote is below. If you save again, your text takes the place of the other.',
    problems: { subject: 'Enter the subject', text: 'Enter the text of the letter' },
  },

  release: {
    title: 'Release the decisions',
    lead: 'All of this happens at once, and cannot be undone:',
    letters: (n: number) => plural('en', n, { one: '# letter leaves', other: '# letters leave' }),
    page: 'the results page is published, with the data of the second round without names; whoever knows the selected proposals can recognize their countries in them',
    activities: (n: number) =>
      plural('en', n, {
        one: 'the selected proposal becomes # planned activity',
        other: 'the selected proposals become # planned activities',
      }),
    call: 'the call is published, and the tables of the report count it',
    check: 'Before you go on',
    button: 'Release the decisions now',
    link: 'Release the decisions',
    done: 'The decisions are public and the letters are on their way.',
    stale:
      'A proposal or a rule changed after the decisions were prepared. Go back to the evaluation and prepare them again.',
  },

  results: {
    title: (year: string) => `Results of the ${year} call`,
    lead: (selected: string, received: string) => `${selected} selected out of ${received} received.`,
    published: (day: string) => `Published on ${day}.`,
    figures: {
      received: 'proposals received',
      eligible: 'eligible',
      selected: 'selected',
      countries: 'countries that receive',
      providers: 'countries that provide',
    },
    selected: 'Selected proposals',
    none: 'No proposal was selected.',
    reserve: (n: number) =>
      plural('en', n, {
        one: 'One more is on the reserve list.',
        other: '# more are on the reserve list.',
      }),
    how: 'How they were chosen',
    rated: 'Each eligible proposal was rated by at least two evaluators.',
    ratedButFew: (n: number) =>
      plural('en', n, {
        one: 'The eligible proposals were rated by at least two evaluators, all but #.',
        other: 'The eligible proposals were rated by at least two evaluators, all but #.',
      }),
    howBody:
      'With those ratings, out of all sets that meet these rules, a program chose the one with the most points.',
    noExceptions: 'There were no exceptions: the selected ones are those the rules give.',
    exceptions: (n: number) =>
      plural('en', n, {
        one: 'There was # exception, recorded with its reason.',
        other: 'There were # exceptions, each recorded with its reason.',
      }),
    verify: 'Check it yourself',
    verifyBody:
      'The data of the second round, without names, and a command that computes it again and says whether the result is the same. Whoever knows the selected proposals can recognize their countries in the data.',
    verifyDownload: 'Download the JSON file.',
    verifyRun: 'With Minga installed, run:',
    verifyDigest: 'Fingerprint of the published result:',
    pb: 'The same data in the Pabulib format (.pb)',
    json: 'Data of the second round (JSON)',
    link: 'See the results',
    panel: 'Results of the call',
    noPriority: 'none on the list',
  },
} satisfies DecisionsText
