import { z } from "@hono/zod-openapi";

export const enrolRequestSchema = z
  .object({ code: z.string().trim().min(1).max(40) })
  .openapi("EnrolRequest");

export const enrolledSchema = z
  .object({
    device: z.string(),
    /** Shown this once; the server keeps its hash alone. */
    token: z.string(),
    site: z.string(),
    siteName: z.string(),
    /** Public, SPKI in base 64: records are sealed to it. */
    programmeKey: z.string(),
    /** Public, SPKI in base 64: receipts are verified with it. */
    receiptKey: z.string(),
    /** Digits of the programme's key, to compare with those at the desk. */
    fingerprint: z.string(),
    /** The instrument to use, or `null` while none is published. */
    instrument: z.unknown(),
  })
  .openapi("Enrolled");
export type Enrolled = z.infer<typeof enrolledSchema>;

/** Each record is looked at on its own, so that a bad one does not keep back the others. */
export const envelopesRequestSchema = z
  .object({ envelopes: z.array(z.unknown()).max(100) })
  .openapi("EnvelopesRequest");

export const envelopesReplySchema = z
  .object({
    receipts: z.array(
      z.object({
        id: z.string(),
        hash: z.string(),
        device: z.string(),
        sequence: z.number().int(),
        at: z.string(),
        signature: z.string(),
      }),
    ),
    problems: z.array(
      z.object({ id: z.string(), hash: z.string(), message: z.string(), final: z.boolean() }),
    ),
  })
  .openapi("EnvelopesReply");

export const listedSchema = z.object({
  device: z.string(),
  sequence: z.number().int(),
  id: z.string(),
  hash: z.string(),
});

export const manifestRequestSchema = z
  .object({
    device: z.string(),
    /** The number that the next record will get. */
    next: z.number().int().min(1).max(1_000_000),
    held: z.array(listedSchema).max(10_000),
  })
  .openapi("ManifestRequest");

export const manifestReplySchema = z
  .object({
    /** What the server has of this device and of all that was listed. */
    listed: z.array(listedSchema),
    missingAtServer: z.array(listedSchema),
    gaps: z.array(z.number().int()),
    conflicts: z.array(listedSchema),
  })
  .openapi("ManifestReply");

export const codeRequestSchema = z
  .object({ label: z.string().trim().min(1).max(80) })
  .openapi("CodeRequest");

export const codeSchema = z
  .object({ code: z.string(), expiresAt: z.string(), fingerprint: z.string() })
  .openapi("EnrolmentCode");

export const phoneSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    enrolledAt: z.string(),
    lastContact: z.string().nullable(),
    revokedAt: z.string().nullable(),
    received: z.number().int(),
    /** Numbers below the highest that have not come in; at most the first hundred. */
    gaps: z.array(z.number().int()),
  })
  .openapi("Phone");

export const fieldViewSchema = z
  .object({
    phones: z.array(phoneSchema),
    setAside: z.array(
      listedSchema.extend({ reason: z.string(), remedy: z.string() }).openapi("SetAside"),
    ),
  })
  .openapi("FieldView");
export type FieldView = z.infer<typeof fieldViewSchema>;
