import { PageHeading, Prose } from '#ui/index.ts'

/** A page of plain paragraphs. */
export const StatementView = ({ title, paragraphs }: { title: string; paragraphs: string[] }) => (
  <>
    <PageHeading>{title}</PageHeading>
    <Prose>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Prose>
  </>
)
