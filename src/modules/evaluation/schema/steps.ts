export type StepStatus = 'done' | 'todo' | 'later' | 'optional' | 'stale'

/** How far a call's second round has come; the first that is `todo` or `stale` is the next one to take. */
export type Steps = {
  rules: StepStatus
  ratings: StepStatus
  selection: StepStatus
  exceptions: StepStatus
  decisions: StepStatus
  release: StepStatus
  rated: number
  eligible: number
  exceptionCount: number
}
