export { answerText } from './answer-text.ts'
export {
  type AnswerChange,
  differences,
  emptyToNull,
  isAnswered,
  missing,
  questionsOf,
  sameAnswer,
} from './answers.ts'
export {
  freshCode,
  leftOut,
  withChange,
  withMoved,
  withoutQuestion,
  withQuestion,
  withRestored,
} from './editing.ts'
export { questionOfField, revisionsIn } from './posted.ts'
export { type KeptFile, presentAnswers } from './present.ts'
export { type Progress, progressOf } from './progress.ts'
export { formByCode } from './queries.ts'
export { readAnswers } from './reading.ts'
export type { Answer, Answers, Choices, Days, Form, Question, Row, Topic } from './schema.ts'
export { formSchema } from './schema.ts'
export { type AnswerRow, type Clash, settle } from './settle.ts'
export { formsText } from './text/index.ts'
export { AnswerView } from './views/answer.tsx'
export { DifferenceView } from './views/difference.tsx'
export { QuestionEditor } from './views/editor.tsx'
export { FileList, fileTypes, maxFileBytes, mostFiles, type ShownFile } from './views/files.tsx'
export { FormOutline } from './views/outline.tsx'
export { QuestionField } from './views/question-field.tsx'
export { readQuestion } from './wording.ts'
