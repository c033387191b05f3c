/** Keys of this phone: a data key for drafts, wrapped by a PIN. */
export {
  LEAST_PIN,
  newDataKey,
  openDataKey,
  type PinWrapped,
  ROUNDS,
  unwrapWithPin,
  weakPin,
  wrapWithPin,
} from "./pin.ts";
export { openBytes, type SealedBytes, sealBytes } from "./sealed-bytes.ts";
