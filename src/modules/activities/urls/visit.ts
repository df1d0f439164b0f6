const at = (code: string) => `/activities/${code}`

/** Of what is planned; addresses without the language: put `/${lang}` before them. */
export const visitUrls = {
  /** Of those who take part: their visits. */
  mine: () => '/activities/mine',
  /** For the Secretariat: all that is planned, and dates for it. */
  desk: () => '/activities/planning',
  offers: () => '/activities/planning/offers',
  ownDays: () => '/activities/availability',
  capacity: () => '/activities/availability/capacity',
  busy: () => '/activities/availability/busy',
  busyRemoval: (id: number) => `/activities/availability/busy/${id}/removal`,

  planning: (code: string) => `${at(code)}/planning`,
  details: (code: string) => `${at(code)}/details`,
  availability: (code: string) => `${at(code)}/availability`,
  dates: (code: string) => `${at(code)}/dates`,
  answers: (code: string) => `${at(code)}/dates/answers`,
  calendar: (code: string) => `${at(code)}/visit.ics`,
  agenda: (code: string) => `${at(code)}/agenda`,
  participants: (code: string) => `${at(code)}/participants`,
  costs: (code: string) => `${at(code)}/costs`,
  removal: (code: string, part: 'agenda' | 'participants' | 'costs', id: number) =>
    `${at(code)}/${part}/${id}/removal`,
  letter: (code: string, id: number) => `${at(code)}/participants/${id}/letter.pdf`,
  checks: (code: string) => `${at(code)}/checks`,
  postponement: (code: string) => `${at(code)}/postponement`,
  completion: (code: string) => `${at(code)}/completion`,
  cancellation: (code: string) => `${at(code)}/cancellation`,
  reinstatement: (code: string) => `${at(code)}/reinstatement`,
  place: (code: string) => `${at(code)}/place`,
  emptyPlace: (code: string) => `${at(code)}/place/empty`,
}
