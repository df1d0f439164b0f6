import { Fragment } from 'preact'
import type { Lang } from '#platform/i18n/index.ts'
import { BarChart, InsetText, Table, TableWrap } from '#ui/index.ts'
import { captionOf, type Part, type Piece, type Placed, pieceText, type TablePart } from '../document.ts'

type Props = { lang: Lang; parts: readonly Placed[] }

/** The parts of a report, one below the other. */
export const DocumentParts = ({ lang, parts }: Props) => (
  <>
    {parts.map(({ block, part }, at) => (
      <PartView key={`${block}-${at}`} lang={lang} id={`${block}-${at}`} part={part} />
    ))}
  </>
)

const PartView = ({ lang, id, part }: { lang: Lang; id: string; part: Part }) => {
  switch (part.kind) {
    case 'heading': {
      const Heading = `h${part.level + 1}` as 'h2'
      const size = { 1: 'l', 2: 'm', 3: 's' }[part.level]
      return (
        <Heading id={part.id} class={`govuk-heading-${size}`}>
          {part.text}
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p class="govuk-body">
          <Pieces pieces={part.pieces} />
        </p>
      )
    case 'note':
      return (
        <InsetText>
          <Pieces pieces={part.pieces} />
        </InsetText>
      )
    case 'list':
      return (
        <ul class="govuk-list govuk-list--bullet">
          {part.items.map(({ pieces, lang: own }, at) => (
            <li key={at} lang={own}>
              <Pieces pieces={pieces} />
            </li>
          ))}
        </ul>
      )
    case 'entries':
      return (
        <>
          {part.entries.map(({ number, title, detail, text }) => (
            <Fragment key={number}>
              <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
                {number}. {title}
              </h3>
              <p class="govuk-hint govuk-!-margin-bottom-1">{detail}</p>
              <p class="govuk-body">{text}</p>
            </Fragment>
          ))}
        </>
      )
    case 'chart':
      return (
        <BarChart
          lang={lang}
          id={id}
          title={captionOf(part)}
          labelHead={part.labelHead}
          valueHead={part.valueHead}
          bars={part.bars}
        />
      )
    case 'table':
      return <TableView part={part} />
  }
}

/** The words of a sentence; a line end stays one. */
const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map((piece, at) => (
      <Fragment key={at}>
        <Lines text={pieceText(piece)} />
      </Fragment>
    ))}
  </>
)

/** A line end of what was written stays one. */
const Lines = ({ text }: { text: string }) =>
  text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ))

const TableView = ({ part }: { part: TablePart }) => {
  const isNumber = (column: number) => part.columns[column]?.isNumber === true
  return (
    <TableWrap label={captionOf(part)}>
      <Table
        class="govuk-table--small-text-until-tablet"
        caption={captionOf(part)}
        captionSize={part.number === null ? undefined : 's'}
        captionClass={part.number === null ? 'govuk-visually-hidden' : undefined}
        head={part.columns.map(({ title }, column) => ({
          content: title,
          numeric: isNumber(column) && column > 0,
        }))}
        rowHeaders
        rows={part.rows.map((row, at) =>
          row.map((text, column) => ({
            content:
              part.isTotalled && at === part.rows.length - 1 ? (
                <strong>
                  <Lines text={text} />
                </strong>
              ) : (
                <Lines text={text} />
              ),
            numeric: isNumber(column),
          })),
        )}
      />
    </TableWrap>
  )
}
