import { writeSync } from "node:fs";
import { lockFolder } from "../embedded/folder-lock.ts";
import { StoreError } from "../store-error.ts";

/** Locks a folder, says whether it could, and holds it until it is killed. */
try {
  const lock = lockFolder(process.argv[2] ?? "");
  writeSync(1, "locked\n");
  setTimeout(() => lock.release(), 600_000);
} catch (error) {
  writeSync(1, error instanceof StoreError && error.code === "locked" ? "refused\n" : `${error}\n`);
}
