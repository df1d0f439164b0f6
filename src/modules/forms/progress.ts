import { isAnswered, missing } from './answers.ts'
import type { Answers, Topic } from './schema.ts'

export type Progress = 'notStarted' | 'begun' | 'complete' | 'optional'

/** How far a topic is: optional ones without an answer hold nobody up. */
export const progressOf = (topic: Topic, answers: Answers): Progress => {
  const isBegun = topic.questions.some((question) => isAnswered(question, answers[question.code]))
  if (missing({ topics: [topic] }, answers).length === 0) return isBegun ? 'complete' : 'optional'
  return isBegun ? 'begun' : 'notStarted'
}
