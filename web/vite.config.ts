import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [solid()],
  build: {
    outDir: "../api/static",
    emptyOutDir: true,
    target: "es2023",
    // A data: address would need a wider Content-Security-Policy than the server sends.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8377" } },
  test: { environment: "node", include: ["src/**/*.test.ts"] },
});
