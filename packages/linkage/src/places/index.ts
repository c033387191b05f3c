/**
 * Which places, groups, organisations and sources of information people mean by what they
 * call them.
 */
export { type PlaceMemberships, placeMemberships } from "./place-memberships.ts";
export { placeQuestions } from "./place-questions.ts";
export { type PlaceOptions, resolvePlaces } from "./resolve-places.ts";
