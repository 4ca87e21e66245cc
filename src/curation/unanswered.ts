/** Questions that found no answer, gathered by what they mean, so that a curator reads each matter once. */
import type { Language } from "../corpus/language.js";
import { indexForm, isStopWord, termsOf } from "../search/terms.js";

export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly count: number;
  readonly lastAsked: number;
}

/** `questions`: the one most often asked first. */
export interface QuestionGroup<Q extends AskedQuestion = AskedQuestion> {
  readonly questions: readonly [Q, ...Q[]];
  readonly count: number;
  readonly lastAsked: number;
}

/** The share of words that two questions on one matter have in common. */
const SAME_MATTER = 0.6;

/**
 * Most asked groups first. Questions are of one group when `matterOf` names the same matter for both, or when most of their
 * telling words sound alike, whatever their order, endings and script.
 */
export function groupQuestions<Q extends AskedQuestion>(
  questions: readonly Q[],
  matterOf: (question: Q) => string | undefined = () => undefined,
): QuestionGroup<Q>[] {
  const groups: { questions: [Q, ...Q[]]; matter: string | undefined; words: ReadonlySet<string> }[] = [];
  for (const question of questions.toSorted(mostAskedFirst)) {
    const matter = matterOf(question);
    const words = tellingWords(question);
    const group = groups.find((one) =>
      matter !== undefined || one.matter !== undefined
        ? matter === one.matter
        : shareOf(words, one.words) >= SAME_MATTER,
    );
    if (group === undefined) groups.push({ questions: [question], matter, words });
    else group.questions.push(question);
  }
  return groups
    .map(({ questions: own }) => ({
      questions: own,
      count: own.reduce((sum, { count }) => sum + count, 0),
      lastAsked: Math.max(...own.map(({ lastAsked }) => lastAsked)),
    }))
    .toSorted(mostAskedFirst);
}

function mostAskedFirst(
  a: Pick<AskedQuestion, "count" | "lastAsked">,
  b: Pick<AskedQuestion, "count" | "lastAsked">,
): number {
  return b.count - a.count || b.lastAsked - a.lastAsked;
}

function tellingWords({ text, language }: AskedQuestion): ReadonlySet<string> {
  const terms = termsOf(text);
  const telling = terms.filter((term) => !isStopWord(term));
  return new Set((telling.length > 0 ? telling : terms).map((term) => indexForm(term, language)));
}

/** Jaccard's index; without words nothing is alike. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
