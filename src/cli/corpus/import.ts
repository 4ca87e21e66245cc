/** npm run corpus -- import: the official text of the treaty out of a publication, into the corpus. */
import { resolve } from "node:path";
import { IsoDateSchema, PartialDateSchema } from "../../corpus/date.js";
import { printFaults } from "../../corpus/faults.js";
import { isLanguage, LANGUAGES } from "../../corpus/language.js";
import { loadCorpus } from "../../corpus/load.js";
import type { Source } from "../../corpus/schema.js";
import { fetchDocument, isUrl, openDocument } from "../../curation/import/get-document.js";
import type { Fetch } from "../../curation/import/get-document.js";
import { objectionsTo, officialTextFrom, splitForCorpus, writeOfficialText } from "../../curation/import/official-text.js";
import { changesBetween, previewOf } from "../../curation/import/preview.js";
import { readDocument } from "../../curation/import/read-document.js";
import { placeOfText, saveText } from "../../curation/import/save-text.js";
import { askTerminal, type AskPerson } from "./ask-terminal.js";
import { corpusFolder, parseCommandLine } from "./command.js";
import type { Command, Terminal } from "./command.js";

/** The rest of the world, so that a test can be it. */
export interface ImportWorld {
  readonly fetch: Fetch;
  readonly today: () => string;
  /** Undefined where nobody can be asked: standard input is not a terminal. */
  readonly ask: AskPerson;
}

const USAGE = `npm run corpus -- import FILE|URL --language ${LANGUAGES.join("|")}
    [--yes] [--allow-gaps] [--any-title] [--title TEXT] [--publisher NAME] [--url ADDRESS] [--date 2026-11] [--retrieved 2026-11-21]`;

const OPTIONS = {
  language: { type: "string" },
  yes: { type: "boolean" },
  "allow-gaps": { type: "boolean" },
  "any-title": { type: "boolean" },
  title: { type: "string" },
  publisher: { type: "string" },
  url: { type: "string" },
  date: { type: "string" },
  retrieved: { type: "string" },
} as const;

/** The command in a given world; `importText` is the one that people run. */
export function importCommand(world: ImportWorld): Command {
  return {
    summary: "read the official text from FILE or URL into the corpus (--language ru; --yes to be asked nothing)",
    async run(args, terminal) {
      const parsed = parseCommandLine(args, OPTIONS, terminal);
      if (parsed === undefined) return 2;
      const { values, positionals } = parsed;
      const [place, ...rest] = positionals;
      const { language } = values;
      const called =
        place === undefined || rest.length > 0
          ? "give one file or one web address"
          : !isLanguage(language)
            ? `--language must be one of ${LANGUAGES.join(", ")}`
            : dateFault(values);
      if (called !== undefined || place === undefined || !isLanguage(language)) {
        terminal.complain(`${called ?? ""}\n${USAGE}`);
        return 2;
      }
      const refuse = (...faults: string[]): 1 => {
        terminal.complain(["Nothing was imported:", ...faults.map((fault) => `  - ${fault}`)].join("\n"));
        return 1;
      };

      const folder = corpusFolder(values.dir, terminal);
      const loaded = await loadCorpus(folder);
      if (!loaded.ok) return refuse(`the corpus has faults, mend them first:\n${printFaults(loaded.faults, folder)}`);
      const { corpus } = loaded;

      const document = isUrl(place) ? await fetchDocument(place, world.fetch) : await openDocument(resolve(place));
      if (!document.ok) return refuse(document.fault);
      const read = await readDocument(document.bytes, document.fileName, document.charset);
      if (!read.ok) return refuse(read.fault);

      const split = splitForCorpus(read.blocks, corpus, language);
      for (const line of previewOf(split, read.notes)) terminal.print(line);
      const allow = { gaps: values["allow-gaps"] === true, anyTitle: values["any-title"] === true };
      const objections = objectionsTo(split, read.title, corpus, allow);
      if (objections.length > 0) return refuse(...objections);

      const title = split.title ?? values.title ?? corpus.treaty.title[language] ?? read.title;
      if (title === undefined) return refuse("the document does not show the treaty's title: give it with --title");
      const url = values.url ?? (isUrl(place) ? place : undefined);
      const publisher = values.publisher ?? (url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined);
      const known = await withAnswers({ publisher, url }, values.yes === true ? undefined : world.ask);
      if (known === undefined) return refuse("it must be said where the text was published: give --url, and --publisher with the publisher's name");
      const source: Source = {
        title: values.title ?? title,
        publisher: known.publisher,
        ...(values.date === undefined ? {} : { date: values.date }),
        url: known.url,
      };
      const retrieved = values.retrieved ?? world.today();
      const text = officialTextFrom(split, { language, title, source, retrieved, bytes: document.bytes });
      const written = writeOfficialText(text);
      if (!written.ok) return refuse(written.fault);
      const target = await placeOfText(folder, language, corpus.treaty.short_title.en ?? Object.values(corpus.treaty.short_title)[0] ?? "");
      if (!target.ok) return refuse(target.fault);

      const existing = corpus.texts.find((one) => one.language === language);
      if (existing !== undefined) {
        const changes = changesBetween(existing, text);
        terminal.print(changes.length === 0 ? `${target.file} is there already, with the same words` : `changes to ${target.file}:`);
        for (const line of changes) terminal.print(line);
      }
      const confirmed = values.yes === true || (await confirms(world.ask, `Write ${target.file}? (y/n) `, terminal));
      if (!confirmed) return 1;
      await saveText(folder, target.file, written.yaml);
      terminal.print(`written: ${target.file}`);
      return 0;
    },
  };
}

function dateFault({ date, retrieved }: { date?: string | undefined; retrieved?: string | undefined }): string | undefined {
  if (retrieved !== undefined && !IsoDateSchema.safeParse(retrieved).success) return "--retrieved must be a day such as 2026-11-21";
  if (date !== undefined && !PartialDateSchema.safeParse(date).success) return "--date must be such as 2026-11-21, 2026-11 or 2026";
  return undefined;
}

async function withAnswers(
  { publisher, url }: { publisher: string | undefined; url: string | undefined },
  ask: ImportWorld["ask"],
): Promise<{ publisher: string; url: string } | undefined> {
  const address = (url ?? (await ask?.("Where was it published (web address)? ")) ?? "").trim();
  const name = (publisher ?? (await ask?.("Who published it? ")) ?? "").trim();
  return isUrl(address) && URL.canParse(address) && name !== "" ? { publisher: name, url: address } : undefined;
}

async function confirms(ask: ImportWorld["ask"], question: string, terminal: Terminal): Promise<boolean> {
  if (ask === undefined) {
    terminal.complain("Nothing was imported: nobody can be asked here; look at the preview and give --yes");
    return false;
  }
  const yes = /^(?:y|yes|д|да)$/i.test((await ask(question)).trim());
  if (!yes) terminal.print("Nothing was imported.");
  return yes;
}

export const importText = importCommand({
  fetch: (url, init) => fetch(url, init),
  today: () => new Date().toISOString().slice(0, 10),
  ask: askTerminal,
});
