import { beforeAll, describe, expect, it } from "vitest";
import { statusAnswer, type StatusQuestion } from "../../src/answers/status.js";
import type { StatusAnswer } from "../../src/answers/types.js";
import type { Corpus } from "../../src/corpus/corpus.js";
import type { Finding, LedgerAct } from "../../src/corpus/schema.js";
import { loadFixture } from "../support/corpus.js";

const TODAY = "2026-06-01";
const SOURCES: Finding["sources"] = [
  { title: "A page", publisher: "Post", date: "2022-01-01", url: "https://post.example" },
];
let corpus: Corpus;

beforeAll(async () => {
  corpus = await loadFixture();
});

const finding = (says: Finding["says"], on: string, more: Partial<Finding> = {}): Finding => ({
  id: `${says}-${on}-${more.state ?? "whole"}`,
  act: "entry-into-force",
  says,
  on,
  learnt: on,
  checked: on,
  sources: SOURCES,
  ...more,
});

const act = (state: string, date: string, kind: LedgerAct["act"] = "signature"): LedgerAct => ({
  id: `${state}-${kind}`,
  state,
  act: kind,
  date,
  learnt: date,
  confidence: "official",
  sources: SOURCES,
});

function answer(question: Partial<StatusQuestion>, acts: LedgerAct[], findings: Finding[]): StatusAnswer {
  const ledger = { ...corpus.ledger, acts, findings, disagreements: [] };
  return statusAnswer({ act: "entry-into-force", states: [], ...question }, { ...corpus, ledger }, TODAY);
}

const by = (to: string): Partial<StatusQuestion> => ({ period: { to, text: to, at: [] } });
const within = (from: string, to: string): Partial<StatusQuestion> => ({ period: { from, to, text: to, at: [] } });

describe("a day between the last no and a search that found nothing", () => {
  const findings = [
    finding("not-done", "2023-09-14"),
    finding("not-done", "2024-05-16"),
    finding("not-established", "2026-04-22"),
  ];

  it("is not established, with the last thing said before it", () => {
    const { verdict, facts } = answer(by("2025-12-31"), [], findings);
    expect(verdict).toBe("not-established");
    expect(facts).toEqual([
      { type: "not-established", finding: findings[2] },
      { type: "not-done", finding: findings[1] },
    ]);
  });

  it("is a no where a later no covers it", () => {
    const { verdict, facts } = answer(by("2023-12-31"), [], findings);
    expect(verdict).toBe("no");
    expect(facts).toEqual([{ type: "not-done", finding: findings[1] }]);
  });

  it("is a no on the very day of the no", () => {
    expect(answer(by("2023-09-14"), [], findings).facts).toEqual([{ type: "not-done", finding: findings[0] }]);
  });
});

describe("a tally of a past day", () => {
  it("tells whom the sources are silent about, also where they were searched only later", () => {
    const kind = { act: "ratification" as const };
    const { verdict, facts } = answer(
      { ...kind, ...by("2024-12-31") },
      [],
      [
        finding("not-established", "2026-04-22", { ...kind, state: "XA" }),
        finding("not-established", "2026-04-22", { ...kind, state: "XB" }),
        finding("not-done", "2025-08-30", { ...kind, state: "XC" }),
      ],
    );
    expect(verdict).toBe("not-established");
    expect(facts[0]).toMatchObject({
      type: "tally",
      notDone: [{ state: "XC" }],
      unknown: [{ state: "XA" }, { state: "XB" }],
      settled: false,
    });
  });

  it("counts for a year only what was done in it", () => {
    const acts = [act("XA", "2022-07-21"), act("XB", "2022-07-21"), act("XC", "2025-08-28")];
    const { verdict, facts } = answer({ act: "signature", ...within("2025-01-01", "2025-12-31") }, acts, []);
    expect(verdict).toBe("partly");
    expect(facts).toMatchObject([
      { type: "tally", done: [{ state: "XC" }] },
      { type: "done-earlier", act: { state: "XA" } },
      { type: "done-earlier", act: { state: "XB" } },
    ]);
  });

  it("is told as of the end of a year in which nothing was done", () => {
    const { verdict, facts, asked } = answer(
      { act: "signature", ...within("2023-01-01", "2023-12-31") },
      [act("XA", "2022-07-21")],
      [],
    );
    expect(verdict).toBe("partly");
    expect(facts[0]).toMatchObject({ type: "tally", done: [{ state: "XA" }] });
    expect(asked).toEqual({ to: "2023-12-31", text: "2023-12-31" });
  });

  it("counts up to a day whatever was done before it", () => {
    const acts = [act("XA", "2022-07-21"), act("XB", "2022-07-21"), act("XC", "2025-08-28")];
    expect(answer({ act: "signature", ...by("2025-12-31") }, acts, []).facts).toMatchObject([
      { type: "tally", done: [{ state: "XA" }, { state: "XB" }, { state: "XC" }] },
    ]);
  });
});

describe("one state on a past day", () => {
  it("is told what was known of it, then what came later", () => {
    const before = finding("not-done", "2024-08-09", { act: "signature", state: "XC" });
    const { verdict, facts } = answer(
      { act: "signature", states: ["XC"], ...by("2025-07-31") },
      [act("XC", "2025-08-28")],
      [before],
    );
    expect(verdict).toBe("no");
    expect(facts).toMatchObject([
      { type: "not-done", finding: before },
      { type: "done-later", act: { date: "2025-08-28" } },
    ]);
  });
});

describe("what will be", () => {
  const findings = [finding("not-done", "2025-08-30", { act: "signature", state: "XC" })];

  it("is not established by what has not been done", () => {
    expect(answer({ act: "signature", states: ["XC"], asksFuture: true }, [], findings).verdict).toBe(
      "not-established",
    );
    expect(answer({ act: "signature", states: ["XC"] }, [], findings).verdict).toBe("no");
  });
});
