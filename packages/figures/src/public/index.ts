/** Pictures for everybody, made only from what passed the gate. */
export { findingPicture } from "./finding-picture.ts";
export { groupPicture } from "./group-picture.ts";
export { informationPicture } from "./information-picture.ts";
export type { PublicFigure } from "./public-figure.ts";
