/**
 * What can be claimed: a catalogue of findings, each with question, count, interval and
 * plain words, and the two pictures behind a playback as counts. Everything here is exact
 * and so not public; `@kith/disclosure` decides what leaves.
 */
export { carryMatchingDoubt } from "./carry-matching-doubt.ts";
export { findAll } from "./catalogue.ts";
export { type Evidence, generatorsAsked, respondents } from "./evidence.ts";
export { evidenceOfWave, wavesOf } from "./evidence-of-wave.ts";
export type { Finding } from "./finding.ts";
export {
  type CommunityGroup,
  type GroupNetwork,
  type GroupTie,
  groupNetwork,
} from "./group-network.ts";
export {
  type InformationMap,
  type InformationSource,
  informationMap,
  type SharedUse,
  type UseByGroup,
} from "./information-map.ts";
export { rangeInWords, shareInWords } from "./share-in-words.ts";
export { type GeneratorWording, generatorWording } from "./wording.ts";
