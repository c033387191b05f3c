import { streetOf } from "./compare/place-model.ts";
import type { RecordTable } from "./records.ts";
import type { AttributeModel } from "./score.ts";

/** Years between two ages that are plainly not one person's. */
const FAR = 20;
/** Years between two ages that are alike enough to speak for one person. */
const NEAR = 6;

/**
 * Whether two records are not worth comparing among very many: they contradict each other in
 * the first letter of the surname, in gender or in age, or share nothing that tells people of
 * one first name apart (that letter, the street, the role, or area and age). O(1) a pair.
 */
export function plainlyUnlike(
  { records, interviews }: RecordTable,
  { places }: AttributeModel,
): (a: number, b: number) => boolean {
  const numbered = (key: (r: number) => string | undefined): Int32Array => {
    const numbers = new Map<string, number>();
    return Int32Array.from(records, (_, r) => {
      const k = key(r);
      if (k === undefined) return -1;
      let number = numbers.get(k);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(k, number);
      }
      return number;
    });
  };
  const letter = numbered((r) => records[r]!.surname?.[0] ?? records[r]!.surnameInitial);
  const gender = numbered((r) => records[r]!.gender);
  const role = numbered((r) => records[r]!.role);
  const street = numbered((r) => streetOf(places, r));
  const area = numbered((r) => areaOf(r) ?? areaOf(interviews[records[r]!.interview]!.respondent));
  const born = Int32Array.from(records, (r) => r.birthYear ?? -1);
  function areaOf(r: number): string | undefined {
    const form = places.formOf[r]!;
    return form < 0 ? undefined : places.areaOf[form];
  }
  return (a, b) => {
    if (letter[a]! >= 0 && letter[b]! >= 0 && letter[a] !== letter[b]) return true;
    if (gender[a]! >= 0 && gender[b]! >= 0 && gender[a] !== gender[b]) return true;
    const ages = born[a]! >= 0 && born[b]! >= 0;
    const years = ages ? Math.abs(born[a]! - born[b]!) : 0;
    if (years > FAR) return true;
    if (letter[a]! >= 0 && letter[a] === letter[b]) return false;
    if (street[a]! >= 0 && street[a] === street[b]) return false;
    if (role[a]! >= 0 && role[a] === role[b]) return false;
    return !(ages && years <= NEAR && area[a] === area[b]);
  };
}
