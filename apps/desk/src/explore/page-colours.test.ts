import { expect, test } from "vitest";
import { mixColours, sixDigits } from "./page-colours.ts";

test("a short hex colour is the long one, and the long one stays", () => {
  expect(sixDigits("#fff")).toBe("#ffffff");
  expect(sixDigits("#1bC")).toBe("#11bbCC");
  expect(sixDigits("#56616f")).toBe("#56616f");
});

test("colours mix alike whether written short or long", () => {
  expect(mixColours("#56616f", "#fff", 0.5)).toBe("#abb0b7");
  expect(mixColours("#56616f", "#fff", 0.5)).toBe(mixColours("#56616f", "#ffffff", 0.5));
  expect(mixColours("#000", "#fff", 1)).toBe("#ffffff");
  expect(mixColours("#123456", "#fff", 0)).toBe("#123456");
});
