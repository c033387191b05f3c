/** Two people, perhaps one, with what is around each: a picture, a table and words of one model. */
export {
  type JoinShape,
  layOutSurroundings,
  SIDES_FROM,
  type SurroundingsScene,
  type SurroundingsSpace,
  type SurroundingThread,
} from "./lay-out-surroundings.ts";
export type { AroundThing, SideOf, TwoSurroundings } from "./surroundings.ts";
export {
  surroundingsDescription,
  surroundingsTable,
  surroundingsWords,
} from "./surroundings-twin.ts";
