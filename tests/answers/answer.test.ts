import { beforeAll, describe, expect, it } from "vitest";
import { answerQuestion, type Context } from "../../src/answers/answer.js";
import { createLibrary, type Library } from "../../src/answers/library.js";
import { refKey } from "../../src/answers/refs.js";
import type { Answer, StatusAnswer } from "../../src/answers/types.js";
import { loadFixture } from "../support/corpus.js";

const TODAY = "2023-02-01";
let library: Library;

beforeAll(async () => {
  library = createLibrary(await loadFixture());
});

const ask = (text: string, context?: Context): Answer =>
  answerQuestion(text, library, { today: TODAY, ...(context === undefined ? {} : { context }) }).answer;

function status(text: string, context?: Context): StatusAnswer {
  const answer = ask(text, context);
  if (answer.type !== "status") throw new Error(`"${text}" was answered with ${answer.type}`);
  return answer;
}

function sources(text: string): string[] {
  const answer = ask(text);
  if (answer.type !== "found") throw new Error(`"${text}" was answered with ${answer.type}`);
  return answer.citations.map((citation) => refKey(citation.ref));
}

describe("a number", () => {
  it("is looked up, never searched", () => {
    expect(ask("art 4")).toMatchObject({ type: "article", number: 4 });
    expect(ask("4(2)")).toMatchObject({ type: "article", number: 4, paragraph: 2 });
    expect(ask("IX")).toMatchObject({ type: "article", number: 9 });
  });

  it.each(["４", "٤", "4️⃣", "Ⅳ"])("written as %s is looked up as well", (text) => {
    expect(ask(text)).toMatchObject({ type: "article", number: 4 });
  });

  it("with its word tells the language, also where relatives share the word", () => {
    const language = (text: string): string | undefined => answerQuestion(text, library, { today: TODAY }).language;
    expect(language("Моддаи 4")).toBe("tg");
    expect(language("4-модда")).toBe("uz");
  });

  it("of many digits is out of range, and not searched", () => {
    expect(ask("1000000")).toEqual({ type: "out-of-range", asked: ["1000000"], last: 9 });
  });

  it("out of range is told the range", () => {
    expect(ask("article 10")).toEqual({ type: "out-of-range", asked: ["10"], last: 9 });
    expect(ask("статья 0")).toMatchObject({ type: "out-of-range", last: 9 });
  });

  it("of several, keeps those that exist and names those that do not", () => {
    expect(ask("articles 2, 3 and 44")).toEqual({ type: "article", number: 2, others: [3], outOfRange: ["44"] });
  });
});

describe("status", () => {
  it.each([
    ["Has Corrith signed?", "yes", "signature"],
    ["Has Corrith ratified?", "no", "ratification"],
    ["who has ratified?", "partly", "ratification"],
    ["is it in force?", "yes", "entry-into-force"],
    ["кто подписал", "yes", "signature"],
    ["Ратифицировала ли Коррит конвенцию?", "no", "ratification"],
  ])("%s %s", (text, verdict, act) => {
    expect(status(text)).toMatchObject({ verdict, act });
  });

  it("never says no where the sources are only silent", () => {
    const { verdict, facts } = status("Is it in force for Corrith?");
    expect(verdict).toBe("not-established");
    expect(facts[0].type).toBe("no-record");
  });

  it("is read as of the day asked about", () => {
    expect(status("was it in force in 2019?")).toMatchObject({ verdict: "no", facts: [{ type: "done-later" }] });
    expect(status("had Corrith signed by October 2019?").verdict).toBe("no");
    expect(status("had Corrith signed by December 2019?").verdict).toBe("yes");
  });

  it("says no when the act lies outside the period asked about", () => {
    expect(status("did Corrith sign in 2020?")).toMatchObject({ verdict: "no", facts: [{ type: "done-earlier" }] });
  });

  it("names a false premise before answering", () => {
    expect(status("when did Corrith ratify it?").premise).toMatchObject({ type: "act-not-done", established: true });
    expect(status("Did Corrith refuse to sign?")).toMatchObject({
      verdict: "no",
      premise: { type: "refused-but-signed" },
    });
  });

  it("tells an outsider from a party", () => {
    expect(status("has Dunmark joined")).toMatchObject({
      verdict: "not-established",
      facts: [{ type: "not-a-party", state: "XD" }],
    });
  });

  it("names the day it is true as of, and offers to tell of a change", () => {
    expect(status("Has Corrith ratified?")).toMatchObject({
      asOf: "2022-10-01",
      horizon: "2022-12-15",
      watch: { act: "ratification", state: "XC" },
    });
  });

  it("names a refusal that never was, and asks for no reasons", () => {
    const premise = { type: "refused-but-signed", state: "XA" };
    expect(status("Why did Arvenia refuse to sign?")).toMatchObject({ verdict: "no", premise });
    expect(status("почему Арвения не подписала?")).toMatchObject({ verdict: "yes", premise });
  });

  it("takes being bound for being in force", () => {
    expect(status("Is Corrith bound by the convention?")).toMatchObject({ act: "entry-into-force", states: ["XC"] });
  });

  it("does not take what has not happened for what will not", () => {
    for (const text of ["Will Corrith ratify?", "Ратифицирует ли Коррит?", "When will Corrith ratify?"]) {
      const answer = status(text);
      expect(answer).toMatchObject({ act: "ratification", states: ["XC"], verdict: "not-established" });
      expect(answer.premise).toBeUndefined();
    }
  });

  it("names those first that were asked for", () => {
    expect(status("who has not ratified?").facts[0]).toMatchObject({ type: "tally", missingFirst: true });
    expect(status("who has ratified?").facts[0]).not.toHaveProperty("missingFirst");
  });

  it("keeps its subject for a follow-up", () => {
    const { context } = answerQuestion("Has Arvenia ratified?", library, { today: TODAY });
    expect(status("and Corrith?", context)).toMatchObject({ act: "ratification", states: ["XC"], verdict: "no" });
    expect(status("when?", context)).toMatchObject({ act: "ratification", states: ["XA"] });
  });
});

describe("questions of content", () => {
  it.each([
    ["May a state build a dam on the lake?", "article:4"],
    ["Можно ли построить плотину на озере?", "article:4"],
    ["who sets the fishing quotas", "report:2021-03-fishing-quotas"],
    ["why did Corrith put off the vote", "report:2022-10-01-vote-put-off"],
  ])("%s is answered from %s first", (text, source) => {
    expect(sources(text)[0]).toBe(source);
  });

  it("takes the other instrument for what it is", () => {
    expect(ask("salmon river protocol")).toMatchObject({ type: "look-alike", lookAlike: { id: "grell-protocol" } });
  });

  it("takes, of several other instruments, the one between the states named", () => {
    const [grell] = library.corpus.lookAlikes;
    const twin = { ...grell!, id: "arvenian-twin", parties: ["XA", "XD"] };
    const both = createLibrary({ ...library.corpus, lookAlikes: [grell!, twin] });
    const found = (text: string): Answer => answerQuestion(text, both, { today: TODAY }).answer;
    expect(found("Arvenia's salmon deal with Dunmark")).toMatchObject({ lookAlike: { id: "arvenian-twin" } });
    expect(found("Corrith's salmon deal with Dunmark")).toMatchObject({ lookAlike: { id: "grell-protocol" } });
  });

  it("offers choices where a word points many ways", () => {
    expect(ask("convention?").type).toBe("unclear");
    expect(ask("and?").type).toBe("unclear");
  });

  it.each([
    "who won the world cup?",
    "does the convention allow nuclear power plants",
    "рецепт плова",
    "asdf qwer zxcv",
  ])("%s is refused, without a guess", (text) => {
    const answer = ask(text);
    expect(answer.type).toBe("nothing-found");
    if (answer.type === "nothing-found") expect(answer.nearest.length).toBeLessThanOrEqual(3);
  });

  it("never rests on an overtaken report", () => {
    const overtaken = library.corpus.reports.filter((report) => report.superseded_by !== undefined);
    expect(overtaken.length).toBeGreaterThan(0);
    for (const report of overtaken) {
      const answer = ask(report.title);
      if (answer.type === "found") expect(answer.citations[0].history).toBeUndefined();
    }
  });
});

describe("small talk", () => {
  it.each([
    ["hello", "greeting"],
    ["спасибо", "thanks"],
    ["ok bye", "farewell"],
    ["who are you?", "who"],
  ])("%s gets a human word", (text, about) => {
    expect(ask(text)).toEqual({ type: "small-talk", about });
  });

  it("does not swallow a question that begins politely", () => {
    expect(ask("hello, has Corrith signed?").type).toBe("status");
  });
});

describe("odd messages", () => {
  it.each(["", "   ", "🙂🙂🙂", "???", "\u202E\u202D"])("%j is nothing to answer", (text) => {
    expect(ask(text).type).toBe("empty");
  });

  it("is answered quickly whatever its length", () => {
    const words = Array.from({ length: 4096 / 9 }, (_, at) => `zq${(at * 7919).toString(36).padStart(6, "x")}`).join(
      " ",
    );
    expect(ask(words).type).toBe("nothing-found");
    expect(ask("a".repeat(10_000)).type).toBe("empty");
  });
});
