import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { wavesOf } from "@kith/findings";
import { link } from "@kith/linkage";
import { buildSiteNetwork } from "@kith/network";
import { evidenceOfDraws, makeRelease } from "@kith/pipeline";
import { playbackPack } from "@kith/playback";
import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { requireFolder, writeTextFile } from "../files.ts";
import { count, usableInterviews } from "../interviews.ts";
import { isMadeUp } from "../made-up.ts";
import { placesOf } from "../places.ts";
import { peopleFile, readResolution } from "../resolution.ts";
import { WrongUse } from "../wrong-use.ts";

/** Plausible matchings drawn, so that findings hold the doubt about who is who. */
const DRAWS = 20;

export const playbackCommand: Command = {
  name: "playback",
  usage:
    "DIR --out DIR [--site NAME] [--wave NAME] [--people FILE] [--mapping FILE.json] [--keep-good] [--json]",
  about:
    "Writes what may be shown as a folder that opens from a USB stick. Beside it: notes for the team on what was kept back.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        out: { type: "string" },
        site: { type: "string" },
        people: { type: "string" },
        wave: { type: "string" },
        mapping: { type: "string" },
        "keep-good": { type: "boolean" },
      },
      ["DIR"],
    );
    const folder = positionals[0] ?? "";
    const out = resolve(required("out", values.out));
    refuseForeignFolder(out);
    const usable = usableInterviews(folder, values["keep-good"] === true, terminal, values.mapping);
    if (usable === undefined) return 1;
    const path = peopleFile(values.people, folder);
    const matched =
      path === undefined
        ? link(usable.interviews, {
            seed: 1,
            draws: DRAWS,
            progress: terminal.progress,
            ...(usable.read.decisions === undefined ? {} : { decisions: usable.read.decisions }),
          })
        : { resolution: readResolution(path, usable.interviews, terminal), draws: [] };
    const { resolution } = matched;
    const places = placesOf(folder, usable.interviews, resolution, terminal);
    const network = buildSiteNetwork(usable.interviews, resolution, { places });
    const evidence = { interviews: usable.interviews, network };
    const waves = wavesOf(evidence);
    if (values.wave !== undefined && !waves.includes(values.wave)) {
      throw new WrongUse(
        `There is no wave “${values.wave}” in ${folder}. Waves: ${waves.join(", ")}.`,
      );
    }
    if (values.wave === undefined && waves.length > 1) {
      terminal.note(
        `A playback tells of one wave; this one of wave ${waves.at(-1)}. --wave chooses another of ${waves.join(", ")}.`,
      );
    }
    const site = {
      name: values.site ?? basename(resolve(folder)),
      madeUp: isMadeUp(folder),
      ...(values.wave === undefined ? {} : { wave: values.wave }),
    };
    const drawn = evidenceOfDraws(usable.interviews, resolution, matched.draws, { places });
    const release = makeRelease(evidence, site, drawn);
    const pack = playbackPack(release);
    for (const file of pack.files) writeTextFile(join(out, file.path), file.body);
    const notes = `${out}-${pack.notes.path}`;
    writeTextFile(notes, pack.notes.body);

    if (values.json === true) {
      terminal.out(
        JSON.stringify({
          out,
          notes,
          shown: release.figures.map(({ id }) => id),
          withheld: release.withheld,
        }),
      );
    } else {
      terminal.out(
        `${join(out, "index.html")}: ${count(release.figures.length, "picture")}, each with table and words. ${count(release.withheld.length, "thing")} kept back; ${notes} says why.`,
      );
    }
    return 0;
  },
};

/** A playback may replace an earlier one, nothing else. */
function refuseForeignFolder(out: string): void {
  requireFolder(out);
  if (!existsSync(out)) return;
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes("playback.css")) {
    throw new WrongUse(
      `${out} already holds files that are not a playback. Name a new folder, so that nothing is overwritten.`,
    );
  }
}
