import { OpenFiles, type OpenFilesProps } from '#modules/open-data/index.ts'
import { apiBase } from '#platform/http/base.ts'
import type { openApiDocument } from '#platform/http/index.ts'
import { FactList, Lead, PageHeading, Section, Table, TableWrap } from '#ui/index.ts'
import type { Text } from '../text/index.ts'

type Operation = {
  path: string
  summary: string
  parameters: { name: string; in: string; description: string; type: string }[]
}

type Props = Omit<OpenFilesProps, 'apiBase'> & {
  t: Text
  base: string
  document: ReturnType<typeof openApiDocument>
}

/** The files, then the API, written out from its own description. Names and summaries stay in English, as in the API. */
export const OpenDataView = ({ lang, openData, t, base, document }: Props) => (
  <>
    <PageHeading>{t.data}</PageHeading>
    <Lead>{t.dataPage.lead}</Lead>
    <OpenFiles lang={lang} openData={openData} apiBase={apiBase} />
    <Section id="how" title={t.dataPage.how}>
      <FactList
        facts={[
          { name: t.dataPage.base, value: <code>{base}</code> },
          {
            name: t.dataPage.description,
            value: (
              <a class="govuk-link" href={`${apiBase}/openapi.json`}>
                openapi.json
              </a>
            ),
          },
        ]}
      />
      <p class="govuk-body">{t.dataPage.paging}</p>
      <p class="govuk-body">{t.dataPage.languages}</p>
    </Section>
    <Section id="endpoints" title={t.dataPage.endpoints}>
      {operations(document).map((operation) => (
        <Section
          key={operation.path}
          id={anchor(operation.path)}
          level={3}
          title={<code>GET {operation.path}</code>}
        >
          <p class="govuk-body" lang={lang === 'en' ? undefined : 'en'}>
            {operation.summary}
          </p>
          {operation.parameters.length === 0 ? (
            <p class="govuk-hint">{t.dataPage.noParameters}</p>
          ) : (
            <TableWrap label={`${t.dataPage.parameters}: ${operation.path}`}>
              <Table
                caption={t.dataPage.parameters}
                captionSize="s"
                rows={operation.parameters.map(({ name, type, description }) => [
                  <code key="name">{name}</code>,
                  type,
                  <span key="description" lang={lang === 'en' ? undefined : 'en'}>
                    {description}
                  </span>,
                ])}
              />
            </TableWrap>
          )}
          {!operation.path.includes('{') && (
            <p class="govuk-body">
              {t.dataPage.example}:{' '}
              <a class="govuk-link" href={`${apiBase}${operation.path}`}>
                {apiBase}
                {operation.path}
              </a>
            </p>
          )}
        </Section>
      ))}
    </Section>
  </>
)

const anchor = (path: string) => path.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '')

type Schema = {
  type?: string | string[]
  enum?: unknown[]
  description?: string
  anyOf?: Schema[]
  items?: Schema
}
type Parameter = { name: string; in: string; description?: string; schema?: Schema }

const operations = (document: Props['document']): Operation[] =>
  Object.entries(document.paths ?? {}).map(([path, item]) => ({
    path,
    summary: item?.get?.summary ?? '',
    parameters: ((item?.get?.parameters ?? []) as Parameter[]).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      description: parameter.description ?? parameter.schema?.description ?? '',
      type: typeOf(parameter.schema),
    })),
  }))

const typeOf = (schema: Schema | undefined): string => {
  if (!schema) return ''
  if (schema.enum) return schema.enum.join(' | ')
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' | ')
  if (schema.type === 'array') return `${typeOf(schema.items)}[]`
  return [schema.type].flat().join(' | ')
}
