/** How much respondents say about the people they name. */
export const DETAIL_LEVELS = ["rich", "typical", "sparse"] as const;
export type Detail = (typeof DETAIL_LEVELS)[number];

/** Rates at which a mention says something, before differences between respondents. */
export interface ReportingRates {
  readonly fullSurname: number;
  /** Only the first letter of the surname. */
  readonly surnameInitial: number;
  readonly noFirstName: number;
  /** Of people who live here; of those who live elsewhere no street is ever given. */
  readonly noStreet: number;
  /** A neighbouring street instead of the right one. */
  readonly wrongStreet: number;
  readonly noArea: number;
  readonly noAge: number;
  readonly noGender: number;
  readonly wrongGender: number;
  /** First name or surname written otherwise than it is. */
  readonly misspelt: number;
  /** The usual name is also given as `knownAs`, where the given name was said. */
  readonly bothNames: number;
}

/**
 * Shares of full surnames, initials and missing streets follow the levels used to compare
 * matching methods (rich 60% full surname; typical 35%, 20% initial, half without street;
 * sparse 15%, 65% without street).
 */
export const REPORTING: Readonly<Record<Detail, ReportingRates>> = {
  rich: {
    fullSurname: 0.6,
    surnameInitial: 0.15,
    noFirstName: 0.005,
    noStreet: 0.2,
    wrongStreet: 0.03,
    noArea: 0.1,
    noAge: 0.08,
    noGender: 0.02,
    wrongGender: 0.005,
    misspelt: 0.05,
    bothNames: 0.25,
  },
  typical: {
    fullSurname: 0.35,
    surnameInitial: 0.2,
    noFirstName: 0.01,
    noStreet: 0.46,
    wrongStreet: 0.05,
    noArea: 0.2,
    noAge: 0.15,
    noGender: 0.04,
    wrongGender: 0.01,
    misspelt: 0.07,
    bothNames: 0.1,
  },
  sparse: {
    fullSurname: 0.14,
    surnameInitial: 0.2,
    noFirstName: 0.02,
    noStreet: 0.63,
    wrongStreet: 0.07,
    noArea: 0.35,
    noAge: 0.3,
    noGender: 0.06,
    wrongGender: 0.01,
    misspelt: 0.09,
    bothNames: 0.04,
  },
};
