/** npm run corpus -- add: a report, asked for field by field or read from a file, checked and written. */
import { readFile } from "node:fs/promises";
import { printFaults } from "../../corpus/faults.js";
import { isLanguage } from "../../corpus/language.js";
import { loadCorpus } from "../../corpus/load.js";
import type { Corpus } from "../../corpus/corpus.js";
import { IdSchema } from "../../corpus/schema.js";
import { saveText } from "../../curation/import/save-text.js";
import { suggestId, writeReport, type NewReport } from "../../curation/new-report.js";
import { plainText } from "../../telegram/html.js";
import { renderUpdatePost } from "../../telegram/render-update.js";
import { createWording } from "../../wording/wording.js";
import { askTerminal, type AskPerson } from "./ask-terminal.js";
import { corpusFolder, parseCommandLine, type Command, type Terminal } from "./command.js";
import { askForReport } from "./report-form.js";

const USAGE = "npm run corpus -- add [--from FILE.json] [--dir FOLDER]";
const OVERTAKES =
  "Does it overtake an older report, or tell of a signature or ratification? See steps 3 and 4 in corpus/README.md.";

/** The command with somebody to ask; `add` is the one that people run. */
export function addCommand(ask: AskPerson): Command {
  return {
    summary: "add a report: asks for its fields, or takes them from a file (--from FILE.json), and shows the post",
    async run(args, terminal) {
      const parsed = parseCommandLine(args, { from: { type: "string" } }, terminal);
      if (parsed === undefined) return 2;
      const { from } = parsed.values;
      if (parsed.positionals.length > 0 || (from === undefined && ask === undefined)) {
        terminal.complain(`nobody can be asked here: give the report's fields with --from\n${USAGE}`);
        return 2;
      }
      const folder = corpusFolder(parsed.values.dir, terminal);
      const loaded = await loadCorpus(folder);
      if (!loaded.ok) {
        terminal.complain(`The corpus has faults, mend them first:\n${printFaults(loaded.faults, folder)}`);
        return 1;
      }
      const asking = { ask: ask ?? (() => Promise.resolve("")), say: terminal.print };
      const report = from === undefined ? await askForReport(loaded.corpus, asking) : await reportFrom(from, loaded.corpus, terminal);
      if (report === undefined) {
        terminal.complain("Nothing was written.");
        return 1;
      }
      const isConfirmed = from === undefined ? () => confirms(asking.ask) : () => Promise.resolve(true);
      return write(report, { folder, corpus: loaded.corpus, terminal, isConfirmed });
    },
  };
}

export const add = addCommand(askTerminal);

interface Writing {
  readonly folder: string;
  readonly corpus: Corpus;
  readonly terminal: Terminal;
  readonly isConfirmed: () => Promise<boolean>;
}

/** Checked as part of the corpus before anything is written: a faulty file would stop the bot's next start. */
async function write(report: NewReport, { folder, corpus, terminal, isConfirmed }: Writing): Promise<number> {
  const file = `reports/${report.id}.yaml`;
  if (corpus.report(report.id) !== undefined) {
    terminal.complain(`${file} is there already: choose another id, or edit that file`);
    return 1;
  }
  const content = writeReport(report);
  const checked = await loadCorpus(folder, [{ file, content }]);
  if (!checked.ok) {
    terminal.complain(`Nothing was written:\n${printFaults(checked.faults, folder)}`);
    return 1;
  }
  terminal.print(`\n${content}\n— the post —\n${postOf(report.id, checked.corpus)}\n`);
  if (!(await isConfirmed())) {
    terminal.complain("Nothing was written.");
    return 1;
  }
  await saveText(folder, file, content);
  terminal.print(`written: ${file}\n${OVERTAKES}`);
  return 0;
}

function postOf(id: string, corpus: Corpus): string {
  const item = corpus.report(id);
  if (item === undefined) throw new Error(`the corpus does not hold the report ${id} that it was checked with`);
  const language = Object.keys(item.digest).find(isLanguage) ?? "en";
  const w = createWording()(language);
  const post = renderUpdatePost({ change: "new", content: { kind: "report", item } }, { w, language, corpus, place: "channel" });
  return post.map(({ html }) => plainText(html)).join("\n\n");
}

/** What is wrong with the fields is told by the check of the corpus, except what is needed to name the file. */
async function reportFrom(path: string, corpus: Corpus, terminal: Terminal): Promise<NewReport | undefined> {
  const fields = await jsonIn(path);
  if (typeof fields === "string") {
    terminal.complain(fields);
    return undefined;
  }
  const { title, publisher, published } = fields;
  const id: unknown =
    fields["id"] ??
    (typeof title === "string" && typeof publisher === "string"
      ? suggestId(
          { title, publisher, ...(typeof published === "string" ? { published } : {}) },
          (one) => corpus.report(one) !== undefined,
        )
      : undefined);
  const named = IdSchema.safeParse(id);
  if (!named.success) {
    const message = id === undefined ? "needs a title and a publisher, or an id" : `id: ${named.error.issues[0]?.message ?? ""}`;
    terminal.complain(`${path} ${message}`);
    return undefined;
  }
  return { ...(fields as unknown as NewReport), id: named.data };
}

async function jsonIn(path: string): Promise<Record<string, unknown> | string> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  });
  if (text === undefined) return `${path} cannot be read: look for a slip in its name`;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return `${path} must hold one JSON object with the report's fields`;
  } catch {
    return `${path} is not JSON`; // that is how JSON.parse says no
  }
}

async function confirms(ask: (question: string) => Promise<string>): Promise<boolean> {
  return /^(?:y|yes|д|да)$/i.test((await ask("Write it? (y/n) ")).trim());
}
