// Makes src/client/schema.d.ts from the API's OpenAPI document; with --check, says whether it is current.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapi, { astToString } from "openapi-typescript";

const root = new URL("../../", import.meta.url);
const target = new URL("../src/client/schema.d.ts", import.meta.url);
const virtual = [".venv/bin/python", ".venv/Scripts/python.exe"].map((path) => fileURLToPath(new URL(path, root)));
const python = process.env.PYTHON ?? virtual.find((path) => existsSync(path)) ?? "python3";

const document = execFileSync(python, ["-m", "api.openapi"], { cwd: fileURLToPath(root), maxBuffer: 1 << 26 });
const banner = "// Generated from the API's OpenAPI document by `npm run client`: do not edit.\n";
const made = banner + astToString(await openapi(JSON.parse(document.toString())));

if (!process.argv.includes("--check")) writeFileSync(target, made);
else if (!existsSync(target) || readFileSync(target, "utf8") !== made) {
  console.error("web/src/client/schema.d.ts is not what the API describes: run `npm run client` in web/ and commit it");
  process.exit(1);
}
