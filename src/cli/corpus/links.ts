/** npm run corpus -- links: which of the web addresses in the corpus no longer answer. */
import { setTimeout as sleep } from "node:timers/promises";
import type { CorpusData } from "../../corpus/schema.js";
import { printFaults } from "../../corpus/faults.js";
import { loadCorpus } from "../../corpus/load.js";
import { checkLinks, type CheckedLink, type LinkWorld } from "../../curation/check-links.js";
import { corpusFolder, parseCommandLine, type Command } from "./command.js";

export function linksCommand(world: LinkWorld): Command {
  return {
    summary: "which web addresses no longer answer (needs a network; takes some minutes)",
    async run(args, terminal) {
      const parsed = parseCommandLine(args, {}, terminal);
      if (parsed === undefined) return 2;
      if (parsed.positionals.length > 0) {
        terminal.complain(`links takes no words, only --dir FOLDER: ${parsed.positionals.join(" ")}`);
        return 2;
      }
      const folder = corpusFolder(parsed.values.dir, terminal);
      const loaded = await loadCorpus(folder);
      if (!loaded.ok) {
        terminal.complain(printFaults(loaded.faults, folder));
        return 1;
      }
      const places = addressesIn(loaded.corpus);
      const checked = await checkLinks([...places.keys()], world);
      if (checked.type === "no-network") {
        terminal.complain("None of the first servers can be reached: there is no network here, so nothing was checked.");
        return 1;
      }
      const silent = checked.links.filter(({ state }) => state.type !== "answers");
      if (silent.length > 0) terminal.print(tableOf(silent, places));
      terminal.print(`${checked.links.length - silent.length} of ${checked.links.length} addresses answer`);
      return silent.length === 0 ? 0 : 1;
    },
  };
}

export const links = linksCommand({
  fetch: (url, init) => fetch(url, init),
  sleep: async (ms) => sleep(ms),
});

/** Every address, with the first place that has it: a report's id, or the file. */
function addressesIn(corpus: CorpusData): Map<string, string> {
  const found = new Map<string, string>();
  const note = (place: string, part: unknown): void => {
    if (typeof part === "string") {
      if (/^https?:\/\/\S+$/.test(part) && URL.canParse(part) && !found.has(part)) found.set(part, place);
    } else if (typeof part === "object" && part !== null) for (const value of Object.values(part)) note(place, value);
  };
  for (const report of corpus.reports) note(`reports/${report.id}.yaml`, report);
  const files: readonly [string, unknown][] = [
    ["ledger.yaml", corpus.ledger],
    ["articles", corpus.articles],
    ["provisions.yaml", corpus.provisions],
    ["timeline.yaml", corpus.timeline],
    ["look-alikes.yaml", corpus.lookAlikes],
    ["glossary.yaml", corpus.glossary],
    ["treaty.yaml", corpus.treaty],
    ["text", corpus.texts],
    ["feeds.yaml", corpus.feeds],
  ];
  for (const [place, part] of files) note(place, part);
  return found;
}

function tableOf(links: readonly CheckedLink[], places: ReadonlyMap<string, string>): string {
  const rows = links.map(({ url, state }) => [
    state.type === "unreachable" ? state.reason : String(state.type === "refused" ? state.status : ""),
    url,
    places.get(url) ?? "",
  ]);
  const width = Math.max(...rows.map(([what = ""]) => what.length));
  return rows.map(([what = "", url = "", place = ""]) => `  ${what.padEnd(width)}   ${url}\n  ${" ".repeat(width)}   ${place}`).join("\n");
}
