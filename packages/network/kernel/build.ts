/**
 * Compiles `dependencies.ts` and writes it, as text, to where the package reads it. Run by hand
 * after a change, in this folder; with `--check` only compares, and fails where they differ:
 *
 *     npm ci --ignore-scripts && node build.ts [--check]
 *
 * The compiler is a package of its own, not one of the repository's: it takes 100 MB, and
 * nobody needs it who does not change the kernel.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import asc from "assemblyscript/asc";

const here = (path: string): URL => new URL(path, import.meta.url);
const source = readFileSync(here("dependencies.ts"), "utf8");
const written = here("../src/position/dependencies-wasm.ts");

let bytes: Uint8Array | undefined;
const { error, stderr } = await asc.main(
  [
    ..."dependencies.ts --outFile dependencies.wasm --enable simd --enable bulk-memory".split(" "),
    // No runtime and no checks: the kernel allocates nothing and is given all its memory.
    ..."--runtime stub --importMemory --noAssert -O3 --use abort=".split(" "),
  ],
  {
    readFile: (name) => (name === "dependencies.ts" ? source : null),
    writeFile: (name, contents) => {
      if (name === "dependencies.wasm") bytes = contents as Uint8Array;
    },
  },
);
if (error !== null || bytes === undefined) {
  process.stderr.write(`${stderr.toString()}\n${error?.message ?? "Nothing was compiled."}\n`);
  process.exit(1);
}
const text = `/** \`kernel/dependencies.ts\`, compiled by \`kernel/build.ts\`; in base 64. */
export const DEPENDENCIES =
  "${Buffer.from(bytes).toString("base64")}";
`;
if (!process.argv.includes("--check")) writeFileSync(written, text);
else if (readFileSync(written, "utf8") !== text) {
  process.stderr.write("dependencies-wasm.ts is not what dependencies.ts compiles to.\n");
  process.exit(1);
}
