/** What an import found and would change, as lines for a person to compare with the publication. */
import type { OfficialText } from "../../corpus/schema.js";
import { changedWords, wordDiff } from "../word-diff.js";
import type { DiffPart } from "../word-diff.js";
import { firstWords } from "./split-treaty.js";
import type { SplitTreaty } from "./split-treaty.js";

/** The number of articles, the first words of each, what was left out and what looks odd. */
export function previewOf(split: SplitTreaty, notes: readonly string[]): string[] {
  const { articles, preamble, odd } = split;
  const paragraphs = (count: number) => `${count} ${count === 1 ? "paragraph" : "paragraphs"}`;
  const strange = [...notes, ...odd.filter(({ grave }) => !grave).map(({ text }) => text)];
  return [
    ...(split.title === undefined ? [] : [`title: ${split.title}`]),
    `${articles.length} ${articles.length === 1 ? "article" : "articles"} found`,
    ...(preamble.length === 0 ? [] : [`  preamble  ${firstWords(preamble[0]!)}  (${paragraphs(preamble.length)})`]),
    ...articles.map(({ number, heading, paragraphs: own }) => {
      const words = heading === undefined ? firstWords(own[0]!) : `${heading} | ${firstWords(own[0]!)}`;
      return `  ${String(number).padStart(8)}  ${words}  (${paragraphs(own.length)})`;
    }),
    ...(strange.length === 0 ? [] : ["to look at:", ...strange.map((text) => `  - ${text}`)]),
  ];
}

/** A change is shown with so many words at each end of what stays the same. */
const WORDS_AROUND = 3;

/** What an import over an existing text changes, article by article: [-taken out-] {+put in+}. Empty when nothing does. */
export function changesBetween(before: OfficialText, after: OfficialText): string[] {
  const numbers = [...new Set([...before.articles, ...after.articles].map(({ number }) => number))];
  return numbers.flatMap((number) => {
    const [old, fresh] = [wordingOf(before, number), wordingOf(after, number)];
    const name = number === "preamble" ? "preamble" : `Article ${number}`;
    if (old === undefined) return [`  ${name}: new`];
    if (fresh === undefined) return [`  ${name}: no longer there`];
    if (old === fresh) return [];
    const parts = wordDiff(old, fresh);
    const { added, removed } = changedWords(parts);
    if (added + removed === 0) return [`  ${name}: the same words, divided otherwise into lines or paragraphs`];
    return [`  ${name}: ${removed} words out, ${added} in: ${shown(parts)}`];
  });
}

function wordingOf(text: OfficialText, number: OfficialText["articles"][number]["number"]): string | undefined {
  const article = text.articles.find((one) => one.number === number);
  return article && [...(article.heading === undefined ? [] : [article.heading]), ...article.paragraphs].join("\n\n");
}

function shown(parts: readonly DiffPart[]): string {
  return parts
    .map(({ type, text }) => {
      if (type === "removed") return `[-${text}-]`;
      if (type === "added") return `{+${text}+}`;
      const words = text.split(" ");
      if (words.length <= 2 * WORDS_AROUND) return text;
      return `${words.slice(0, WORDS_AROUND).join(" ")} … ${words.slice(-WORDS_AROUND).join(" ")}`;
    })
    .join(" ");
}
