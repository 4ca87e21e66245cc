/**
 * npm run bench                                   everything; writes bench/results.md
 * npm run bench -- answers | start | webhook      one of them
 * npm run bench -- broadcast [--chats N] [--rate N]
 *
 * Uses the built program (npm run build). Figures are of this machine, now: other work on it shows in them.
 */
import { writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { buildProgram } from "../tests/processes/pair.js";
import { benchAnswers } from "./answers.js";
import { benchBroadcast } from "./broadcast.js";
import { benchStart } from "./start.js";
import { machine, markdown, progress, type Table } from "./table.js";
import { benchWebhook } from "./webhook.js";

const { values, positionals } = parseArgs({
  options: { chats: { type: "string", default: "10000" }, rate: { type: "string", default: "100" } },
  allowPositionals: true,
});
const [chats, rate] = [Number(values.chats), Number(values.rate)];

const benches: Readonly<Record<string, () => Promise<Table>>> = {
  start: benchStart,
  answers: benchAnswers,
  webhook: benchWebhook,
  broadcast: () => benchBroadcast({ chats, rate }),
};

const wanted = positionals.length === 0 ? Object.keys(benches) : positionals;
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0 || !(chats >= 1) || !(rate > 0)) {
  process.stderr.write(`npm run bench -- [${Object.keys(benches).join(" | ")}] [--chats N] [--rate N]\n`);
  process.exit(2);
}

buildProgram();
const [load = 0] = loadavg();
const parts = [
  "# Figures",
  `\`npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(" ")}` : ""}\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}; load average before the run ${load.toFixed(1)}.`,
];
process.stdout.write(`${parts[1]}\n`);
for (const name of wanted) {
  const table = markdown(await benches[name]!());
  progress("");
  process.stdout.write(`\n${table}\n`);
  parts.push(table);
}
// A part of the benches says nothing of the others.
if (positionals.length === 0) await writeFile("bench/results.md", `${parts.join("\n\n")}\n`);
