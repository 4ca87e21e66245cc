import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, Citation, StatusAnswer } from "../../src/answers/types.js";
import type { Corpus } from "../../src/corpus/corpus.js";
import { LANGUAGES, type Language } from "../../src/corpus/language.js";
import type { Finding, LedgerAct, Source } from "../../src/corpus/schema.js";
import { renderAnswer } from "../../src/telegram/render-answer.js";
import type { Place } from "../../src/telegram/render-context.js";
import { loadFixture } from "../support/corpus.js";
import { contextOf, labelsOf, textOf } from "./render-contexts.js";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadFixture();
});

const GAZETTE: Source = { title: "Status", publisher: "Gazette", date: "2020-08-09", url: "https://g.example/1" };
const POST: Source = { title: "No vote", publisher: "Post", url: "https://p.example/2" };

function shown(answer: Answer, language: Language = "en", place: Place = "private"): string {
  return textOf(renderAnswer(answer, contextOf(corpus, language, place)));
}

function act(overrides: Partial<LedgerAct> = {}): LedgerAct {
  return {
    id: "a",
    state: "XA",
    act: "signature",
    date: "2019-05-14",
    learnt: "2019-05-14",
    place: { en: "Port Sarn", ru: "Порт-Сарн" },
    confidence: "official",
    sources: [GAZETTE],
    ...overrides,
  };
}

function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: "f",
    state: "XC",
    act: "ratification",
    says: "not-done",
    on: "2022-10-01",
    learnt: "2022-10-01",
    checked: "2022-12-15",
    sources: [POST],
    ...overrides,
  };
}

function status(overrides: Partial<StatusAnswer>): StatusAnswer {
  return {
    type: "status",
    verdict: "yes",
    act: "signature",
    states: [],
    facts: [{ type: "done", act: act() }],
    asOf: "2022-10-01",
    horizon: "2022-12-15",
    disagreements: [],
    ...overrides,
  };
}

describe("a status answer", () => {
  it("gives the verdict, the fact with its date, as of when, and the sources", () => {
    expect(shown(status({}))).toBe(
      [
        "Yes. Arvenia signed the treaty on 14 May 2019 (Port Sarn) [1].",
        "",
        "As of 1 October 2022, the date of the newest evidence held about the treaty; sources were read up to 15 December 2022.",
        "",
        "Sources",
        "[1] Gazette, Status, 9 August 2020",
      ].join("\n"),
    );
  });

  it("does so in Russian, with the verb in the gender of the state", () => {
    expect(shown(status({}), "ru")).toBe(
      [
        "Да. Арвения подписала договор 14 мая 2019 года (Порт-Сарн) [1].",
        "",
        "По состоянию на 1 октября 2022 года (дата новейших сведений о договоре); источники просмотрены по 15 декабря 2022 года.",
        "",
        "Источники",
        "[1] Gazette, Status, 9 августа 2020 года",
      ].join("\n"),
    );
    expect(shown(status({ facts: [{ type: "done", act: act({ state: "XC" }) }] }), "ru")).toContain(
      "Коррит подписал договор",
    );
  });

  it.each<[Language, string]>([
    ["en", "No. Corrith had not ratified the treaty as of 1 October 2022 [1]."],
    ["ru", "Нет. По состоянию на 1 октября 2022 года Коррит не ратифицировал договор [1]."],
    ["kk", "Жоқ. 2022 жылғы 1 қазандағы жағдай бойынша Коррит шартты ратификацияламаған [1]."],
    ["ky", "Жок. 2022-жылдын 1-октябрына карата Коррит келишимди ратификациялаган эмес [1]."],
    ["uz", "Yoʻq. 2022-yil 1-oktabr holatiga koʻra Коррит shartnomani ratifikatsiya qilmagan [1]."],
    ["tg", "Не. Ба ҳолати 1 октябри соли 2022 Коррит шартномаро тасвиб (ратификатсия) накардааст [1]."],
    ["tk", "Ýok. 2022-nji ýylyň 1-nji oktýabryndaky ýagdaýa görä Коррит şertnamany ratifikasiýa etmändir [1]."],
  ])("says no in %s only with the day a source said so", (language, expected) => {
    const answer = status({ verdict: "no", act: "ratification", facts: [{ type: "not-done", finding: finding() }] });
    expect(shown(answer, language).split("\n")[0]).toBe(expected);
  });

  it.each<[Language, string]>([
    [
      "en",
      "Not established. No source held says whether Corrith has ratified the treaty; looked for in sources up to 15 December 2022 [1].",
    ],
    [
      "ru",
      "Не установлено. Имеющиеся источники не говорят, ратифицировал ли Коррит договор; просмотрены источники по 15 декабря 2022 года [1].",
    ],
    [
      "kk",
      "Анықталмаған. Коррит шартты ратификациялады ма, қолдағы дереккөздер айтпайды; дереккөздер 2022 жылғы 15 желтоқсанға дейін қаралды [1].",
    ],
    [
      "ky",
      "Аныкталган эмес. Коррит келишимди ратификацияладыбы, колдогу булактар айтпайт; булактар 2022-жылдын 15-декабрына чейин каралды [1].",
    ],
    [
      "uz",
      "Aniqlanmagan. Коррит shartnomani ratifikatsiya qilganmi, mavjud manbalar aytmaydi; manbalar 2022-yil 15-dekabrgacha koʻrib chiqilgan [1].",
    ],
    [
      "tg",
      "Муқаррар нашудааст. Сарчашмаҳои мавҷуда намегӯянд, ки Коррит шартномаро тасвиб (ратификатсия) кардааст ё не; сарчашмаҳо то 15 декабри соли 2022 дида шудаанд [1].",
    ],
    [
      "tk",
      "Anyklanmadyk. Коррит şertnamany ratifikasiýa etdimi, elde bar çeşmeler aýtmaýar; çeşmelere 2022-nji ýylyň 15-nji dekabryna çenli seredildi [1].",
    ],
  ])("says in %s that silence is not a no", (language, expected) => {
    const silent = finding({ says: "not-established" });
    const answer = status({
      verdict: "not-established",
      act: "ratification",
      facts: [{ type: "not-established", finding: silent }],
    });
    expect(shown(answer, language).split("\n")[0]).toBe(expected);
  });

  it.each<[Language, string]>([
    ["en", "Yes. The treaty entered into force on 9 August 2020 [1]."],
    ["ru", "Да. Договор вступил в силу 9 августа 2020 года [1]."],
    ["kk", "Иә. Шарт 2020 жылғы 9 тамызда күшіне енді [1]."],
    ["ky", "Ооба. Келишим 2020-жылдын 9-августунда күчүнө кирди [1]."],
    ["uz", "Ha. Shartnoma 2020-yil 9-avgustda kuchga kirdi [1]."],
    ["tg", "Ҳа. Шартнома 9 августи соли 2020 эътибор пайдо кард [1]."],
    ["tk", "Hawa. Şertnama 2020-nji ýylyň 9-njy awgustynda güýje girdi [1]."],
  ])("says in %s when the treaty as a whole entered into force", (language, expected) => {
    const entry = corpus.ledger.acts.find((one) => one.act === "entry-into-force" && one.state === undefined)!;
    const answer = status({ act: "entry-into-force", facts: [{ type: "done", act: entry }] });
    expect(shown(answer, language).split("\n")[0]).toBe(expected);
  });

  it("names a mistaken belief before the fact", () => {
    const answer = status({
      verdict: "no",
      act: "signature",
      premise: { type: "act-not-done", state: "XC", act: "signature", established: true },
      facts: [{ type: "not-done", finding: finding({ act: "signature" }) }],
    });
    expect(shown(answer)).toMatch(
      /^No\. The question assumes that Corrith signed; the evidence says otherwise\. Corrith had not signed the treaty as of 1 October 2022 \[1\]\.\n/,
    );
  });

  it("tells who has and who has not, by name and date", () => {
    const answer = status({
      verdict: "partly",
      act: "ratification",
      asked: { to: "2022-12-31", text: "2022" },
      facts: [
        {
          type: "tally",
          act: "ratification",
          done: [
            act({ act: "ratification", date: "2020-02-20", place: undefined }),
            act({ state: "XB", act: "ratification", date: "2020-06-30", place: undefined }),
          ],
          notDone: [finding()],
          unknown: [],
          parties: 3,
          settled: true,
        },
        { type: "done-later", act: act({ state: "XC", act: "ratification", date: "2023-01-09", place: undefined }) },
      ],
    });
    expect(shown(answer).split("\n\n")[0]).toBe(
      [
        "Partly. As of 31 December 2022: 2 of 3 states have ratified the treaty.",
        "Ratified:",
        "• Arvenia — 20 February 2020 [1]",
        "• Belmora — 30 June 2020 [1]",
        "Not ratified:",
        "• Corrith — as of 1 October 2022 [2]",
        "Later: Corrith ratified the treaty on 9 January 2023 [1].",
      ].join("\n"),
    );
    expect(shown(answer)).toContain("[2] Post, No vote, date not shown");
  });

  it("counts nobody where the sources are silent", () => {
    const unknown = [finding({ says: "not-established" })];
    const answer = status({
      verdict: "not-established",
      act: "ratification",
      facts: [{ type: "tally", act: "ratification", done: [], notDone: [], unknown, parties: 3, settled: false }],
    });
    expect(shown(answer)).toMatch(
      /^Not established\. No source held says that any of the 3 states has ratified the treaty\.\n/,
    );
    expect(shown(answer)).not.toContain("0 of 3");
  });

  it("counts nobody where the sources say no of some and are silent about others", () => {
    const unknown = [finding({ says: "not-established", state: "XA" })];
    const answer = status({
      verdict: "not-established",
      act: "ratification",
      facts: [
        { type: "tally", act: "ratification", done: [], notDone: [finding()], unknown, parties: 3, settled: false },
      ],
    });
    expect(shown(answer)).not.toContain("0 of 3");
  });

  it("gives both versions of a disagreement, with dates, and which is preferred and why", () => {
    const text = shown(status({ disagreements: [...corpus.ledger.disagreements] }));
    expect(text).toContain("Sources disagree: On which day did Corrith sign?");
    expect(text).toContain("• 3 November 2019 (4 November 2019) [2]");
    expect(text).toContain("Preferred: 3 November 2019. Why: The nearer paper");
  });

  it("offers to tell when it changes, or when it is known", () => {
    const watch = { act: "ratification", state: "XC" } as const;
    const labels = (verdict: StatusAnswer["verdict"], place: Place = "private"): string[] =>
      labelsOf(renderAnswer(status({ verdict, watch }), contextOf(corpus, "en", place)));
    expect(labels("no")).toEqual(["Tell me when this changes"]);
    expect(labels("not-established")).toEqual(["Tell me when this is known"]);
    expect(labels("no", "inline")).toEqual([]);
  });
});

describe("an answer from the material", () => {
  const summary: Citation = {
    ref: { kind: "article", number: 6 },
    kind: "summary",
    text: "The Commission fixes <yearly> quotas.",
    language: "en",
    sources: [GAZETTE],
  };
  const found = (...citations: [Citation, ...Citation[]]): Answer => ({
    type: "found",
    citations,
    disagreements: [],
    more: [],
  });

  it("names the article first and marks a summary", () => {
    expect(shown(found(summary))).toBe(
      [
        "Article 6 — Fishing.",
        "Summary, not the official wording",
        "The Commission fixes <yearly> quotas. [1]",
        "",
        "Sources",
        "[1] Gazette, Status, 9 August 2020",
      ].join("\n"),
    );
  });

  it("says in the reply's language which language the material is in", () => {
    expect(shown(found(summary), "ru")).toContain("Язык материала: английский. На русском его здесь нет.");
    expect(shown(found(summary), "uz")).toContain("Material tili: ingliz.");
  });

  it("collapses a long quotation and keeps its words and speaker", () => {
    const quoted: Citation = {
      ...summary,
      kind: "quotation",
      text: "word ".repeat(80).trim(),
      speaker: "The Minister",
    };
    const [message] = renderAnswer(found(quoted), contextOf(corpus));
    expect(message!.html.toString()).toContain(
      `<blockquote expandable>“${quoted.text}” — The Minister [1]</blockquote>`,
    );
  });

  it("says of a provision that its article is not established, before what it says", () => {
    const provision = corpus.provisions[0]!;
    const text = shown(
      found({
        ...summary,
        ref: { kind: "provision", id: provision.id },
        kind: "provision",
        caveat: { en: "Doubtful." },
      }),
    );
    expect(text).toMatch(/^Reported to be in the treaty; article number not established: Rescue services\.\n/);
    expect(text).toContain("Note: Doubtful.");
  });

  it("tells history only under what overtook it and when", () => {
    const report = corpus.reports[0]!;
    const history = { reason: { en: "Corrith signed." }, overtakenBy: POST };
    const text = shown(
      found({ ...summary, ref: { kind: "report", id: report.id }, kind: "claim", asOf: "2019-05", history }),
    );
    expect(text.split("\n")[0]).toBe("Overtaken: Corrith signed. (Post, date not shown) [1]");
    expect(text).toContain("May 2019: The Commission");
  });
});

describe("several articles at once", () => {
  const asking = (others: number[]): Answer => ({ type: "article", number: 1, others, outOfRange: ["12"] });

  it("come one by one while they are few", () => {
    expect(renderAnswer(asking([2, 3]), contextOf(corpus))).toHaveLength(4);
  });

  it("come as the list of articles when they would flood the chat", () => {
    const messages = renderAnswer(asking([2, 3, 4, 5, 6, 7, 8]), contextOf(corpus));
    expect(messages).toHaveLength(2);
    expect(labelsOf(messages)).toEqual(expect.arrayContaining(["1", "8"]));
    expect(textOf(messages)).toContain("There is no article 12");
  });
});

describe("a refusal", () => {
  const nearest = [1, 2, 3, 4].map((number) => ({ ref: { kind: "article", number } as const, label: { en: "x" } }));

  it.each<[Language, string]>([
    ["en", "No answer found"],
    ["ru", "Ответ не найден"],
    ["kk", "Жауап табылмады"],
    ["ky", "Жооп табылган жок"],
    ["uz", "Javob topilmadi"],
    ["tg", "Ҷавоб ёфт нашуд"],
    ["tk", "Jogap tapylmady"],
  ])("in %s begins with '%s'", (language, beginning) => {
    const gap = { id: "g", asked_as: {}, note: { en: "That is not held." } };
    expect(shown({ type: "nothing-found", nearest: [] }, language).startsWith(beginning)).toBe(true);
    expect(shown({ type: "nothing-found", nearest: [], gap }, language)).toBe(`${beginning}. That is not held.`);
  });

  it("has no sources, and at most three things to tap", () => {
    const messages = renderAnswer({ type: "nothing-found", nearest }, contextOf(corpus));
    expect(textOf(messages)).not.toMatch(/Sources|\[\d\]/);
    expect(labelsOf(messages)).toEqual(["Article 1 — x", "Article 2 — x", "Tell me when this is known"]);
  });

  it("of an article that does not exist says which do", () => {
    expect(shown({ type: "out-of-range", asked: ["45"], last: 9 })).toBe(
      "There is no article 45: the treaty has articles 1 to 9.",
    );
    expect(shown({ type: "out-of-range", asked: ["45"], last: 9 }, "tk")).toContain("1–9");
  });
});

describe("small answers", () => {
  it.each(LANGUAGES)("are short in %s", (language) => {
    for (const about of ["greeting", "thanks", "farewell", "who", "help"] as const) {
      expect(shown({ type: "small-talk", about }, language).length).toBeLessThan(400);
    }
    expect(shown({ type: "empty" }, language)).not.toBe("");
  });

  it("offer choices as buttons where a question is too vague", () => {
    const choices = [{ ref: { kind: "topic", id: corpus.topics[0]!.id } as const, label: { en: "Water" } }] as const;
    const messages = renderAnswer({ type: "unclear", choices: [...choices] }, contextOf(corpus));
    expect([textOf(messages), labelsOf(messages)]).toEqual(["Which of these do you mean?", ["Water"]]);
  });
});
