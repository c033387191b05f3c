import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlineFiles } from "./build/offline-files.ts";

/**
 * The field app as static files below `/field/`. Nothing is inlined, so that the server can
 * send a policy without exceptions. In development `/api` goes to a running `kith serve`.
 */
export default defineConfig(({ command }) => {
  // A test that builds the app builds what people get, not React's development copy.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    root: import.meta.dirname,
    base: "/field/",
    plugins: [react(), offlineFiles(join(import.meta.dirname, "public"))],
    build: {
      outDir: "dist",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          index: join(import.meta.dirname, "index.html"),
          sw: join(import.meta.dirname, "src/worker/service-worker.ts"),
        },
        output: {
          entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
        },
      },
    },
    server: { proxy: { "/api": process.env.KITH_SERVER ?? "http://127.0.0.1:5484" } },
  };
});
