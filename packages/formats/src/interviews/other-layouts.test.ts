import { expect, test } from "vitest";
import { readInterviews } from "./read-interviews.ts";

const FOLDER = { "egos.csv": "egoID\n1\n", "alters.csv": "egoID,alterID\n1,a\n" };
const CANVAS = {
  "x_ego.csv": "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID\nu,c,s\n",
};
const EGOWEB = { "study-ego-alter.csv": "Interview ID,EgoID,Alter Number,Alter Name\n1,7,1,Ann\n" };

function errors(files: Readonly<Record<string, string>>) {
  const list = Object.entries(files).map(([name, text]) => ({ name, text }));
  const { problems, format } = readInterviews(list);
  const found = problems.filter(({ code }) => code === "two-layouts");
  return { format, problems, found };
}

test("a Network Canvas export beside a folder of Kith is an error that names both", () => {
  const { format, problems, found } = errors({ ...FOLDER, ...CANVAS });
  expect(format).toBe("network-canvas");
  expect(found.map(({ severity, place }) => [severity, place.file])).toEqual([
    ["error", "egos.csv"],
    ["error", "alters.csv"],
  ]);
  expect(found[0]?.message).toBe(
    "The file belongs to an interview folder of Kith or egor, and x_ego.csv to a Network Canvas export; only the latter was read.",
  );
  expect(problems.filter(({ code }) => code === "unknown-file")).toEqual([]);
});

test("an EgoWeb export beside either is an error too", () => {
  expect(errors({ ...EGOWEB, ...CANVAS }).found.map(({ place }) => place.file)).toEqual([
    "study-ego-alter.csv",
  ]);
  expect(errors({ ...FOLDER, ...EGOWEB }).found.map(({ place }) => place.file)).toEqual([
    "study-ego-alter.csv",
  ]);
});

test("one layout alone is none, with papers and results beside it", () => {
  const papers = { "README.md": "about", "people.csv": "egoID,alterID,person,probability\n" };
  for (const files of [FOLDER, CANVAS, EGOWEB])
    expect(errors({ ...files, ...papers }).found).toEqual([]);
});
