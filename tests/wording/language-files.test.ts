import { FluentResource } from "@fluent/bundle";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/corpus/language.js";
import { GRAMMAR_VARIABLES, MESSAGES, type MessageKey } from "../../src/wording/keys.js";
import { createWording } from "../../src/wording/wording.js";

const KEYS = Object.keys(MESSAGES) as MessageKey[];
const TRANSLATIONS = LANGUAGES.filter((language) => language !== "en");
const wording = createWording();

describe.each(LANGUAGES)("the language file %s", (language) => {
  const messages = new Map(new FluentResource(sourceOf(language)).body.map((entry) => [entry.id, entry.value]));

  it("says every sentence there is, and no other", () => {
    expect([...messages.keys()].toSorted()).toEqual(KEYS.toSorted());
  });

  it("has no line that Fluent could not read", () => {
    const starts = sourceOf(language).match(/^[a-z][a-z-]* =/gm) ?? [];
    expect(starts.map((start) => start.slice(0, -2))).toEqual([...messages.keys()]);
  });

  it("gives each sentence the variables it is meant to have", () => {
    const optional = new Set<string>(GRAMMAR_VARIABLES);
    for (const key of KEYS) {
      const meant: readonly string[] = MESSAGES[key];
      const used = [...variablesIn(messages.get(key), messages)];
      const needed = meant.filter((name) => !optional.has(name) || used.includes(name));
      expect(used.toSorted(), key).toEqual(needed.toSorted());
    }
  });

  it("says every sentence in full, whatever the act, and with every value in it", () => {
    for (const key of KEYS) {
      for (const args of sampleArgs(key)) {
        const text = sayAny(language, key, args);
        expect(text, key).not.toMatch(/[{}]|undefined|\u2068|\u2069/);
        expect(text.trim(), key).toBe(text);
        for (const [name, value] of Object.entries(args)) {
          if (String(value).startsWith("¤")) expect(text, `${key}, ${name}`).toContain(value);
        }
      }
    }
  });

  it("can say every line of the menu in the room Telegram gives it", () => {
    const descriptions = KEYS.filter((key) => key.startsWith("command-"));
    for (const key of descriptions) {
      const text = sayAny(language, key, {});
      expect(text.length, key).toBeLessThanOrEqual(256);
    }
  });
});

describe("the translations", () => {
  it.each(TRANSLATIONS)("%s says in its first line that no native speaker has read it", (language) => {
    expect(sourceOf(language).split("\n")[0]).toBe("# No native speaker has read this translation yet.");
  });

  it.each(["ru", "kk", "ky", "tg"] as const)("%s holds no Latin word but commands", (language) => {
    expect(wordsOf(language).filter((word) => /[a-z]/i.test(word))).toEqual([]);
  });

  it.each(["uz", "tk"] as const)("%s holds no English word", (language) => {
    // The same in both languages, or a name.
    const shared = new Set(["blog", "chat", "material"]);
    const english = new Set(wordsOf("en").filter((word) => word.length > 3));
    expect(wordsOf(language).filter((word) => english.has(word) && !shared.has(word))).toEqual([]);
  });

  it("leave plural forms to languages that have them: the others count with the singular", () => {
    for (const language of ["kk", "ky", "uz", "tg", "tk"] as const) {
      expect(sourceOf(language)).not.toMatch(/\[(zero|one|two|few|many)\]/);
    }
  });
});

/** The typed look-up with its types taken off, for going through all keys in a loop. */
function sayAny(language: Language, key: MessageKey, args: object): string {
  return (wording(language).say as (key: MessageKey, args: object) => string)(key, args);
}

function sourceOf(language: Language): string {
  return readFileSync(new URL(`../../src/wording/${language}.ftl`, import.meta.url), "utf8");
}

/** The words people see: without comments, names of sentences and variants, placeables, and commands. */
function wordsOf(language: Language): string[] {
  const shown = sourceOf(language)
    .replace(/^#.*$/gm, "")
    .replace(/^[a-z-]+ =/gm, "")
    .replace(/\{ \$\w+ ->/g, "")
    .replace(/\{ [^}]* \}/g, " ")
    .replace(/\*?\[[a-z-]+\]/g, "")
    .replace(/\/[a-z]+/g, "");
  return [...shown.matchAll(/[\p{L}ʻʼ]+/gu)].map(([word]) => word.toLowerCase());
}

type Body = FluentResource["body"][number]["value"];

function variablesIn(part: unknown, messages: ReadonlyMap<string, Body>): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === "object" && node !== null) {
      const { type, name } = node as { type?: string; name?: string };
      if (type === "var" && name !== undefined) found.add(name);
      if (type === "mesg" && name !== undefined) visit(messages.get(name));
      Object.values(node).forEach(visit);
    }
  };
  visit(part);
  return found;
}

const DATES = new Set(["date", "asOf", "horizon", "from", "to", "checked"]);
const NUMBERS = new Set(["done", "parties", "count", "pausedDays", "questionDays"]);
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  act: [
    "signature",
    "ratification",
    "approval",
    "accession",
    "deposit",
    "entry-into-force",
    "reservation",
    "declaration",
    "withdrawal",
  ],
  verdict: ["yes", "no", "partly", "not-established"],
  coverage: ["full", "partial", "none"],
  confidence: ["confirmed", "reported", "content-only", "unknown"],
  modality: ["must", "may", "shall-not", "declaration", "not-established"],
  kind: ["news", "official", "analysis", "academic", "opinion", "blog", "treaty", "context", "comment", "look-alike"],
  standing: ["in-force", "ratified", "signed", "not-signed", "not-established", "withdrawn"],
  count: ["1", "2", "5"],
};

/** Values that can be found again in the sentence; one set for each variant a sentence chooses between. */
function sampleArgs(key: MessageKey): Record<string, string | number>[] {
  const names: readonly string[] = MESSAGES[key];
  const chosen = names.find((name) => VARIANTS[name] !== undefined);
  const variants = chosen === undefined ? [""] : VARIANTS[chosen]!;
  return variants.map((variant) => {
    const entries = names.map((name): [string, string | number] => {
      if (name === chosen) return [name, NUMBERS.has(name) ? Number(variant) : variant];
      if (DATES.has(name)) return [name, "2022-07-21"];
      if (name === "ending") return [name, ""];
      return [name, NUMBERS.has(name) ? 3 : `¤${name}`];
    });
    return Object.fromEntries(entries);
  });
}
