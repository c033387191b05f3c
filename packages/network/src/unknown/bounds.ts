/** Between which values a measure lies, whatever the unknown ties are. */
export interface Bounds {
  /** With every unknown tie taken for absent: what a plain measure gives. `null` without value. */
  readonly observed: number | null;
  /** `null` when the measure has no value in any case. */
  readonly low: number | null;
  readonly high: number | null;
  /**
   * `true`: both are reached by some way to fill in the unknown ties. `false`: they are not
   * passed, but perhaps not reached either.
   */
  readonly exact: boolean;
}
