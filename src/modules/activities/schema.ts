export const modalities = ['on_site_visit', 'expert_visit', 'virtual'] as const

export type Modality = (typeof modalities)[number]

/** The states of an activity, in the order it goes through them. */
export const statuses = ['planned', 'scheduled', 'under_way', 'completed', 'canceled'] as const

export type Status = (typeof statuses)[number]

export const partyRoles = ['receiver', 'provider'] as const

export type PartyRole = (typeof partyRoles)[number]
