/** Excerpts of a document that answer a question; every one is a slice of the corpus, byte for byte. */
import { inLanguage, type Language } from "../corpus/language.js";
import type { Document, Passage } from "./documents.js";
import type { Candidate } from "./rank.js";
import { firstSentences } from "./excerpt.js";
import type { Citation } from "./types.js";
import type { Understood } from "./understand.js";

/** Longest excerpt of a summary, in UTF-16 units: what reads well on a phone. */
const LONGEST_SUMMARY = 420;

/** Official words first, then words quoted, then what is said in our own. */
const ORDER: Record<Citation["kind"], number> = {
  official: 0,
  quotation: 1,
  provision: 2,
  definition: 2,
  event: 2,
  claim: 3,
  obligation: 3,
  summary: 4,
};

/** The best one or two excerpts of a document: the passage that fits best, and beside a quotation what it says. */
export function citationsOf(
  document: Document,
  candidate: Pick<Candidate, "passages">,
  question: Understood,
  language: Language,
  most: number,
): Citation[] {
  const ranked = rankPassages(document, candidate, question);
  const [best] = ranked;
  if (best === undefined) return [];
  const chosen = [best];
  if (most > 1) {
    const second = ranked
      .slice(1)
      .find((passage) => (passage.kind === "quotation") !== (best.kind === "quotation") || passage.kind === "official");
    if (second !== undefined) chosen.push(second);
  }
  return chosen.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]).map((passage) => citationOf(document, passage, language));
}

function rankPassages(document: Document, candidate: Pick<Candidate, "passages">, question: Understood): Passage[] {
  const scores = new Map(candidate.passages.map(({ number, score }) => [number, score]));
  const best = candidate.passages[0]?.score ?? 1;
  const quotes = question.cues.has("says");
  return document.passages
    .map((passage, number) => ({
      passage,
      score: (scores.get(number) ?? 0) / best + preference(passage, document, quotes),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
}

/** What to show of a document when the words fit several of its passages alike. */
function preference(passage: Passage, document: Document, quotes: boolean): number {
  if (passage.kind === "official") return 1;
  if (passage.kind === "quotation") return quotes ? 0.6 : document.ref.kind === "article" ? 0.35 : 0;
  if (document.ref.kind === "article") return passage.kind === "summary" ? 0.3 : 0.25;
  return passage.kind === "summary" ? 0.3 : 0.2;
}

/** The passage as a citation in the wanted language, or in the one it exists in. */
export function citationOf(document: Document, passage: Passage, language: Language): Citation {
  const { texts, ...rest } = passage;
  const chosen = textIn(texts, language);
  const text = passage.kind === "summary" ? firstSentences(chosen.text, LONGEST_SUMMARY) : chosen.text;
  return { ...rest, ref: document.ref, text, language: chosen.language };
}

function textIn(texts: Readonly<Record<string, string>>, language: Language): { text: string; language: string } {
  const [only, ...others] = Object.entries(texts);
  if (only !== undefined && others.length === 0) return { text: only[1], language: only[0] };
  return inLanguage(texts, language);
}

/**
 * An overtaken report that fits the question better than what overtook it, or in which the person asked about speaks:
 * told as history, after the basis.
 */
export function historyOf(
  documents: { candidate: Candidate; document: Document }[],
  best: { candidate: Candidate; document: Document },
  question: Understood,
  language: Language,
): Citation | undefined {
  const past = documents.filter(({ document }) => !document.current);
  const spoken = question.cues.has("says") ? past.find(({ document }) => speaksIn(document, question)) : undefined;
  const chosen = spoken ?? past.find(({ candidate }) => candidate.coverage > best.candidate.coverage);
  return chosen === undefined ? undefined : citationsOf(chosen.document, chosen.candidate, question, language, 1)[0];
}

function speaksIn(document: Document, question: Understood): boolean {
  const surnames = question.people
    .map((found) => found.value.name.en?.split(" ").at(-1))
    .filter((name) => name !== undefined);
  return document.passages.some((passage) => surnames.some((name) => passage.speaker?.includes(name) === true));
}
