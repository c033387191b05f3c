import { createHash, randomBytes, randomInt } from "node:crypto";

/** Ten digits: one guess in ten thousand million, and few guesses are let through. */
export function makeCode(): string {
  return String(randomInt(10 ** 5)).padStart(5, "0") + String(randomInt(10 ** 5)).padStart(5, "0");
}

export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a code (however its digits are grouped) or a token. */
export function secretHash(secret: string): string {
  return createHash("sha256")
    .update(`kith ${secret.replace(/\s/g, "")}`)
    .digest("hex");
}
