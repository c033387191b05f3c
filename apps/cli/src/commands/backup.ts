import { resolve } from "node:path";
import { backUp, readBackup, restore } from "@kith/store";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { refusingStore, storeAt } from "../store-at.ts";
import { version } from "../version.ts";
import { WrongUse } from "../wrong-use.ts";

const PLACE = { data: { type: "string" }, "database-url": { type: "string" } } as const;

export const backupCommand: Command = {
  name: "backup",
  usage: "--out FILE [--data DIR | --database-url URL] [--json]",
  about:
    "Writes all data of ./data, or of a PostgreSQL server, to one file and reads it back to see that it is whole. Names stay sealed and the keys are not in it: keep DIR/keys apart from it. A server on a data folder has to be stopped first; one on PostgreSQL may go on.",
  async run(args, terminal) {
    const { values } = readArguments(args, { ...PLACE, out: { type: "string" } }, []);
    if (values.out === undefined) throw new WrongUse("Say where to: --out FILE.kithbackup.");
    const file = resolve(values.out);
    const made = await refusingStore(() =>
      backUp(storeAt(values), file, {
        at: new Date().toISOString(),
        version: version(),
        progress: terminal.progress,
      }),
    );
    if (values.json === true) terminal.out(JSON.stringify({ file, ...made }));
    else
      terminal.out(
        `${file}: ${made.rows} rows, read back and whole. Names in it open only with the key files (keys/vault.key, keys/field.keys): keep a copy of the keys somewhere else.`,
      );
    return 0;
  },
};

export const backupCheckCommand: Command = {
  name: "backup check",
  usage: "FILE [--json]",
  about: "Reads a backup from the first line to the last: is it whole and as it was written?",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {}, ["FILE"]);
    const file = resolve(positionals[0] ?? "");
    const tables: Record<string, number> = {};
    const found = await refusingStore(async () => {
      let head: { readonly at: string; readonly version: string } | undefined;
      for await (const piece of readBackup(file)) {
        if ("head" in piece) head = piece.head;
        if ("table" in piece) tables[piece.table.table] = piece.table.rows;
        if ("end" in piece) return { head, end: piece.end };
      }
      throw new WrongUse(`The backup ${file} has no end.`);
    });
    const { rows, sha256 } = found.end;
    const { at, version: by } = found.head!;
    if (values.json === true)
      terminal.out(JSON.stringify({ at, version: by, rows, sha256, tables }));
    else terminal.out(`${file} is whole: ${rows} rows, made ${at} by Kith ${by}.`);
    return 0;
  },
};

export const restoreCommand: Command = {
  name: "restore",
  usage: "FILE [--data DIR | --database-url URL] [--json]",
  about:
    "Puts a backup into an empty data folder (./data) or PostgreSQL database and compares what is there then with the backup: all of it comes back, or nothing.",
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, PLACE, ["FILE"]);
    const file = resolve(positionals[0] ?? "");
    const { rows, head, keyFileMissing } = await refusingStore(() =>
      restore(file, storeAt(values), { progress: terminal.progress }),
    );
    if (values.json === true) {
      terminal.out(JSON.stringify({ rows, at: head.at, keyFileMissing: keyFileMissing ?? null }));
      return 0;
    }
    terminal.out(`Restored ${rows} rows of the backup made ${head.at}; compared, and the same.`);
    if (keyFileMissing !== undefined)
      terminal.out(
        `The key of the names is not here yet: put your copy of it at ${keyFileMissing} before you start Kith.`,
      );
    return 0;
  },
};
