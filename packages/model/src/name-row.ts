/** One row of a name table (`--names FILE`): how common a name is, or what it stands for. */
export interface NameRow {
  readonly kind: "first" | "surname";
  readonly name: string;
  /** `female` or `male`; absent when the row is about both. */
  readonly gender?: string;
  /** First year of the decade of birth the frequency is about: 1970. */
  readonly decade?: number;
  /** Share of people (of that gender and decade, where given) who have it, 0 to 1. */
  readonly frequency?: number;
  /** The name it is used for: `bob` is a variant of `robert`. */
  readonly variantOf?: string;
}
