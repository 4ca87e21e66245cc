// Compiles src/ to dist/ and copies beside it the files that the program reads at run time.
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const built = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

const ASSET = /\.(ftl|ttf|json)$/;
cpSync(`${root}src`, `${root}dist`, {
  recursive: true,
  filter: (path) => !/\.[^./]+$/.test(path.slice(root.length)) || ASSET.test(path),
});
