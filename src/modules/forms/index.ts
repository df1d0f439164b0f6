export { answerText } from './answer-text.ts'
export {
  type AnswerChange,
  differences,
  emptyToNull,
  isAnswered,
  missing,
  onlyAsked,
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
export { type Attachment, type KeptFile, presentAnswers } from './present.ts'
export { type Progress, progressOf } from './progress.ts'
export { formByCode } from './queries.ts'
export { readAnswers } from './reading.ts'
export {
  filePart,
  type ShownTopic,
  type UploadedFile,
  uploadAnswer,
  type Written,
  writingRoutes,
} from './routes/writing.ts'
export type { Answer, Answers, Choices, Days, Form, Question, Row, Topic } from './schema.ts'
export { formSchema } from './schema.ts'
export { type AnswerRow, type GivenAnswers, type Saving, settle } from './settle.ts'
export { formsText } from './text/index.ts'
export { AnswerView } from './views/answer.tsx'
export { AutosaveParts } from './views/autosave.tsx'
export { DifferenceView } from './views/difference.tsx'
export { QuestionEditor } from './views/editor.tsx'
export { maxFileBytes, mostFiles } from './views/files.tsx'
export { FormOutline } from './views/outline.tsx'
export { QuestionField } from './views/question-field.tsx'
export {
  AnswersForm,
  AskedQuestion,
  answersForm,
  FirstButton,
  TopicFiles,
  WritingErrors,
  type WritingProps,
} from './views/writing.tsx'
export { readQuestion } from './wording.ts'
