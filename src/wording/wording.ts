/** The desk's sentences in seven languages: typed look-up over the Fluent files beside this one. */
import { FluentBundle, FluentResource, type FluentFunction } from "@fluent/bundle";
import { readFileSync } from "node:fs";
import type { PartialDate } from "../corpus/date.js";
import type { Language } from "../corpus/language.js";
import { dateInWords, type DateForm } from "./dates.js";
import type { MESSAGES, MessageArgs, MessageKey } from "./keys.js";
import { AND, ARTICLE_LABELS, OWN_NAMES, QUOTATION_MARKS } from "./labels.js";
import { languageNameIn } from "./language-names.js";

type ArgsOf<Key extends MessageKey> = (typeof MESSAGES)[Key] extends readonly [] ? [] : [args: MessageArgs<Key>];

/** What one language can say. All of it is plain text; markup is the renderer's. */
export interface Wording {
  readonly language: Language;
  /** @throws Error when the sentence does not exist or lacks a value; the tests say every sentence once. */
  readonly say: <Key extends MessageKey>(key: Key, ...args: ArgsOf<Key>) => string;
  /** "21 July 2022", "July 2022", "2022". */
  readonly date: (date: PartialDate) => string;
  /** "on 21 July 2022", "in July 2022". */
  readonly onDate: (date: PartialDate) => string;
  /** "Article 6", "Article 6(2)"; for "preamble" its name. */
  readonly article: (number: number | "preamble", paragraph?: number) => string;
  /** "A, B and C". */
  readonly list: (items: readonly string[]) => string;
  /** In the quotation marks of this language; the words inside stay byte for byte. */
  readonly quoted: (text: string) => string;
  /** A language of the desk as its own speakers call it. */
  readonly languageName: (language: Language) => string;
  /** Any language, by ISO 639-1 code, as this language calls it. */
  readonly languageNameOf: (isoCode: string) => string;
}

/** Reads the language files, each when it is first asked for. */
export function createWording(): (language: Language) => Wording {
  const made = new Map<Language, Wording>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const wording = wordingOf(language, readFileSync(new URL(`./${language}.ftl`, import.meta.url), "utf8"));
    made.set(language, wording);
    return wording;
  };
}

function wordingOf(language: Language, source: string): Wording {
  // Isolating marks would stand invisibly round every name and number, and in what people copy.
  const bundle = new FluentBundle(language, { useIsolating: false, functions: dateFunctions(language) });
  const faults = bundle.addResource(new FluentResource(source));
  if (faults.length > 0) throw new Error(`${language}.ftl says something twice: ${faults.join("; ")}`);

  const say: Wording["say"] = (key, ...[args]) => {
    const pattern = bundle.getMessage(key)?.value;
    if (pattern === undefined || pattern === null) throw new Error(`${language}.ftl does not say "${key}"`);
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, { ending: "", ...args }, errors);
    if (errors.length > 0) throw new Error(`${language}.ftl cannot say "${key}"`, { cause: errors });
    return text;
  };

  return {
    language,
    say,
    date: (date) => dateInWords(date, language),
    onDate: (date) => dateInWords(date, language, "on"),
    article: (number, paragraph) =>
      number === "preamble" ? say("preamble-name") : ARTICLE_LABELS[language](number, paragraph),
    list: (items) => {
      const last = items.at(-1) ?? "";
      return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${AND[language]} ${last}`;
    },
    quoted: (text) => QUOTATION_MARKS[language].join(text),
    languageName: (other) => OWN_NAMES[other],
    languageNameOf: (isoCode) => languageNameIn(language, isoCode),
  };
}

/** `{ ON($date) }` and its kin: the language file chooses the form a date takes in its sentence. */
function dateFunctions(language: Language): Record<string, FluentFunction> {
  const inForm =
    (form: DateForm): FluentFunction =>
    ([date]) => {
      if (typeof date !== "string") throw new TypeError("a date is given as a text such as 2022-07-21");
      return dateInWords(date, language, form);
    };
  return { DATE: inForm("plain"), ON: inForm("on"), ASOF: inForm("as-of"), UNTIL: inForm("until") };
}
