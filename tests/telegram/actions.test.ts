import { beforeAll, describe, expect, it } from "vitest";
import { createCorpus, type Corpus } from "../../src/corpus/corpus.js";
import { actionOf, encodeAction, refOf, refOfStartPayload, shortRef, type Action } from "../../src/telegram/actions.js";
import { CALLBACK_DATA_LIMIT_BYTES, decodeCallback } from "../../src/telegram/callback-data.js";
import { loadFixture } from "../support/corpus.js";

const LONG_ID = `2024-05-16-${"a-very-long-id-".repeat(4)}`.slice(0, 60);
const TWIN_ID = `${LONG_ID.slice(0, 59)}z`;

let corpus: Corpus;
beforeAll(async () => {
  const fixture = await loadFixture();
  const [report] = fixture.reports;
  const reports = [...fixture.reports, { ...report!, id: LONG_ID }, { ...report!, id: TWIN_ID }];
  const preamble = { ...fixture.article(7)!, number: "preamble" as const };
  corpus = createCorpus({ ...fixture, reports, articles: [preamble, ...fixture.articles] }, { version: "0" });
});

function roundTrip(action: Action): Action | undefined {
  const data = encodeAction(action);
  expect(Buffer.byteLength(data)).toBeLessThanOrEqual(CALLBACK_DATA_LIMIT_BYTES);
  return actionOf(decodeCallback(data), corpus);
}

describe("actions", () => {
  it("come back as they were written", () => {
    const actions: Action[] = [
      { type: "article", number: 6, page: 1, language: "ru" },
      { type: "article", number: "preamble", page: 0 },
      { type: "articles", page: 2 },
      { type: "show", ref: { kind: "report", id: LONG_ID } },
      { type: "cite", ref: { kind: "article", number: 9 } },
      { type: "example", index: 2 },
      { type: "more", page: 3 },
      { type: "timeline", page: 4 },
      { type: "reports", page: 1, filter: { by: "all" } },
      { type: "reports", page: 1, filter: { by: "state", state: "XA" } },
      { type: "reports", page: 1, filter: { by: "topic", topic: corpus.topics[0]!.id } },
      { type: "reports", page: 1, filter: { by: "kind", kind: "academic" } },
      { type: "state", state: "XB" },
      { type: "language", language: "tk" },
      { type: "choose-language" },
      { type: "watch", act: "entry-into-force", state: "XA" },
      { type: "watch", act: "signature" },
      { type: "known" },
      { type: "known", act: "ratification", state: "XC" },
    ];
    for (const action of actions) expect(roundTrip(action)).toEqual(action);
  });

  it("tell long ids apart that differ in their last letter only", () => {
    const refs = [LONG_ID, TWIN_ID].map((id) => ({ kind: "report", id }) as const);
    expect(refs.map((ref) => refOf(shortRef(ref), corpus))).toEqual(refs);
  });

  it.each([
    "1:s:rgone",
    "1:a:99:0:",
    "1:a:x:0:",
    "1:r:0:s",
    "1:r:-1",
    "1:l:xx",
    "1:w:dance:XA",
    "1:w::",
    "1:zzz",
    "9:a:6:0:",
    "",
    "1:S:ZZ",
  ])("are stale when they name what is not held: %s", (data) => {
    const action = actionOf(decodeCallback(data), corpus);
    // A filter may name a state of which no report is held; the list then says so.
    expect(action === undefined || action.type === "reports").toBe(true);
  });

  it("open what a link names", () => {
    expect(refOfStartPayload("a6", corpus)).toEqual({ kind: "article", number: 6 });
    expect(refOfStartPayload(`r-${LONG_ID}`, corpus)).toEqual({ kind: "report", id: LONG_ID });
    for (const payload of ["a99", "r-gone", "subscribe", "", "a6x"])
      expect(refOfStartPayload(payload, corpus)).toBeUndefined();
  });
});
