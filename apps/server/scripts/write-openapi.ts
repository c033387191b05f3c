/** Writes packages/api/openapi.json from the routes: `node apps/server/scripts/write-openapi.ts` */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openApiText } from "../src/openapi-text.ts";

const file = fileURLToPath(new URL("../../../packages/api/openapi.json", import.meta.url));
writeFileSync(file, openApiText());
process.stdout.write(`${file}\n`);
