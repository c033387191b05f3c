import { writeCsv } from "@kith/formats";
import { codebook } from "@kith/instruments";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { writeTextFile } from "../files.ts";
import { instrumentAt, languageOf } from "../instrument-at.ts";

const COLUMNS = [
  "id",
  "section",
  "kind",
  "about",
  "wording",
  "values",
  "condition",
  "source",
] as const;

export const instrumentCodebookCommand: Command = {
  name: "instrument codebook",
  usage: "FILE|connected-communities [--language TAG] [--out FILE.csv] [--json]",
  about:
    "Lists every question as CSV for whoever reads the data: id, section, kind, about whom, wording, values, when it is asked in words, and where it is from.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { language: { type: "string" }, out: { type: "string" } },
      ["FILE"],
    );
    const instrument = instrumentAt(positionals[0] ?? "", terminal);
    const language = languageOf(instrument, values.language);
    const rows = codebook(instrument, language);
    const text =
      values.json === true
        ? `${JSON.stringify(rows)}\n`
        : writeCsv(
            COLUMNS,
            rows.map((row) => COLUMNS.map((column) => row[column])),
          );
    if (values.out === undefined) terminal.out(text);
    else {
      writeTextFile(values.out, text);
      terminal.note(`${values.out}: ${rows.length} questions, ${language}.`);
    }
    return 0;
  },
};
