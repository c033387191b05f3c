import type { FieldView } from "@kith/api";
import type { Store } from "@kith/store";
import { gapsIn } from "@kith/sync";

const MOST_GAPS = 100;

/** Phones, what has come in from each, and what was set aside. */
export async function fieldView({ field }: Store, siteId: string): Promise<FieldView> {
  const phones = await Promise.all(
    (await field.phones(siteId)).map(async (phone) => {
      const listed = await field.listed(siteId, phone.id);
      // A phone can write any number; its gaps are looked for only so far.
      const highest = Math.min(listed.at(-1)?.sequence ?? 0, 100_000);
      const numbers = listed.map(({ sequence }) => sequence);
      return {
        id: phone.id,
        label: phone.label,
        enrolledAt: phone.enrolledAt,
        lastContact: phone.lastContact ?? null,
        revokedAt: phone.revokedAt ?? null,
        received: listed.length,
        gaps: gapsIn(numbers, highest + 1).slice(0, MOST_GAPS),
      };
    }),
  );
  return { phones, setAside: await field.setAside(siteId) };
}
