import { format, type Localized } from '#platform/i18n/index.ts'
import { Button, ErrorMessage, Input, InsetText, Section, Select, SummaryList } from '#ui/index.ts'
import type { AgendaForm, AgendaItem, CostForm, CostItem, DetailsForm } from '../../schema/visit.ts'
import { costKinds, isOff, payers } from '../../schema/visit.ts'
import { modalities } from '../../schema.ts'
import type { Text } from '../../text/index.ts'
import { visitUrls } from '../../urls/visit.ts'
import { type Common, Frame, Remove } from './frame.tsx'

type DetailsProps = Common & {
  words: Text
  given: DetailsForm
  earlier: { code: string; topic: Localized }[]
}

export const DetailsView = (p: DetailsProps) => {
  const { lang, t, visit, given, problems } = p
  return (
    <Frame {...p} title={t.details.title}>
      <form method="post" action={`/${lang}${visitUrls.details(visit.code)}`} novalidate>
        <Input
          lang={lang}
          name="days"
          label={t.details.days}
          hint={t.details.daysHint}
          width={3}
          inputmode="numeric"
          value={given.days}
          error={problems.days}
        />
        <Select
          lang={lang}
          name="modality"
          label={t.details.modality}
          value={given.modality}
          error={problems.modality}
          items={modalities.map((value) => ({ value, text: p.words.modalities[value] }))}
        />
        <Select
          lang={lang}
          name="follows"
          label={t.details.follows}
          hint={t.details.followsHint}
          value={given.follows}
          error={problems.follows}
          items={[
            { value: '', text: t.details.noFollows },
            ...p.earlier.map(({ code, topic }) => ({ value: code, text: `${code} · ${topic[lang]}` })),
          ]}
        />
        <Button once>{t.details.save}</Button>
      </form>
    </Frame>
  )
}

export const AgendaView = (p: Common & { items: AgendaItem[]; given: AgendaForm }) => {
  const { lang, t, visit, items, given, problems, mayWork } = p
  const days = [...Map.groupBy(items, ({ day }) => day)]
  return (
    <Frame {...p} title={t.agenda.title} lead={t.agenda.lead}>
      {items.length === 0 && <p class="govuk-body">{t.agenda.none}</p>}
      {days.map(([day, rows]) => (
        <Section key={day} id={`day-${day}`} title={format(lang).day(day)}>
          {isOff(visit, day) && <InsetText>{t.agenda.off}</InsetText>}
          <SummaryList
            rows={rows.map((item) => ({
              key: item.endsAt ? `${item.startsAt}–${item.endsAt}` : item.startsAt,
              value: (
                <>
                  <p class="govuk-body" lang={item.lang === lang ? undefined : item.lang}>
                    {item.title}
                    {item.place && ` · ${item.place}`}
                  </p>
                  {mayWork && <Remove {...p} part="agenda" id={item.id} about={item.title} />}
                </>
              ),
            }))}
          />
        </Section>
      ))}
      {mayWork && (
        <Section id="add" title={t.agenda.add}>
          <form method="post" action={`/${lang}${visitUrls.agenda(visit.code)}`} novalidate>
            <Input
              lang={lang}
              name="day"
              type="date"
              label={t.agenda.day}
              width={10}
              value={given.day}
              error={problems.day}
            />
            {(['starts', 'ends'] as const).map((name) => (
              <Input
                key={name}
                lang={lang}
                name={name}
                type="time"
                label={t.agenda[name]}
                hint={name === 'starts' ? t.agenda.timeHint : undefined}
                width={10}
                value={given[name]}
                error={problems[name]}
              />
            ))}
            <Input
              lang={lang}
              name="title"
              label={t.agenda.what}
              value={given.title}
              error={problems.title}
            />
            <Input lang={lang} name="place" label={t.agenda.place} value={given.place} />
            <Button once>{t.agenda.button}</Button>
          </form>
        </Section>
      )}
    </Frame>
  )
}

type CostsProps = Common & {
  items: CostItem[]
  fund: number
  ceiling: number | null
  asked: number | null
  given: CostForm
}

export const CostsView = (p: CostsProps) => {
  const { lang, t, visit, items, fund, ceiling, asked } = p
  const words = t.costs
  const { usd, number } = format(lang)
  return (
    <Frame {...p} title={words.title} lead={words.lead}>
      <SummaryList
        rows={[
          { key: words.fund, value: <strong>{usd(fund)}</strong> },
          ...(asked === null ? [] : [{ key: words.asked, value: usd(asked) }]),
          ...(ceiling === null ? [] : [{ key: words.ceiling, value: usd(ceiling) }]),
        ]}
      />
      {ceiling !== null && fund > ceiling && (
        <ErrorMessage lang={lang}>{words.over(usd(fund - ceiling))}</ErrorMessage>
      )}
      {ceiling !== null && fund <= ceiling && items.length > 0 && <p class="govuk-body">{words.within}</p>}
      {items.length === 0 && <p class="govuk-body">{words.none}</p>}
      <SummaryList
        rows={items.map((item) => ({
          key: words.kinds[item.kind],
          value: (
            <>
              <p class="govuk-body">
                {item.what}
                <br />
                {`${number(item.quantity)} × ${usd(item.unitCost)} = ${usd(item.quantity * item.unitCost)}`} ·{' '}
                {words.payers[item.payer]}
              </p>
              {p.mayWork && <Remove {...p} part="costs" id={item.id} about={item.what} />}
            </>
          ),
        }))}
      />
      {p.mayWork && <AddCost {...p} path={`/${lang}${visitUrls.costs(visit.code)}`} />}
    </Frame>
  )
}

const AddCost = ({ lang, t, given, problems, path }: CostsProps & { path: string }) => {
  const words = t.costs
  return (
    <Section id="add" title={words.add}>
      <form method="post" action={path} novalidate>
        <Select
          lang={lang}
          name="kind"
          label={words.kind}
          value={given.kind}
          error={problems.kind}
          items={costKinds.map((value) => ({ value, text: words.kinds[value] }))}
        />
        <Input
          lang={lang}
          name="what"
          label={words.what}
          hint={words.whatHint}
          value={given.what}
          error={problems.what}
        />
        <Input
          lang={lang}
          name="quantity"
          label={words.quantity}
          hint={words.quantityHint}
          width={5}
          inputmode="numeric"
          value={given.quantity}
          error={problems.quantity}
        />
        <Input
          lang={lang}
          name="unit"
          label={words.unit}
          width={5}
          inputmode="numeric"
          value={given.unit}
          error={problems.unit}
        />
        <Select
          lang={lang}
          name="payer"
          label={words.payer}
          value={given.payer}
          error={problems.payer}
          items={payers.map((value) => ({ value, text: words.payers[value] }))}
        />
        <Button once>{words.button}</Button>
      </form>
    </Section>
  )
}
