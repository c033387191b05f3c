import type { Overview } from "@kith/api";
import { language, words } from "../words/index.ts";
import { silentStreets, thinnestStreet } from "./loose-ends.ts";

type Streets = Overview["streets"];

/** Most interviews first, then by name; those without a street last. */
export function sortStreets(streets: Streets): Streets {
  const collator = new Intl.Collator(language);
  return [...streets].sort(
    (a, b) =>
      Number(a.street === "") - Number(b.street === "") ||
      b.interviews - a.interviews ||
      collator.compare(a.street, b.street),
  );
}

/** The street picture as sentences. A street is never named as lacking, only as little known. */
export function streetsInWords(streets: Streets): readonly string[] {
  const placed = streets.filter((street) => street.street !== "");
  const [most] = placed;
  if (!most) return [words.overview.streets.none];
  const told = streets.reduce((sum, street) => sum + street.interviews, 0);
  const answered = placed.filter((street) => street.interviews > 0).length;
  const sentence = words.overview.streets.words(told, answered, most.street, most.interviews);
  const thin = thinnestStreet(placed);
  const { silent, all } = silentStreets(placed);
  if (thin?.interviews === 0 && silent > 1) {
    return [sentence, words.overview.streets.wordsSilent(silent, all, thin.street)];
  }
  return thin
    ? [sentence, words.overview.streets.wordsFew(thin.street, thin.interviews)]
    : [sentence];
}
