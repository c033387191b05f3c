/**
 * Rates of the model of how people are described. Starting values; those marked "learnt"
 * are re-estimated from the interviews by EM under priors (`learn-parameters.ts`).
 */
export interface Parameters {
  /** A mention uses the familiar form of the name rather than the legal one. Learnt. */
  readonly usesUsualName: number;
  /** A first name is written with a slip, one of `LIKELY_SLIPS`. */
  readonly givenSlip: number;
  /** A surname is written with a slip. */
  readonly surnameSlip: number;
  /** A mention's age is off by this standard deviation, in years. Learnt. */
  readonly mentionAgeError: number;
  /** A mention's street is not the person's own. Learnt. */
  readonly streetError: number;
  /** A surname is not the person's own: married, maiden, mistaken. Learnt. */
  readonly otherSurname: number;
  /** People whose usual name no table links to the legal one. */
  readonly otherUsual: number;
  /** A first name that has nothing to do with the person's own: mistakes, middle names. */
  readonly unlinkedGiven: number;
}

export const STARTING_PARAMETERS: Parameters = {
  usesUsualName: 0.4,
  givenSlip: 0.07,
  surnameSlip: 0.06,
  mentionAgeError: 5,
  streetError: 0.15,
  otherSurname: 0.03,
  otherUsual: 0.1,
  unlinkedGiven: 0.01,
};

/** A name with sound-alike spellings is written as one of them this often. */
export const SOUND_ALIKE = 0.1;
/** Ways a given word is likely to be misspelt, over which a slip is spread. */
export const LIKELY_SLIPS = 15;
/** Of people with listed familiar forms, those who have one. */
export const HAS_USUAL_NAME = 0.85;
/** A respondent gives first name and known-as: the first name is the legal one this often. */
export const LEGAL_BESIDE_KNOWN_AS = 0.9;
export const GENDER_ERROR = 0.02;
export const RESPONDENT_AGE_ERROR = 1;
export const AGE_OUTLIER = 0.03;
export const RESPONDENT_STREET_ERROR = 0.02;
export const AREA_ERROR = 0.08;
/** The same person is given another role. */
export const ROLE_ERROR = 0.3;
