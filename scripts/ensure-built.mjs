// Builds dist/ when it is missing or older than the source, so that `npm start` works in a fresh clone and after an edit.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = `${folder}/${entry.name}`;
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);
}

/** Exits with the compiler's code when the build fails; a host without the compiler runs the build it was shipped with. */
export function ensureBuilt() {
  const stamp = `${root}dist/.tsbuildinfo`;
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  if (existsSync(stamp) && (!existsSync(compiler) || statSync(stamp).mtimeMs >= newest(`${root}src`))) return;
  const built = spawnSync(process.execPath, [`${root}scripts/build.mjs`], { cwd: root, stdio: ["ignore", 2, 2] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
