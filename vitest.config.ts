import { defineConfig } from "vitest/config";

/** Tests stand beside the code. Store tests and scenarios need more time than a function does. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // Some laws are tried on whole made-up communities; a busy machine needs time.
          testTimeout: 60_000,
          include: [
            "packages/**/*.test.ts",
            "apps/**/*.test.ts",
            "apps/**/*.test.tsx",
            "adapters/columns/**/*.test.ts",
            "adapters/workers/**/*.test.ts",
            "tools/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/dist/**", "apps/server/**"],
        },
      },
      {
        test: {
          name: "store",
          include: ["adapters/store/**/*.test.ts", "apps/server/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "scenario",
          include: ["testing/scenario/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["testing/browser/**/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
