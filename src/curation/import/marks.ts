/** The headings of articles in a document: candidates, without the lines that only look like one. */
import { LANGUAGES } from "../../corpus/language.js";
import type { Language } from "../../corpus/language.js";
import { isContentsLine } from "./furniture.js";
import { parseHeading } from "./headings.js";
import type { Heading } from "./headings.js";
import type { Oddity } from "./oddities.js";

export interface Mark {
  /** The index of its block. */
  readonly at: number;
  readonly heading: Heading;
}

/** The headings in the wanted language, or in the one the document is in, and what was strange about them. */
export function findMarks(blocks: readonly string[], wanted: Language | undefined): { found: Mark[]; odd: Oddity[] } {
  const odd: Oddity[] = [];
  const all = blocks.flatMap((block, at): Mark[] => {
    const heading = isContentsLine(block) ? undefined : parseHeading(block);
    if (heading === undefined || isReference(blocks, at, heading)) return [];
    return [{ at, heading }];
  });
  const inLanguage = (language: Language) => all.filter(({ heading }) => heading.languages.includes(language));
  const most = LANGUAGES.reduce<Language | undefined>(
    (best, language) =>
      inLanguage(language).length > (best === undefined ? 0 : inLanguage(best).length) ? language : best,
    undefined,
  );
  if (most === undefined) return { found: [], odd };
  const language = wanted !== undefined && inLanguage(wanted).length > 0 ? wanted : most;
  const own = inLanguage(language);
  if (wanted !== undefined && language !== wanted) {
    const names = own[0]!.heading.languages.join(" or ");
    odd.push({
      kind: "other-language",
      grave: true,
      text: `the headings are those of a text in ${names}, not in ${wanted}: give --language ${own[0]!.heading.languages[0]!}, or take the ${wanted} publication`,
    });
  }
  const foreign = all.length - own.length;
  if (foreign > 1 && foreign >= own.length / 2) {
    odd.push({
      kind: "two-languages",
      grave: true,
      text: "the document holds the treaty in two languages at once: save each language in a document of its own",
    });
  }
  const { found, references } = withoutWeaker(own);
  for (const { at } of references) {
    odd.push({
      kind: "reference",
      grave: false,
      text: `a line that begins like a heading was kept as text: “${blocks[at]!.slice(0, 80)}”`,
    });
  }
  return { found, odd };
}

/** "… in accordance with / Article 5 / of this Treaty": a line that a sentence runs through. */
function isReference(blocks: readonly string[], at: number, heading: Heading): boolean {
  if (heading.rest !== "") return false;
  const before = blocks[at - 1];
  const after = blocks[at + 1];
  const runsOn =
    before !== undefined && !/[.;:!?…»”")\]]$/.test(before) && (before.length > 60 || /\p{Ll}$/u.test(before));
  return runsOn && after !== undefined && startsInMidSentence(after);
}

export function startsInMidSentence(block: string): boolean {
  return /^[\p{Ll},;)]/u.test(block) && !/^\(?\p{Ll}\)/u.test(block);
}

/**
 * A sentence may begin as a heading does ("Моддаи 5 Шартномаи мазкур …"). Such a line counts only where no clearer
 * heading has its number, and a whole sentence only where exactly its number is due.
 */
function withoutWeaker(marks: readonly Mark[]): { found: Mark[]; references: Mark[] } {
  const strongest = new Map<number, number>();
  for (const { heading } of marks) {
    strongest.set(heading.number, Math.max(heading.strength, strongest.get(heading.number) ?? 0));
  }
  const found: Mark[] = [];
  const references: Mark[] = [];
  for (const mark of marks) {
    const { number, strength } = mark.heading;
    const due = (found.at(-1)?.heading.number ?? 0) + 1;
    const counts = strength === strongest.get(number) && (strength > 1 || number === due);
    (counts ? found : references).push(mark);
  }
  return { found, references };
}
