/**
 * Why a file is not taken. `otherName`: its name promises another type; `hidden`: it is two files in one, or has
 * room for what nobody sees; `bomb`: it unpacks to far more than it should; `external`: opening it fetches
 * something, or starts another program.
 */
export type Fault =
  | 'otherType'
  | 'otherName'
  | 'damaged'
  | 'locked'
  | 'hidden'
  | 'bomb'
  | 'macros'
  | 'embedded'
  | 'external'
  | 'scripts'
  | 'pixels'

export class Refused extends Error {
  override name = 'Refused'
  readonly fault: Fault
  constructor(fault: Fault) {
    super(`refused: ${fault}`)
    this.fault = fault
  }
}
