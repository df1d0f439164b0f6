/** Nothing here by that name, or nothing that this person may see: the two look the same. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The person is known and may not do this. */
export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** Nobody is signed in, and what was sent needs somebody: nothing of it was taken. */
export class SignedOut extends Error {
  override name = 'SignedOut'
}

/** A post of whoever sent this asks for a second step, which is not set up yet: nothing of it was taken. */
export class StepOwed extends Error {
  override name = 'StepOwed'
}

/** A change came from a form that we did not draw for this browser, or drew for somebody else: nothing of it was taken. */
export class StaleForm extends Error {
  override name = 'StaleForm'
}

/** More was sent than is taken: a form, or a file where `maxBytes` says how large one may be. */
export class TooLarge extends Error {
  override name = 'TooLarge'
  readonly maxBytes: number | undefined
  constructor(maxBytes?: number) {
    super('too large')
    this.maxBytes = maxBytes
  }
}

/** A file that may be read by this person, but not yet, or not any more. */
export class Withheld extends Error {
  override name = 'Withheld'
  readonly state: 'quarantined' | 'infected'
  constructor(state: 'quarantined' | 'infected') {
    super(state)
    this.state = state
  }
}

/** Someone else changed it first, or its state no longer allows the verb. */
export class Conflict extends Error {
  override name = 'Conflict'
}

/** What came in cannot be taken. `fields` maps a field's name to a sentence in the reader's language. */
export class Invalid extends Error {
  override name = 'Invalid'
  readonly fields: Record<string, string>
  constructor(fields: Record<string, string>, message = 'invalid') {
    super(message)
    this.fields = fields
  }
}

/** The program cannot start or go on: one sentence and its remedy, then exit code 1. */
export class Stop extends Error {
  override name = 'Stop'
  readonly remedy: string
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/** Turns nothing into a `NotFound`. */
export const found = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new NotFound()
  return value
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
