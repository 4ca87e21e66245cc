/** From a folder of YAML files to a corpus, or to everything that is wrong with them. */
import { createHash } from "node:crypto";
import type { z } from "zod";
import { createCorpus } from "./corpus.js";
import type { Corpus } from "./corpus.js";
import { withDrafts } from "./drafts.js";
import type { DraftFile } from "./drafts.js";
import { sortFaults } from "./faults.js";
import type { Fault } from "./faults.js";
import { readFiles, stemOf, TOP_FILES } from "./files.js";
import type { CorpusFile } from "./files.js";
import { lint, numberInName } from "./lint.js";
import type { Kind, Linted } from "./lint.js";
import * as schema from "./schema.js";
import type { CorpusData, Ledger } from "./schema.js";
import { shape, soundPart } from "./shape.js";
import { parseYaml } from "./yaml-file.js";
import type { Path, YamlFile } from "./yaml-file.js";

export type LoadedCorpus = { ok: true; corpus: Corpus } | { ok: false; faults: Fault[] };

/**
 * Reads the whole folder, with `drafts` in the places of its files. Whatever they hold, the outcome is a corpus or a list of
 * faults in order, never a throw.
 */
export async function loadCorpus(folder: string, drafts: readonly DraftFile[] = []): Promise<LoadedCorpus> {
  const { files: found, faults } = await readFiles(folder);
  const files = withDrafts(found, drafts);
  const loading = new Loading(files, faults);
  const data = loading.data();
  if (data !== undefined) faults.push(...lint(data, loading));
  if (data === undefined || faults.length > 0) return { ok: false, faults: sortFaults(faults) };
  return { ok: true, corpus: createCorpus(data, { version: versionOf(files) }) };
}

/** Names and contents only: the same corpus has the same version wherever it lies. */
function versionOf(files: readonly CorpusFile[]): string {
  const hash = createHash("sha256");
  for (const { file, bytes } of files) hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 12);
}

/** Gathers the checked parts, and remembers where each came from and which exist but have faults of their own. */
class Loading implements Linted {
  private readonly yaml = new Map<string, YamlFile>();
  private readonly places = new WeakMap<object, { yaml: YamlFile; base: Path }>();
  private readonly faulty = new Set([`topic:${UNREAD_TOPIC}`]);
  private readonly unreadKinds = new Set<Kind>();
  private readonly expected: ReadonlySet<string>;

  constructor(
    files: readonly CorpusFile[],
    private readonly faults: Fault[],
  ) {
    // Files that were found and refused count as well: what points at them is not at fault.
    this.expected = new Set([...files.map(({ file }) => file), ...faults.map(({ file }) => file)]);
    for (const { file, bytes } of files) {
      const parsed = parseYaml(file, bytes);
      if (parsed.ok) this.yaml.set(file, parsed.yaml);
      else faults.push(...parsed.faults);
    }
  }

  /** Undefined without a treaty: nothing can be checked against it then. */
  data(): CorpusData | undefined {
    const treaty = this.one("treaty.yaml", schema.TreatySchema);
    const ledger = this.one("ledger.yaml", schema.LedgerSchema);
    if (ledger === undefined) this.unreadKinds.add("disagreement");
    const parts: Omit<CorpusData, "treaty"> = {
      ledger: ledger ?? EMPTY_LEDGER,
      states: this.list("states.yaml", "state", schema.StateSchema),
      people: this.list("people.yaml", "person", schema.PersonSchema),
      articles: this.folder("articles/", "article", schema.ArticleSchema, numberInName, NEUTRAL_ARTICLE),
      provisions: this.list("provisions.yaml", "provision", schema.ProvisionSchema),
      reports: this.folder("reports/", "report", schema.ReportSchema, stemOf, NEUTRAL_REPORT),
      timeline: this.list("timeline.yaml", "event", schema.EventSchema),
      topics: this.list("topics.yaml", "topic", schema.TopicSchema),
      lookAlikes: this.list("look-alikes.yaml", "look-alike", schema.LookAlikeSchema),
      glossary: this.list("glossary.yaml", "glossary", schema.GlossaryEntrySchema),
      concepts: this.list("concepts.yaml", "concept", schema.ConceptSchema),
      gaps: this.list("gaps.yaml", "gap", schema.GapSchema),
      feeds: this.list("feeds.yaml", "feed", schema.FeedSchema),
      texts: this.folder("text/", "text", schema.OfficialTextSchema, stemOf),
    };
    return treaty === undefined ? undefined : { treaty, ...parts };
  }

  // What the lint asks ------------------------------------------------------------------------------------------------

  fault(item: object, path: Path, message: string): Fault {
    const place = this.places.get(item);
    if (place === undefined) throw new Error("the lint asked for the place of something that is not an item");
    return place.yaml.faultAt([...place.base, ...path], message);
  }

  fileOf(item: object): string {
    return this.places.get(item)?.yaml.file ?? "";
  }

  hasFaultsOfItsOwn(kind: Kind, id: string): boolean {
    return this.unreadKinds.has(kind) || this.faulty.has(`${kind}:${id}`);
  }

  // Gathering ---------------------------------------------------------------------------------------------------------

  private one<T extends object>(file: string, form: z.ZodType<T>): T | undefined {
    const yaml = this.yaml.get(file);
    if (yaml === undefined) return undefined;
    return this.item(yaml, [], yaml.value, form);
  }

  private list<T extends object>(file: string, kind: Kind, form: z.ZodType<T>): T[] {
    const yaml = this.yaml.get(file);
    if (yaml === undefined || !Array.isArray(yaml.value)) {
      if (yaml !== undefined) this.faults.push(yaml.faultAt([], "must be a list (lines that begin with -)"));
      if (yaml !== undefined || this.expected.has(file) || TOP_FILES[file] !== undefined) this.unreadKinds.add(kind);
      return [];
    }
    return yaml.value.flatMap((value: unknown, index) => {
      const item = this.item(yaml, [index], value, form);
      if (item === undefined) this.faulty.add(`${kind}:${idIn(value)}`);
      return item ?? [];
    });
  }

  /** `idOf` tells from the file's name what it is, for a file that cannot be read. */
  private folder<T extends object>(
    start: string,
    kind: Kind,
    form: z.ZodType<T>,
    idOf: (file: string) => string,
    neutral?: (file: string) => { rest: object; over?: object },
  ): T[] {
    return [...this.expected]
      .filter((file) => file.startsWith(start))
      .flatMap((file) => {
        const yaml = this.yaml.get(file);
        const item = yaml && this.item(yaml, [], yaml.value, form);
        if (item !== undefined) return item;
        this.faulty.add(`${kind}:${idOf(file)}`).add(`${kind}:${idIn(yaml?.value)}`);
        if (yaml === undefined || neutral === undefined) return [];
        const { rest, over } = neutral(file);
        const part = soundPart(form, yaml.value, rest, over);
        if (part !== undefined) this.places.set(part, { yaml, base: [] });
        return part ?? [];
      });
  }

  private item<T extends object>(yaml: YamlFile, base: Path, value: unknown, form: z.ZodType<T>): T | undefined {
    const shaped = shape(form, value, yaml, base);
    if (!shaped.ok) {
      this.faults.push(...shaped.faults);
      return undefined;
    }
    this.places.set(shaped.value, { yaml, base });
    return shaped.value;
  }
}

function idIn(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const fields = value as Record<string, unknown>;
  return [fields.id, fields.code, fields.number].find((id) => typeof id === "string" || typeof id === "number")?.toString() ?? "";
}

// Stand-ins for the faulty fields of an item, such as no rule of the lint objects to -----------------------------------

const UNREAD_TOPIC = "unread";

const NEUTRAL_ARTICLE = (file: string) => {
  const number = Number(stemOf(file));
  return {
    rest: { number: Number.isInteger(number) && number > 0 ? number : "preamble", confidence: "unknown" },
    over: { coverage: "none" },
  };
};

const NEUTRAL_REPORT = (file: string) => ({
  rest: {
    id: stemOf(file),
    title: "-",
    publisher: "-",
    url: `http://unread.invalid/${encodeURIComponent(file)}`,
    language: "en",
    kind: "news",
    topics: [UNREAD_TOPIC],
    digest: { en: "-" },
  },
});

const EMPTY_LEDGER: Ledger = {
  as_of: "0001-01-01",
  evidence_horizon: "0001-01-01",
  compiled: "9999-12-31",
  acts: [],
  findings: [],
  entry_into_force_condition: { known: false, note: {}, sources: [] },
  outsiders: [],
  disagreements: [],
};
