import type { ComponentChildren } from 'preact'

/** What may stand between a component's tags. */
export type Content = ComponentChildren

export type Attributes = Record<string, string | number | boolean | undefined>

/** Classes and attributes added to an element that a component makes. */
export type Part = { class?: string; attributes?: Attributes }

export type Size = 's' | 'm' | 'l' | 'xl'

export type NavLink = { href: string; text: string; current?: boolean }

/** The class names that are there, in order. */
export const cx = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')

export const shown = (content: Content): boolean =>
  content !== undefined && content !== null && content !== false && content !== ''

/** The space-separated ids of what describes a field, or nothing. */
export const ids = (...parts: (string | false | null | undefined)[]): string | undefined =>
  cx(...parts) || undefined
