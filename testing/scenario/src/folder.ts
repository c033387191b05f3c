import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder on disk that is gone when the test is over: `using folder = aFolder({ … })`. */
export interface Folder extends Disposable {
  readonly path: string;
  at(...names: string[]): string;
  read(name: string): string;
  names(): string[];
}

export function aFolder(files: Readonly<Record<string, string>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), "kith-scenario-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return {
    path,
    at: (...names) => join(path, ...names),
    read: (name) => readFileSync(join(path, name), "utf8"),
    names: () => readdirSync(path).sort(),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Lines of a table, so that scenarios read like the file they are about. */
export function table(...lines: string[]): string {
  return `${lines.join("\n")}\n`;
}
