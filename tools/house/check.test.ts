import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkHouse } from "./check.ts";

const root = mkdtempSync(join(tmpdir(), "kith-house-"));
afterAll(() => rmSync(root, { recursive: true }));

function house(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkHouse(root, Object.keys(files)).map((b) => `${b.file}:${b.line} ${b.why}`);
}

const manifest = (name: string, ...uses: string[]) =>
  JSON.stringify({ name, dependencies: Object.fromEntries(uses.map((u) => [u, "0.1.0"])) });

describe("the import rule of the house", () => {
  const manifests = {
    "packages/model/package.json": manifest("@kith/model"),
    "packages/network/package.json": manifest("@kith/network", "@kith/model", "@kith/findings"),
    "packages/findings/package.json": manifest("@kith/findings", "@kith/network"),
    "adapters/store/package.json": manifest("@kith/store", "@kith/model", "@kith/server"),
    "apps/server/package.json": manifest("@kith/server", "@kith/store"),
  };

  it("lets imports go down", () => {
    expect(
      house({
        ...manifests,
        "apps/server/src/a.ts": 'import { openStore } from "@kith/store";',
        "adapters/store/src/a.ts": 'import type { Interview } from "@kith/model";',
        "packages/findings/src/a.ts": 'import { degree } from "@kith/network";',
      }),
    ).toEqual([]);
  });

  it("refuses imports that go up, sideways into a later stage, or around the front door", () => {
    expect(
      house({
        ...manifests,
        "adapters/store/src/b.ts": '\nimport { start } from "@kith/server";',
        "packages/network/src/b.ts": 'import { claim } from "@kith/findings";',
        "packages/findings/src/b.ts": 'import { csr } from "../../network/src/csr.ts";',
        "apps/server/src/b.ts": 'import { x } from "@kith/model";',
      }),
    ).toEqual([
      "adapters/store/src/b.ts:2 imports go down: adapters may not use apps",
      "packages/network/src/b.ts:1 stage “network” may only use stages before it, not “findings”",
      "packages/findings/src/b.ts:1 reaches into packages/network: import it by its name",
      "apps/server/src/b.ts:1 @kith/model is not among the dependencies in package.json",
    ]);
  });

  it("keeps packages pure, and their tests free", () => {
    expect(
      house({
        "packages/model/package.json": manifest("@kith/model"),
        "packages/model/src/c.ts": 'import { readFileSync } from "node:fs";\nMath.random();',
        "packages/model/src/c.test.ts": 'import { readFileSync } from "node:fs";',
      }),
    ).toEqual([
      "packages/model/src/c.ts:1 packages run in browsers too: no Node modules",
      "packages/model/src/c.ts:2 randomness is passed in (Random of @kith/model)",
    ]);
  });
});
