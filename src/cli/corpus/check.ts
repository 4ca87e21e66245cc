import type { Corpus } from "../../corpus/corpus.js";
import { printFaults } from "../../corpus/faults.js";
import { loadCorpus } from "../../corpus/load.js";
import { corpusFolder, parseCommandLine } from "./command.js";
import type { Command } from "./command.js";

/** Prints every fault of the corpus, or one line that says it is sound and what it holds. */
export const check: Command = {
  summary: "check all files and list every fault (--dir FOLDER, else CORPUS_DIR, else corpus)",
  async run(args, terminal) {
    const parsed = parseCommandLine(args, {}, terminal);
    if (parsed === undefined) return 2;
    if (parsed.positionals.length > 0) {
      terminal.complain(`check takes no words, only --dir FOLDER: ${parsed.positionals.join(" ")}`);
      return 2;
    }
    const folder = corpusFolder(parsed.values.dir, terminal);
    const loaded = await loadCorpus(folder);
    if (loaded.ok) {
      terminal.print(soundness(loaded.corpus));
      return 0;
    }
    const { faults } = loaded;
    terminal.print(printFaults(faults, folder));
    terminal.print(`\n${counted(faults.length, "fault")} in ${counted(new Set(faults.map(({ file }) => file)).size, "file")}`);
    return 1;
  },
};

function soundness(corpus: Corpus): string {
  const coverage = (kind: string) => corpus.articles.filter((article) => article.coverage === kind).length;
  const overtaken = corpus.reports.filter((report) => report.superseded_by !== undefined).length;
  const parts = [
    `${counted(corpus.articles.length, "article")} (${coverage("full")} in full, ${coverage("partial")} in part, ${coverage("none")} not known)`,
    `${counted(corpus.reports.length, "report")} (${overtaken} overtaken)`,
    counted(corpus.ledger.acts.length, "act"),
    counted(corpus.timeline.length, "event"),
    counted(corpus.texts.length, "official text"),
  ];
  return `corpus is sound: ${parts.join(", ")}; version ${corpus.version}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
