import type { Resolution } from "@kith/model";
import type { TimesNamed } from "./link-report.ts";

/**
 * How many people were named in no, one, two … interviews, those who told us apart from those
 * only named. Being interviewed is not being named. O(records).
 */
export function timesNamed({ records }: Resolution): readonly TimesNamed[] {
  const people = new Map<string, { named: number; told: boolean }>();
  for (const { person, alterID } of records) {
    const one = people.get(person) ?? { named: 0, told: false };
    if (alterID === undefined) one.told = true;
    else one.named++;
    people.set(person, one);
  }
  const most = [...people.values()].reduce((n, { named }) => Math.max(n, named), 0);
  const rows = Array.from({ length: most + 1 }, (_, times) => ({
    times,
    respondents: 0,
    others: 0,
  }));
  for (const { named, told } of people.values()) {
    const row = rows[named]!;
    if (told) row.respondents++;
    else row.others++;
  }
  return rows.filter(({ respondents, others }) => respondents + others > 0);
}
