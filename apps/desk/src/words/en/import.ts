import { count, list, number } from "../format.ts";

export const importWords = {
  title: "Bring in interviews",
  sub: "First we look at the files and keep nothing. You see what was found, then you decide.",
  drop: "Drop a folder, a zip or the files here",
  dropHint: "Kith, egor, Network Canvas or EgoWeb. CSV files or one zip.",
  dropNow: "Let go to look at these files",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  reading: "Reading the files…",
  checking: "Looking for problems. Nothing is kept yet.",
  sending: "Handing the interviews over…",
  chosen: (n: number, source: string) =>
    n === 1 ? `“${source}”.` : `${count(n, "# file", "# files")}: “${source}”.`,
  sourceOf: (first: string, more: number) =>
    more === 0 ? first : `${first} and ${count(more, "# more file", "# more files")}`,
  left: (names: readonly string[]) =>
    `Left aside, because Kith does not read such files: ${list(names)}.`,
  converted: (names: readonly string[]) =>
    `${list(names)}: not in UTF-8, so read as Windows-1252. Look whether accents are right.`,
  other: "Choose other files",

  found: (interviews: number, mentions: number, ties: number) =>
    `**${count(interviews, "# interview", "# interviews")}** with ${count(mentions, "# mention", "# mentions")} and ${count(ties, "# tie", "# ties")} between them.`,
  foundNothing: "No interviews were found in these files.",
  format: (format: string) => `Read as ${format}.`,
  formats: {
    kith: "an interview folder of Kith",
    egor: "the three-file layout of egor",
    "network-canvas": "an export of Network Canvas",
    egoweb: "an export of EgoWeb",
  } as Readonly<Record<string, string>>,
  clean: "No problems were found.",
  warningsOnly: (n: number) =>
    `${count(n, "# thing", "# things")} somebody should look at. Every row can be used.`,
  errors: (rows: number, files: number) => {
    const parts = [
      rows > 0 ? count(rows, "# row or cell", "# rows or cells") : "",
      files > 0 ? count(files, "# file", "# files") : "",
    ].filter(Boolean);
    return files > 0
      ? `${list(parts)} cannot be used, or ${files === 1 && rows === 0 ? "is" : "are"} missing.`
      : `${list(parts)} cannot be used.`;
  },
  errorsNoGood:
    "There is no good row to bring in yet. Put the files right, then choose them again. Nothing was kept.",
  errorsMeans:
    "Put them right in the files and look again, or bring in the good rows and leave these out. Nothing is kept until you choose.",
  bringIn: "Bring these interviews in",
  bringInGood: "Bring in the good rows only",
  bringInGoodMeans: (n: number) =>
    `${count(n, "What has the # error stays", "What has one of the # errors stays")} out. The files on your computer do not change.`,
  again: "Look again",
  againMeans: "If you have changed the files, drop or choose them again.",

  problems: "What was found in the files",
  showErrors: (n: number) => `Errors (${number(n)})`,
  showWarnings: (n: number) => `Warnings (${number(n)})`,
  error: "Error",
  warning: "Warning",
  line: (n: number) => `line ${n}`,
  column: (n: number) => `column ${n}`,
  wholeFile: "whole file",
  alike: (n: number) => `${number(n)} times`,
  values: (some: readonly string[], more: number) =>
    more > 0 ? `${some.join(", ")} and ${number(more)} more` : list(some),
  allAlike: (n: number) => `Show all ${number(n)}`,
  firstAlike: (n: number) => `Show the first ${number(n)}`,
  lines: (from: number, to: number) => `lines ${number(from)} to ${number(to)}`,
  inFile: (n: number) => count(n, "# problem", "# problems"),
  more: (n: number) => `Show ${number(n)} more`,
  noneShown: "Nothing to show with this choice.",
  copy: "Copy the list",
  copied: "The list is copied.",
  copyFailed: "The browser did not allow copying. Save the list instead.",
  save: "Save the list as CSV",
  csv: ["severity", "file", "line", "column", "field", "message", "what to do"],

  sent: "The interviews are being read in.",
  sentMeans:
    "You can leave this page; the work goes on. When it has ended, Overview shows what came of it.",
  toOverview: "See the overview",
  has: (interviews: number) =>
    `This site has ${count(interviews, "# interview", "# interviews")}. New ones are added; an interview that is there already is said so, and nothing is overwritten.`,
  layout: "What the files must look like",
  layoutMeans:
    "Up to five tables, one header row each, with commas. Only egos.csv has to be there. In each table the columns in bold are needed; any other column of egos.csv and alters.csv is kept as an attribute.",
  tables: "Save empty tables to fill in",

  twice: (name: string) => `Two files are called ${name}.`,
  twiceRemedy: "Bring in one folder at a time. Nothing was kept.",
  notTable: {
    picture: (name: string) => `${name} is a picture, not a table.`,
    pdf: (name: string) => `${name} is a PDF, not a table.`,
    workbook: (name: string) => `${name} is a workbook of a spreadsheet, not a CSV table.`,
    document: (name: string) => `${name} is a text document, not a table.`,
  },
  notTableRemedy: {
    picture: "Choose the CSV file instead. Nothing of it was read or kept.",
    pdf: "Choose the CSV file the PDF was made from. Nothing of it was read or kept.",
    workbook:
      "Open it and save each sheet as CSV first (in a spreadsheet: CSV UTF-8). Nothing of it was read or kept.",
    document: "Choose the CSV file instead. Nothing of it was read or kept.",
  },
  nothing: "None of these files can be read.",
  nothingRemedy: "Choose CSV files, or one zip of them. Nothing was kept.",
  unreadableFile: (name: string) => `${name} could not be read.`,
  unreadableFileRemedy:
    "It may have been moved or changed. Choose the files again. Nothing was kept.",
};
