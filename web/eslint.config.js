import js from "@eslint/js";
import solid from "eslint-plugin-solid/configs/typescript";
import typescript from "typescript-eslint";

export default typescript.config(
  { ignores: ["node_modules", "src/client/schema.d.ts"] },
  js.configs.recommended,
  ...typescript.configs.strictTypeChecked,
  {
    files: ["src/**/*.{ts,tsx}", "vite.config.ts"],
    ...solid,
    languageOptions: { ...solid.languageOptions, parserOptions: { projectService: true } },
  },
  {
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", 300],
    },
  },
  { files: ["**/*.{js,mjs}"], ...typescript.configs.disableTypeChecked, languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } } },
);
