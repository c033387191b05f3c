import { CONNECTED_COMMUNITIES, type Instrument } from "@kith/instruments";

/** The survey one practises with: the programme's own. */
export const PRACTICE_INSTRUMENT: Instrument = CONNECTED_COMMUNITIES;
