/** What we use of the library, which has no types of its own. */
declare module 'govuk-frontend' {
  type Behavior = new (root: Element, config?: object) => object
  export const Accordion: Behavior
  export const Button: Behavior
  export const CharacterCount: Behavior
  export const Checkboxes: Behavior
  export const ErrorSummary: Behavior
  export const NotificationBanner: Behavior
  export const PasswordInput: Behavior
  export const Radios: Behavior
  export const ServiceNavigation: Behavior
  export const SkipLink: Behavior
  export const Tabs: Behavior
  export const createAll: (
    behavior: Behavior,
    config: object | undefined,
    options: { onError: (error: unknown) => void },
  ) => object[]
}
