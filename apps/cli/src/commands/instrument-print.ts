import { formHtml, printForm } from "@kith/instruments";
import { readArguments, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { writeTextFile } from "../files.ts";
import { instrumentAt, languageOf } from "../instrument-at.ts";

export const instrumentPrintCommand: Command = {
  name: "instrument print",
  usage: "FILE|connected-communities [--language TAG] [--people N] [--out FILE.html] [--json]",
  about:
    "Makes a form to be filled in by hand: one HTML file for A4 that any browser prints, with a list of people (12 rows unless --people says otherwise), boxes to tick and lines to write on. Without --out it goes to standard output; --json gives what stands on the form without how it looks.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { language: { type: "string" }, people: { type: "string" }, out: { type: "string" } },
      ["FILE"],
    );
    const instrument = instrumentAt(positionals[0] ?? "", terminal);
    const language = languageOf(instrument, values.language);
    const people = wholeNumber("people", values.people, { min: 2, max: 30 });
    const form = printForm(instrument, language, people === undefined ? {} : { people });
    const text = values.json === true ? `${JSON.stringify(form)}\n` : formHtml(form);
    if (values.out === undefined) terminal.out(text);
    else {
      writeTextFile(values.out, text);
      terminal.note(`${values.out}: ${form.title}, version ${instrument.version}, ${language}.`);
    }
    return 0;
  },
};
