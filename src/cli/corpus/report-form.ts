/** The questions whose answers make a report, one after the other; each answer is checked before the next question. */
import { z } from "zod";
import { closest } from "../../corpus/closest.js";
import type { Corpus } from "../../corpus/corpus.js";
import { LANGUAGES } from "../../corpus/language.js";
import type { ReportQuoteSchema} from "../../corpus/schema.js";
import { ClaimSchema, ReportKindSchema, ReportSchema } from "../../corpus/schema.js";
import { suggestId, type NewReport } from "../../curation/new-report.js";

export interface Asking {
  readonly ask: (question: string) => Promise<string>;
  /** Says what is wrong with an answer; the question follows again. */
  readonly say: (sentence: string) => void;
}

/** After so many empty answers to what must be answered, nobody is there. */
const MOST_EMPTY = 3;

/** Undefined when the person gave up. */
export async function askForReport(corpus: Corpus, asking: Asking): Promise<NewReport | undefined> {
  try {
    return await fillIn(corpus, asking);
  } catch (error) {
    if (error instanceof GaveUp) return undefined;
    throw error;
  }
}

class GaveUp extends Error {}

async function fillIn(corpus: Corpus, asking: Asking): Promise<NewReport> {
  const { shape } = ReportSchema;
  const url = await one(asking, "Web address", (text) => {
    const known = corpus.reports.find((report) => report.url === text);
    return known === undefined ? valueOf(shape.url, text) : `is the address of the report "${known.id}" already`;
  });
  const sameSite = corpus.reports.findLast((report) => new URL(report.url).host === new URL(url).host);
  const title = await one(asking, "Title, as printed", (text) => valueOf(shape.title, text));
  const publisher = await one(asking, "Publisher", (text) => valueOf(shape.publisher, text), sameSite?.publisher);
  const author = await maybe(asking, "Author (empty: none named)", (text) => valueOf(z.string(), text));
  const published = await maybe(asking, "Date on the page, such as 2025-08-28, 2025-08 or 2025 (empty: none shown)", (text) =>
    valueOf(shape.published, text),
  );
  const language = await one(
    asking,
    "Language of the page, two letters",
    (text) => valueOf(shape.language, text),
    sameSite?.language ?? "en",
  );
  const kind = await one(asking, `Kind: ${ReportKindSchema.options.join(", ")}`, (text) => valueOf(ReportKindSchema, text), "news");
  const codes = corpus.states.map(({ code }) => code);
  const states = await list(asking, `States it tells of, from ${codes.join(" ")} (empty: none)`, 0, (word) =>
    known(word.toUpperCase(), codes),
  );
  const last = corpus.treaty.articles;
  const articles = await list(asking, `Articles it speaks of, 1 to ${last} (empty: none)`, 0, (word) => {
    const number = Number(word);
    return Number.isInteger(number) && number >= 1 && number <= last ? { value: number } : `the treaty has articles 1 to ${last}, not ${word}`;
  });
  const ids = corpus.topics.map(({ id }) => id);
  const topics = await list(asking, `Topics, at least one of: ${ids.join(", ")}`, 1, (word) => known(word.toLowerCase(), ids));
  const digest = await digests(asking, corpus);
  const claims = await several(async (): Promise<z.input<typeof ClaimSchema> | undefined> => {
    const text = await asking.ask("A statement worth citing, in your own words (empty: no more): ");
    if (text.trim() === "") return undefined;
    const asOf = await one(asking, "  true as of", (day) => valueOf(ClaimSchema.shape.as_of, day), published);
    const about = await maybe(asking, "  about, such as a state's code or “article 5” (empty: nothing special)", (words) =>
      valueOf(z.string(), words),
    );
    return { text: { [mainLanguage(digest)]: text.trim() }, as_of: asOf, ...(about === undefined ? {} : { about }) };
  });
  const quotes = await several(async (): Promise<z.input<typeof ReportQuoteSchema> | undefined> => {
    const text = await asking.ask("A short quotation, letter for letter (empty: no more): ");
    if (text.trim() === "") return undefined;
    return { text: text.trim(), speaker: await one(asking, "  said by", (words) => valueOf(z.string(), words)) };
  });
  const taken = (id: string): boolean => corpus.report(id) !== undefined;
  const fields = { title, publisher, ...(published === undefined ? {} : { published }) };
  const id = await one(
    asking,
    "Id, the file's name",
    (text) => (taken(text) ? `another report has the id "${text}"` : valueOf(shape.id, text)),
    suggestId(fields, taken),
  );
  return {
    ...{ id, ...fields, ...(author === undefined ? {} : { author }), url, language, kind },
    ...{ states, articles, topics, digest, claims, quotes },
  };
}

/** English and Russian first, since people read the material in those; one of all is enough. */
async function digests({ ask, say }: Asking, corpus: Corpus): Promise<NewReport["digest"]> {
  for (let empty = 0; empty < MOST_EMPTY; empty += 1) {
    const digest: NewReport["digest"] = {};
    const asked = LANGUAGES.filter((language) => ["en", "ru"].includes(language) || language === mainLanguage(corpus.treaty.title));
    for (const language of asked) {
      const text = (await ask(`What it says, five or six sentences of your own, language: ${language} (empty: not in this one): `)).trim();
      if (text !== "") digest[language] = text;
    }
    if (Object.keys(digest).length > 0) return digest;
    say("  it is needed in at least one language");
  }
  throw new GaveUp();
}

function mainLanguage(texts: NewReport["digest"]): (typeof LANGUAGES)[number] {
  return LANGUAGES.find((language) => texts[language] !== undefined) ?? "en";
}

// --- kinds of question -----------------------------------------------------------------------------------------------

/** A value, or the sentence that says what is wrong. */
type Read<T> = { readonly value: T } | string;

function valueOf<T>(schema: z.ZodType<T>, text: string): Read<T> {
  const parsed = schema.safeParse(text);
  return parsed.success ? { value: parsed.data } : (parsed.error.issues[0]?.message ?? "cannot be used");
}

function known(word: string, among: readonly string[]): Read<string> {
  if (among.includes(word)) return { value: word };
  const near = closest(word, among);
  return `"${word}" is none of them${near === undefined ? "" : `; did you mean "${near}"?`}`;
}

async function one<T>({ ask, say }: Asking, question: string, read: (text: string) => Read<T>, preset?: T & string): Promise<T> {
  for (let empty = 0; empty < MOST_EMPTY;) {
    const text = (await ask(`${question}${preset === undefined ? "" : ` [${preset}]`}: `)).trim() || (preset ?? "");
    if (text === "") {
      empty += 1;
      say("  it is needed");
      continue;
    }
    const found = read(text);
    if (typeof found !== "string") return found.value;
    say(`  ${found}`);
  }
  throw new GaveUp();
}

async function maybe<T>({ ask, say }: Asking, question: string, read: (text: string) => Read<T>): Promise<T | undefined> {
  for (;;) {
    const text = (await ask(`${question}: `)).trim();
    if (text === "") return undefined;
    const found = read(text);
    if (typeof found !== "string") return found.value;
    say(`  ${found}`);
  }
}

/** Words parted by spaces or commas. */
async function list<T>({ ask, say }: Asking, question: string, least: number, read: (word: string) => Read<T>): Promise<T[]> {
  for (let empty = 0; empty < MOST_EMPTY;) {
    const words = (await ask(`${question}: `)).split(/[\s,;]+/).filter((word) => word !== "");
    if (words.length < least) {
      empty += 1;
      say(`  needs at least ${least}`);
      continue;
    }
    const found = words.map(read);
    const faults = found.filter((one) => typeof one === "string");
    if (faults.length === 0) return found.flatMap((one) => (typeof one === "string" ? [] : [one.value]));
    for (const fault of faults) say(`  ${fault}`);
  }
  throw new GaveUp();
}

async function several<T>(next: () => Promise<T | undefined>): Promise<T[]> {
  const all: T[] = [];
  for (let item = await next(); item !== undefined; item = await next()) all.push(item);
  return all;
}
