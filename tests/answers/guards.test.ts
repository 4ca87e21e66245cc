/** The promises that hold for every question: those of the set, and those nobody wrote. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/answers/answer.js";
import { createLibrary, type Library } from "../../src/answers/library.js";
import { standingOf } from "../../src/answers/status.js";
import type { Answer, Citation } from "../../src/answers/types.js";
import { readQuestions } from "../../src/cli/eval/questions.js";
import { standsInCorpus } from "../../src/cli/eval/score.js";
import type { Corpus } from "../../src/corpus/corpus.js";
import { LANGUAGES, type Language } from "../../src/corpus/language.js";
import { loadCorpus } from "../../src/corpus/load.js";
import { textLength } from "../../src/telegram/html.js";
import { renderAnswer } from "../../src/telegram/render-answer.js";
import { createWording } from "../../src/wording/wording.js";

const TODAY = "2026-11-21";
const wording = createWording();
let corpus: Corpus;
let library: Library;
let urls: Set<string>;

beforeAll(async () => {
  const loaded = await loadCorpus("corpus");
  if (!loaded.ok) throw new Error("the bundled corpus has faults: npm run corpus");
  ({ corpus } = loaded);
  library = createLibrary(corpus);
  urls = new Set(
    addressesIn([
      corpus.treaty,
      corpus.articles,
      corpus.provisions,
      corpus.reports,
      corpus.ledger,
      corpus.timeline,
      corpus.lookAlikes,
      corpus.glossary,
    ]),
  );
});

function addressesIn(value: unknown): string[] {
  if (typeof value === "string") return /^https?:/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

const citationsOf = (answer: Answer): Citation[] =>
  answer.type === "found" || answer.type === "look-alike" ? answer.citations : [];

function linksIn(answer: Answer, language: Language): string[] {
  return renderAnswer(answer, { w: wording(language), language, corpus, place: "private" }).flatMap((message) =>
    [...message.html.toString().matchAll(/href="([^"]*)"/g)].map((match) =>
      match[1]!.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
    ),
  );
}

/** Everything that must be true of an answer, whatever was asked. */
function expectHonest(question: string, answer: Answer, language: Language): void {
  for (const citation of citationsOf(answer)) {
    expect(
      standsInCorpus(citation, corpus),
      `"${question}" shows words that the corpus does not hold: ${citation.text}`,
    ).toBe(true);
    expect(citation.sources.length).toBeGreaterThan(0);
  }
  if (answer.type === "found") {
    expect(answer.citations[0].history, `"${question}" rests on an overtaken report`).toBeUndefined();
  }
  if (answer.type === "status" && answer.states.length === 1 && corpus.treaty.parties.includes(answer.states[0]!)) {
    const day = answer.asked?.to ?? TODAY;
    const standing = standingOf(corpus, answer.act, answer.states[0], day);
    if (standing.type === "not-established") expect(answer.verdict, question).toBe("not-established");
    if (standing.type === "not-done") expect(answer.verdict, question).toBe("no");
    if (standing.type === "done" && answer.verdict === "no") {
      // Done, but not in the period asked about, or the question was whether it was refused.
      expect(answer.asked?.from !== undefined || answer.premise?.type === "refused-but-signed", question).toBe(true);
    }
  }
  for (const link of linksIn(answer, language)) expect(urls.has(link), `${link} is not in the corpus`).toBe(true);
}

describe("every question of the set", () => {
  it("is answered with words of the corpus, its sources and links, and never against the ledger", async () => {
    const questions = await readQuestions("tests/questions");
    expect(questions.length).toBeGreaterThan(600);
    let links = 0;
    for (const question of questions) {
      const { answer } = answerQuestion(question.q, library, { today: TODAY });
      expectHonest(question.q, answer, question.language);
      links += linksIn(answer, question.language).length;
    }
    expect(links).toBeGreaterThan(questions.length);
  });

  it("fits into Telegram's messages in every language", async () => {
    const questions = await readQuestions("tests/questions");
    for (const question of questions.filter((_, at) => at % 5 === 0)) {
      for (const language of LANGUAGES) {
        const { answer } = answerQuestion(question.q, library, { today: TODAY, language });
        for (const message of renderAnswer(answer, { w: wording(language), language, corpus, place: "private" })) {
          expect(textLength(message.html)).toBeLessThanOrEqual(4096);
          expect(textLength(message.html)).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe("a question nobody wrote", () => {
  const words = fc.constantFrom(
    ..."has who when why did not signed ratified force Turkmenistan Таджикистан договор подписал кто когда в силу 2022 2024 by до attack границы туризм article 6 статья report Rahmon Kulubayev Khujand китай neutral қол қойды имзо treaty all five последний <b> & ' \" 🙂".split(
      " ",
    ),
  );

  it("is answered by the same rules", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const question = parts.join(" ");
        expectHonest(question, answerQuestion(question, library, { today: TODAY, language }).answer, language);
      }),
      { numRuns: 400 },
    );
  });

  it("of any characters at all gets an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (question) => {
        expect(answerQuestion(question, library, { today: TODAY }).answer.type).toBeTypeOf("string");
      }),
      { numRuns: 300 },
    );
  });
});
