import type { PlaceModel, StreetConfusion } from "./place-model.ts";

/** The model before counts as this many reports from each street. */
const PRIOR_REPORTS = 6;

/**
 * Learns which streets are mistaken for which from people who were put together: where a
 * person most probably lives, and what was said of it. No map is needed.
 * O(records with a street × homes).
 *
 * @param people the place forms of each person's records
 */
export function learnConfusion(
  places: PlaceModel,
  people: readonly (readonly number[])[],
): StreetConfusion {
  const { homes, streetOf, told } = places;
  const said = [...new Set(streetOf.filter((s) => s !== undefined))];
  const column = new Map(said.map((street, i) => [street, i]));
  const counts = homes.map(() => new Float64Array(said.length));
  for (const forms of people) {
    if (forms.length < 2) continue;
    const where = places.homeOf(forms);
    for (const form of forms) {
      if (!told[form]) continue;
      const at = column.get(streetOf[form]!)!;
      for (let h = 0; h < homes.length; h++) counts[h]![at]! += where[h]!;
    }
  }
  const rowOf = new Map<string, Float64Array>();
  const formFor = new Map<string, number>();
  told.forEach((is, form) => {
    if (is) formFor.set(streetOf[form]!, form);
  });
  homes.forEach((street, h) => {
    if (street === undefined) return;
    const before = said.map((one) => {
      const form = formFor.get(one);
      return form === undefined ? 0 : places.saidIn(form, h);
    });
    const known = before.reduce((a, b) => a + b, 0);
    const total = counts[h]!.reduce((a, b) => a + b, 0);
    rowOf.set(
      street,
      Float64Array.from(
        said,
        (_, i) =>
          (counts[h]![i]! + PRIOR_REPORTS * before[i]!) /
          (total + PRIOR_REPORTS * Math.max(known, 1e-9)),
      ),
    );
  });
  return {
    said: (home, street) => {
      const at = column.get(street);
      return at === undefined ? undefined : rowOf.get(home)?.[at];
    },
  };
}
