/** npm run corpus: what a curator does with the corpus at a terminal. One line in `commands` makes a command. */
import { config as readEnvironmentFile } from "dotenv";
import { add } from "./corpus/add.js";
import { ask } from "./corpus/ask.js";
import { check } from "./corpus/check.js";
import type { Command } from "./corpus/command.js";
import { importText } from "./corpus/import.js";
import { links } from "./corpus/links.js";

/** Without a name, `check` runs. */
const commands: Readonly<Record<string, Command>> = { check, ask, add, import: importText, links };

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}   ${summary}`);
  return `npm run corpus -- <command>\n${lines.join("\n")}\n`;
}

readEnvironmentFile({ quiet: true });
const [first = "check", ...rest] = process.argv.slice(2);
// Options may follow at once: npm run corpus -- --dir other
const [name, args] = first.startsWith("-") && first !== "--help" ? ["check", [first, ...rest]] : [first, rest];
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  process.stderr.write(name === "--help" || name === "help" ? usage() : `There is no command "${name}".\n${usage()}`);
  process.exitCode = name === "--help" || name === "help" ? 0 : 2;
} else {
  process.exitCode = await command.run(args, {
    env: process.env,
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
