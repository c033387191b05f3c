import { type AuditHead, openStore } from "@kith/store";
import { readArguments, wholeNumber } from "../arguments.ts";
import type { Command } from "../command.ts";
import { refusingStore, storeAt } from "../store-at.ts";
import { WrongUse } from "../wrong-use.ts";

export const auditCommand: Command = {
  name: "audit",
  usage: "[--data DIR | --database-url URL] [--head TEXT] [--limit N] [--json]",
  about:
    "Checks the log of requests, entry by entry, and prints its head and the latest entries (--limit, default 20). Keep the head somewhere else: given back with --head it shows whether the log has lost its end or was made anew. Exit code 1 when the log is not whole.",
  async run(args, terminal) {
    const { values } = readArguments(
      args,
      {
        data: { type: "string" },
        "database-url": { type: "string" },
        head: { type: "string" },
        limit: { type: "string" },
      },
      [],
    );
    const kept = values.head === undefined ? undefined : readHead(values.head);
    const limit = wholeNumber("limit", values.limit, { min: 0, max: 100_000 }) ?? 20;
    const store = await refusingStore(() => openStore(storeAt(values)));
    try {
      const found = await store.audit.verify(kept);
      const latest = await store.audit.list({ limit });
      if (values.json === true) {
        terminal.out(JSON.stringify({ ...found, latest }));
      } else {
        for (const { place, at, actor, action } of latest.toReversed())
          terminal.out(`${place}  ${at}  ${actor}  ${action}`);
        if (!found.whole)
          terminal.out(
            `The log is not whole: entry ${found.brokenAt} is missing or not as it was written. Keep a copy of the data as they are and compare with a backup.`,
          );
        else if (found.head === undefined) terminal.out("Nothing has been asked for yet.");
        else terminal.out(`Whole. Head: ${found.head.place}:${found.head.hash}`);
      }
      return found.whole ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

/** As it was printed: number, colon, hash. */
function readHead(text: string): AuditHead {
  const parts = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim());
  if (parts === null)
    throw new WrongUse(`“${text}” is no head of a log. Copy it whole, as in 42:9f86d0….`);
  return { place: Number(parts[1]), hash: parts[2]! };
}
