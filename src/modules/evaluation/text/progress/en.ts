import { plural } from '#platform/i18n/index.ts'
import type { ProgressText } from './es.ts'

export const en = {
  title: 'Progress of the ratings',
  lead: 'The mean of each proposal is what counts. The rest helps to read it, and to see what is worth discussing.',
  finished: (all: number) =>
    plural('en', all, { one: 'finished of # rating', other: 'finished of # ratings' }),
  drafts: 'in draft',
  waiting: 'not begun',
  conflicts: 'conflicts',
  due: (when: string) => `Deadline for ratings: ${when}`,
  overdue: (n: number) =>
    plural('en', n, {
      one: 'The deadline has passed and # rating is missing.',
      other: 'The deadline has passed and # ratings are missing.',
    }),
  none: 'No proposals are under evaluation yet',
  noneHint: 'They appear when the call goes on to evaluation.',
  toAssignments: 'See the assignment',

  people: 'How each evaluator is doing',
  evaluator: 'Evaluator',
  given: 'Assigned',
  done: 'Finished',
  inDraft: 'In draft',
  leniency: 'Against the others',
  leniencyNote:
    'How many points more (+) or fewer (−) they give than the others on the same proposals. It is an estimate, not a reproach.',

  ranking: 'Proposals by mean',
  rankingNote:
    'The mean weighs the criteria; an abstention does not count as zero. The adjusted mean takes away how severe each evaluator is: it is shown beside the mean and never decides.',
  notIdentifiable: (groups: number) =>
    plural('en', groups, {
      one: 'It cannot be adjusted yet: ratings are still missing.',
      other:
        'It cannot be adjusted: # groups of evaluators share no proposal, so there is nothing to compare them by.',
    }),
  noSpare:
    'The adjustment needs every single rating: if one changed, all would. Take it as no more than a sign.',
  proposal: 'Proposal',
  ratings: 'Ratings',
  mean: 'Mean',
  adjusted: 'Adjusted mean',
  range: 'Lowest to highest',
  deviation: 'Deviation',
  belowFloor: (criteria: string) => `Below the floor in ${criteria}`,
  unscored: (criteria: string) => `No score in ${criteria}`,
  unrated: 'Not rated',
  afterOwn: 'After your own',
  afterOwnNote: 'You rate this proposal too: you will see the other ratings once you finish yours.',

  agreement: 'Agreement by criterion',
  agreementNote:
    'Krippendorff’s alpha for intervals: 1 is full agreement, 0 what chance would give. 0.8 is commonly asked for; between 0.667 and 0.8 only tentative conclusions can be drawn.',
  criterion: 'Criterion',
  alpha: 'Alpha',
  reading: 'What it says',
  readings: {
    good: 'Good agreement',
    tentative: 'Enough agreement for tentative conclusions',
    weak: 'Weak agreement: it may be worth reviewing how the criterion is understood',
    opposed: 'More disagreement than by chance',
    none: 'Cannot be computed yet',
  },

  disagreement: 'Where evaluators differ most',
  disagreementNote:
    'By the mean difference between the highest and the lowest score of each criterion. These proposals are the ones most worth discussing.',
  difference: 'Mean difference',
  widest: 'Largest difference',
  widestIn: (criterion: string, range: string) => `${criterion}: ${range}`,
  noneCompared: 'No proposal has two finished ratings yet.',
  points: (points: string) => `${points} points`,

  ratingsOf: (proposal: string) => `Ratings of ${proposal}`,
  finishedAt: (when: string) => `Final since ${when}`,
  conflictReason: 'Reason for the conflict',
  interestBody:
    'Holds or held a post in a ministry that takes part: this rating does not count, and the person no longer sees the proposal.',
  notBegun: 'Has not begun to rate.',
  history: (n: number) => plural('en', n, { one: '# recorded change', other: '# recorded changes' }),
  change: 'Change',
  changed: 'What changed',
  changedTo: (criterion: string, score: string) => `${criterion}: ${score}`,
  onlyState: 'Only the state',
  notes: 'Discussion of this proposal',
  back: 'Back to the progress',

  queue: {
    rate: (n: number) => plural('en', n, { one: 'Rate # proposal', other: 'Rate # proposals' }),
    rateAction: 'Rate',
    overdue: (n: number) => plural('en', n, { one: '# rating overdue', other: '# ratings overdue' }),
    overdueAction: 'See the progress',
    evaluators: 'Choose evaluators',
    evaluatorsAction: 'Choose',
    missing: (n: number) =>
      plural('en', n, { one: 'Give # proposal its evaluators', other: 'Give # proposals their evaluators' }),
    missingDetail: (conflicts: number) =>
      plural('en', conflicts, {
        one: 'There is # conflict of interest.',
        other: 'There are # conflicts of interest.',
      }),
    missingAction: 'Assign',
    call: (year: number) => `Call ${year}`,
  },
} satisfies ProgressText
