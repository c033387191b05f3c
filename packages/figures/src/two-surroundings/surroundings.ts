/** Someone or something around a person. */
export interface AroundThing {
  readonly label: string;
  readonly kind: "person" | "place" | "group" | "organisation" | "information";
  /** For people: whether they told us themselves or were only named. */
  readonly status: "respondent" | "named" | "none";
  /** How they come in: "told us of them", "goes there". */
  readonly how: string;
}

/** One of the two people a question is about. */
export interface SideOf {
  readonly title: string;
  readonly status: "respondent" | "named";
}

/** Two people and what is around them, with what may be around both side by side. */
export interface TwoSurroundings {
  readonly left: SideOf;
  readonly right: SideOf;
  /** `probability` that the two are one and the same. */
  readonly shared: readonly {
    readonly left: AroundThing;
    readonly right: AroundThing;
    readonly probability: number;
  }[];
  readonly onlyLeft: readonly AroundThing[];
  readonly onlyRight: readonly AroundThing[];
}
