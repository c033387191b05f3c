import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The desk app as static files. Nothing is inlined, neither scripts nor fonts, so that the
 * server can send `default-src 'self'`. In development `/api` goes to a running `kith serve`.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      "/api": process.env.KITH_SERVER ?? "http://127.0.0.1:4100",
      "/playback": process.env.KITH_SERVER ?? "http://127.0.0.1:4100",
    },
  },
});
