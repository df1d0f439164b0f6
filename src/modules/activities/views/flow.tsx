import type { MemberState } from '#modules/directory/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { FlowChart, type FlowNode } from '#ui/index.ts'
import type { ActivityFilter } from '../filter.ts'
import type { Flow } from '../queries/activity.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

type Props = { lang: Lang; t: Text; filter: ActivityFilter; flows: Flow[]; members: MemberState[] }

const colors = 6

/** Who taught whom; a country leads to its activities on that side. */
export const ActivityFlow = ({ lang, t, filter, flows, members }: Props) => {
  const subregions = [...new Set(members.map(({ subregionCode }) => subregionCode))].sort()
  const side = (role: 'provider' | 'receiver'): FlowNode[] =>
    members
      .filter(({ code }) => flows.some((flow) => flow[role] === code))
      .map(({ code, name, subregionCode }) => ({
        id: code,
        label: name[lang],
        href: `/${lang}${urls.activities({ ...filter, ministry: [code], role, counterpart: [] })}`,
        group: ((subregions.indexOf(subregionCode) % colors) + 1) as FlowNode['group'],
      }))
      .sort((a, b) => format(lang).compare(a.label, b.label))
  return (
    <FlowChart
      lang={lang}
      id="flow"
      level={2}
      title={t.flow.title}
      description={t.flow.description}
      valueHead={t.flow.value}
      providerHead={t.provider}
      receiverHead={t.receiver}
      providers={side('provider')}
      receivers={side('receiver')}
      flows={flows.map(({ provider, receiver, count }) => ({
        from: provider,
        to: receiver,
        value: count,
        href: `/${lang}${urls.activities({ ...filter, ministry: [provider], role: 'provider', counterpart: [receiver] })}`,
      }))}
    />
  )
}
