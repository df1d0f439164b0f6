import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

export const en = {
  navigation: 'Workshops',
  title: 'Workshops and seminars',
  lead: 'The hemispheric meetings where ministries compare what they do on a priority subject and agree on guidance.',
  figures: {
    events: (n: number) => plural('en', n, { one: 'workshop or seminar', other: 'workshops and seminars' }),
    workshops: (n: number) => plural('en', n, { one: '# workshop', other: '# workshops' }),
    seminars: (n: number) => plural('en', n, { one: '# seminar', other: '# seminars' }),
    hosts: (n: number) => plural('en', n, { one: 'host country', other: 'host countries' }),
    mean: 'ministries per meeting, on average',
    over: (n: number) =>
      plural('en', n, {
        one: 'Over the one meeting that states an exact number',
        other: 'Over the # meetings that state an exact number',
      }),
  },
  found: (n: number) => plural('en', n, { one: '# meeting', other: '# meetings' }),
  empty: 'No workshop or seminar matches',
  emptyHint: 'Remove a filter to see more.',
  seeAll: 'See all workshops and seminars',
  facets: { kind: 'Kind', area: 'Area', theme: 'Theme', country: 'Host country', year: 'Year' },
  kind: { workshop: 'Workshop', seminar: 'Seminar' },
  kinds: { workshop: 'Workshops', seminar: 'Seminars' },
  numbered: (kind: 'workshop' | 'seminar', n: number) =>
    `${kind === 'workshop' ? 'Workshop' : 'Seminar'} ${n}`,
  ministries: (n: number) => plural('en', n, { one: '# ministry', other: '# ministries' }),
  ministriesNotStated: 'The report does not say how many ministries took part',
  map: 'Where they have been held',
  mapNote:
    'One tile for each member state; the darker it is, the more meetings it has hosted. Choose a country to see them.',
  mapHead: 'Meetings',
  when: 'Date',
  where: 'Place',
  ministriesName: 'Participating ministries',
  theme: 'Theme',
  coOrganizers: 'Organized by',
  participants: 'Also took part',
  mandate: 'Why it was convened',
  source: 'Source',
  sourceLine: (line: number) => `Report, line ${line}`,
  sourceSection: (section: string) => `Report, section ${section}`,
  outputs: 'What came of it',
  documents: 'Documents in the library',
  previous: 'Previous meeting',
  next: 'Next meeting',
  webinars: 'Webinars',
  webinarsLead:
    'Online meetings where ministries prepare their proposals or learn from another’s experience.',
  seeWebinars: 'See the webinars',
  webinar: 'Webinar',
  provider: 'Experience presented',
  platform: 'Platform',
  satisfaction: 'What participants said',
  panel: {
    title: 'Workshops and seminars',
    hosted: 'Hosted',
    coOrganized: 'Organized with others, in another country',
    webinars: 'Presented its experience online',
  },
  origin: 'The meeting it came out of',
} satisfies Text
