import { beforeAll, describe, expect, it } from "vitest";
import { createCorpus, type Corpus } from "../../src/corpus/corpus.js";
import type { Ledger } from "../../src/corpus/schema.js";
import { statusModel } from "../../src/pictures/status-model.js";
import { loadFixture } from "../support/corpus.js";

const TODAY = "2022-12-15";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadFixture();
});

const withLedger = (change: Partial<Ledger>): Corpus =>
  createCorpus({ ...corpus, ledger: { ...corpus.ledger, ...change } }, { version: "test" });

const standings = (from: Corpus, day: string): string[] =>
  statusModel(from, "en", day).states.map(({ standing }) => standing);

describe("the model of the status picture", () => {
  it("gives each party its strongest established standing, with dates", () => {
    const model = statusModel(corpus, "en", TODAY);
    expect(model.states).toEqual([
      {
        code: "XA",
        name: "Arvenia",
        standing: "in-force",
        signed: { type: "done", date: "2019-05-14" },
        ratified: { type: "done", date: "2020-02-20" },
        inForce: { type: "done", date: "2020-08-09" },
      },
      {
        code: "XB",
        name: "Belmora",
        standing: "in-force",
        signed: { type: "done", date: "2019-05-14" },
        ratified: { type: "done", date: "2020-06-30" },
        inForce: { type: "done", date: "2020-08-09" },
      },
      {
        code: "XC",
        name: "Corrith",
        standing: "signed",
        signed: { type: "done", date: "2019-11-03" },
        ratified: { type: "not-done", asOf: "2022-10-01" },
      },
    ]);
    expect(model).toMatchObject({ inForce: { type: "done", date: "2020-08-09" }, asOf: "2022-10-01", horizon: TODAY });
  });

  it("shows an earlier day as it was then", () => {
    expect(standings(corpus, "2020-03-01")).toEqual(["ratified", "signed", "signed"]);
    expect(standings(corpus, "2019-06-01")).toEqual(["signed", "signed", "not-signed"]);
    expect(statusModel(corpus, "en", "2019-06-01").asOf).toBe("2019-06-01");
  });

  it("does not take silence for 'not signed'", () => {
    const acts = corpus.ledger.acts.filter(({ state }) => state !== "XC");
    const silent = withLedger({ acts, findings: [] });
    expect(standings(silent, TODAY)).toEqual(["in-force", "in-force", "not-established"]);
    expect(statusModel(silent, "en", TODAY).states[2]!.signed).toEqual({ type: "unknown" });
  });

  it("counts approval and accession as binding like ratification", () => {
    const acts = corpus.ledger.acts
      .filter(({ act }) => act !== "entry-into-force")
      .map((act) => (act.id === "xa-ratification" ? { ...act, act: "approval" as const } : act));
    expect(standings(withLedger({ acts }), TODAY)).toEqual(["ratified", "ratified", "signed"]);
  });

  it("shows a state that has withdrawn as withdrawn", () => {
    const withdrawal = { ...corpus.ledger.acts[0]!, id: "xa-out", act: "withdrawal" as const, date: "2022-01-01" };
    const model = statusModel(withLedger({ acts: [...corpus.ledger.acts, withdrawal] }), "en", TODAY);
    expect(model.states[0]).toMatchObject({ standing: "withdrawn", withdrawn: { type: "done", date: "2022-01-01" } });
  });

  it("names each publisher of what it shows once", () => {
    const { publishers } = statusModel(corpus, "en", TODAY);
    expect(publishers).toEqual([...new Set(publishers)]);
    expect(publishers).toContain("Tessen Courier");
  });

  it("takes names in the language, or in the likeliest other one", () => {
    const name = (language: "ru" | "tk"): string => statusModel(corpus, language, TODAY).states[0]!.name;
    expect([name("ru"), name("tk")]).toEqual(["Арвения", "Арвения"]);
  });
});
