import { Fragment } from 'preact'
import type { Lang } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Details,
  ErrorSummary,
  Input,
  NotificationBanner,
  Radios,
  Select,
  Table,
  TableWrap,
  Textarea,
} from '#ui/index.ts'
import { type Block, type BlockForm, type Kind, levels } from '../schema.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { TextHeading } from './heading.tsx'

/** A figure to choose from, as it is now. */
export type Choice = { marker: string; label: string; now: string; isDeclared: boolean; isWhole: boolean }

type Props = {
  lang: Lang
  t: ReportsText
  id: number
  /** The language of the text. */
  of: Lang
  title: string
  kind: Kind
  /** Where the form is sent. */
  action: string
  isNew: boolean
  form: BlockForm
  problems?: Record<string, string>
  /** What of the record it may show, with its name. */
  sources: { value: string; text: string }[]
  figures: Choice[]
  /** Where it stands: what may be done with it beside changing it. */
  place?: { block: string; isFirst: boolean; isLast: boolean }
  /** What somebody else saved in the meantime; `null` where it was removed. */
  clash?: Block | null
}

export const BlockView = (p: Props) => {
  const { lang, t, kind, problems = {}, isNew } = p
  const name = t.kinds[kind]
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      {p.clash !== undefined && <Clash {...p} clash={p.clash} />}
      <TextHeading lang={lang} of={p.of} title={p.title}>
        {isNew ? t.form.add(name) : t.form.edit(name)}
      </TextHeading>
      <form method="post" action={`/${lang}${p.action}`} novalidate>
        <input type="hidden" name="rev" value={p.form.rev} />
        <Fields {...p} />
        <ButtonGroup>
          <Button once>{isNew ? t.form.addButton : t.form.save}</Button>
          <a class="govuk-link" href={`/${lang}${urls.text(p.id, p.of)}`}>
            {t.cancel}
          </a>
        </ButtonGroup>
        {hasSentences(kind) && <Figures {...p} />}
      </form>
      {p.place && <Verbs {...p} place={p.place} />}
    </>
  )
}

const Verbs = ({ lang, t, id, of, form, place }: Props & { place: NonNullable<Props['place']> }) => {
  const removal = `/${lang}${urls.removal(id, of, place.block)}`
  return (
    <form method="post" action={`/${lang}${urls.move(id, of, place.block)}`}>
      <input type="hidden" name="rev" value={form.rev} />
      <ButtonGroup>
        {!place.isFirst && (
          <Button look="secondary" name="direction" value="up">
            {t.text.up}
          </Button>
        )}
        {!place.isLast && (
          <Button look="secondary" name="direction" value="down">
            {t.text.down}
          </Button>
        )}
        <Button once look="warning" attributes={{ formaction: removal }}>
          {t.text.remove}
        </Button>
      </ButtonGroup>
    </form>
  )
}

const hasSentences = (kind: Kind) => kind === 'paragraph' || kind === 'note' || kind === 'list'

/** Both texts: what is there, and below it what was typed. */
const Clash = ({ lang, t, of, clash }: Props & { clash: Block | null }) => (
  <NotificationBanner lang={lang} role="alert">
    <h3 class="govuk-notification-banner__heading">{t.form.clashTitle}</h3>
    {clash === null ? (
      <p class="govuk-body">{t.form.clashGone}</p>
    ) : (
      <>
        <p class="govuk-body">{t.form.clashBody}</p>
        <h3 class="govuk-heading-s">{t.form.clashNow}</h3>
        <p class="govuk-body" lang={of === lang ? undefined : of}>
          {clash.text.split('\n').map((line, at) => (
            <Fragment key={at}>
              {at > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      </>
    )}
  </NotificationBanner>
)

const Fields = ({ lang, t, of, kind, form, problems = {}, sources }: Props) => {
  const attributes = { lang: of }
  const source = sources.length > 0 && (
    <Select
      lang={lang}
      name="of"
      label={t.form.of}
      value={form.of ?? ''}
      error={problems.of}
      items={[
        ...(kind === 'list' ? [{ value: '', text: t.sources.written }] : []),
        ...sources.map(({ value, text }) => ({ value, text })),
      ]}
    />
  )
  if (kind === 'title' || kind === 'heading') {
    return (
      <>
        <Input
          lang={lang}
          name="text"
          label={t.form.title}
          value={form.text}
          error={problems.text}
          attributes={attributes}
        />
        {kind === 'heading' && (
          <Radios
            lang={lang}
            name="level"
            legend={t.form.level}
            items={levels.map((level) => ({
              value: level,
              label: t.form.levelNames[level],
              checked: form.level === level,
            }))}
          />
        )}
      </>
    )
  }
  if (kind === 'table' || kind === 'chart' || kind === 'annex') {
    return (
      <>
        {source}
        <Input
          lang={lang}
          name="text"
          label={t.form.ownTitle}
          hint={t.form.ownTitleHint}
          value={form.text}
          error={problems.text}
          attributes={attributes}
        />
      </>
    )
  }
  const isList = kind === 'list'
  return (
    <>
      {source}
      <Textarea
        lang={lang}
        name="text"
        label={isList ? t.form.lines : t.form.text}
        hint={isList ? t.form.linesHint : t.form.textHint}
        rows={Math.min(30, Math.max(6, Math.ceil(form.text.length / 70) + 2))}
        value={form.text}
        error={problems.text}
        attributes={attributes}
      />
    </>
  )
}

/** Those that a sentence may name: one is put at its end by a button, and all can be read with their values. */
const Figures = ({ lang, t, figures }: Props) => (
  <>
    <Select
      lang={lang}
      name="insert"
      label={t.form.insert}
      items={[
        { value: '', text: t.form.choose },
        ...figures.map(({ marker, label, now }) => ({ value: marker, text: `${label} — ${now}` })),
      ]}
    />
    <Button look="secondary" name="verb" value="insert">
      {t.form.insertButton}
    </Button>
    <Details summary={t.form.figures}>
      <p class="govuk-body">{t.form.figuresHint}</p>
      <TableWrap label={t.form.figures}>
        <Table
          class="govuk-table--small-text-until-tablet"
          head={[t.form.figure, t.form.now, t.form.mark]}
          rowHeaders
          rows={figures.map(({ marker, label, now, isDeclared, isWhole }) => [
            <>
              {label}
              {(isDeclared || isWhole) && (
                <span class="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">
                  {[isDeclared && t.form.declared, isWhole && t.form.whole].filter(Boolean).join(', ')}
                </span>
              )}
            </>,
            now,
            <code key="mark">{`{{${marker}}}`}</code>,
          ])}
        />
      </TableWrap>
    </Details>
  </>
)
