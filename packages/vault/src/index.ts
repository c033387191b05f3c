/**
 * What is sealed: texts under a key that is kept somewhere else than they are. A sealed text
 * says which key it needs and opens only for the record and purpose it was sealed for.
 */
export { fromBase64, toBase64 } from "./base64.ts";
export { fingerprintText } from "./fingerprint-text.ts";
export {
  type KeyPairText,
  keyDigits,
  makeProgrammeKeys,
  makeReceiptKeys,
} from "./key-pair.ts";
export { readKeyText, writeKeyText } from "./key-text.ts";
export { openSealed, type RecordContext, type RecordOpened, sealTo } from "./seal-record.ts";
export { type Opened, openText, type SealContext, sealText } from "./seal-text.ts";
export { sha256Hex, signText, verifyText } from "./sign-text.ts";
export { KEY_BYTES, makeKey, openKey, type VaultKey } from "./vault-key.ts";
