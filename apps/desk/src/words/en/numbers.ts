import { count, number } from "../format.ts";

/** Every measure by its technical name, for analysts. */
export const numbersWords = {
  title: "All numbers",
  sub: "Every measure by the name analysts use. Ties between people, of every kind, in either direction.",
  people: "One number a person",
  chosen: (n: number) => `${count(n, "# measure", "# measures")} shown; choose others`,
  whole: "One number for the network",
  by: "Categories for measures of likeness",
  byNone: "none chosen",
  byFields: { street: "street", area: "area", gender: "gender", age: "age band", group: "group" },
  needs: "Choose categories first.",
  person: "Person",
  value: "Best figure",
  interval: "90% interval",
  what: "What it is",
  measure: "Measure",
  caption: (people: number, draws: number) =>
    draws === 0
      ? `${count(people, "# person", "# people")}. No plausible matchings were kept, so no intervals.`
      : `${count(people, "# person", "# people")}; median and 90% interval over ${number(draws)} plausible matchings.`,
  wholeCaption: "The network of people as a whole",
  choose: "Choose at least one measure.",
  saveCsv: "Save as CSV",
  shownOf: (name: string) => `${name} in the matching shown`,
  lowOf: (name: string) => `${name} low`,
  highOf: (name: string) => `${name} high`,
  topOf: (name: string) => `${name} among ten highest`,
} as const;
