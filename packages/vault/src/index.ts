/**
 * What is sealed: texts under a key that is kept somewhere else than they are. A sealed text
 * says which key it needs and opens only for the record and purpose it was sealed for.
 */
export { fingerprintText } from "./fingerprint-text.ts";
export { readKeyText, writeKeyText } from "./key-text.ts";
export { type Opened, openText, type SealContext, sealText } from "./seal-text.ts";
export { KEY_BYTES, makeKey, openKey, type VaultKey } from "./vault-key.ts";
