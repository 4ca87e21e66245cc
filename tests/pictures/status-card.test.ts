import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { createCorpus, type Corpus } from "../../src/corpus/corpus.js";
import { LANGUAGES } from "../../src/corpus/language.js";
import { loadCorpus } from "../../src/corpus/load.js";
import { loadAtlas, type Atlas } from "../../src/pictures/atlas.js";
import { renderPng } from "../../src/pictures/render.js";
import { statusCard, type StatusCardLabels } from "../../src/pictures/status-card.js";
import { statusModel, type StatusModel } from "../../src/pictures/status-model.js";
import { CARD_STANDINGS } from "../../src/pictures/theme.js";
import { loadFixture } from "../support/corpus.js";
import { boxOfTexts, sizeOf, textOf } from "./look.js";
import { ENGLISH } from "./picture-labels.js";

const TODAY = "2022-12-15";

let corpus: Corpus;
let atlas: Atlas;
beforeAll(async () => {
  corpus = await loadFixture();
  atlas = await loadAtlas();
});

/** The fixture's convention between states that exist on a map. */
function onTheMap(): Corpus {
  const codes: Record<string, string> = { XA: "NO", XB: "SE", XC: "FI" };
  const moved = <T extends { state?: string | undefined }>(entry: T): T =>
    entry.state === undefined ? entry : { ...entry, state: codes[entry.state] ?? entry.state };
  const { treaty, ledger, states } = corpus;
  return createCorpus(
    {
      ...corpus,
      treaty: { ...treaty, parties: ["NO", "SE", "FI"] },
      states: states.map((state) => ({ ...state, code: codes[state.code] ?? state.code })),
      ledger: { ...ledger, acts: ledger.acts.map(moved), findings: ledger.findings.map(moved) },
    },
    { version: "test" },
  );
}

const card = (model: StatusModel, change: Partial<Parameters<typeof statusCard>[1]> = {}): string =>
  statusCard(model, { labels: ENGLISH, theme: "light", atlas, ...change });

function expectInside(svg: string): void {
  const { width, height } = sizeOf(svg);
  const box = boxOfTexts(svg);
  expect(box.left).toBeGreaterThanOrEqual(40);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(width - 40);
  expect(box.bottom).toBeLessThanOrEqual(height);
}

describe("the status picture", () => {
  it("names every state, its acts with dates, the legend, the day and the sources", () => {
    const text = textOf(card(statusModel(onTheMap(), "en", TODAY), { address: "t.me/some_bot" }));
    for (const name of ["Arvenia", "Belmora", "Corrith"]) expect(text).toContain(name);
    expect(text).toContain("signed: on 2019-05-14 · ratified: on 2020-02-20");
    expect(text).toContain("ratified: no, as of 2022-10-01");
    expect(text).toContain("In force: on 2020-08-09");
    for (const standing of ["in force", "signed and ratified", "signed", "not signed", "not established"]) {
      expect(text).toContain(standing);
    }
    expect(text).toContain("As of 2022-10-01; sources were read up to 2022-12-15.");
    expect(text).toContain("Sources: Tessen Courier");
    expect(text).toContain("t.me/some_bot");
  });

  it("marks its map as schematic and labels each party on it with its standing", () => {
    const svg = card(statusModel(onTheMap(), "en", TODAY));
    expect(textOf(svg)).toContain("Schematic map");
    const anchored = [...svg.matchAll(/<text[^>]*text-anchor="middle"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(anchored).toEqual(["Arvenia", "in force", "Belmora", "in force", "Corrith", "signed"]);
  });

  it("has no map when a party is not on it, rather than a map without that party", () => {
    const svg = card(statusModel(corpus, "en", TODAY));
    expect(textOf(svg)).not.toContain("Schematic map");
    for (const name of ["Arvenia", "Belmora", "Corrith"]) expect(textOf(svg)).toContain(name);
  });

  it("gives every standing a texture of its own, so that colour alone says nothing", () => {
    const svg = card(statusModel(corpus, "en", TODAY));
    const patterns = CARD_STANDINGS.map((standing) => {
      const [, drawn = "none"] = new RegExp(`<pattern id="${standing}"[^>]*>(.*?)</pattern>`).exec(svg) ?? [];
      return drawn.replaceAll(/#[0-9a-f]{6}/g, "");
    });
    expect(new Set(patterns).size).toBe(CARD_STANDINGS.length);
  });

  it("puts states that stand alike in one row, and others in rows of their own", () => {
    const model = statusModel(corpus, "en", "2019-12-01");
    const text = textOf(card(model));
    expect(text).toContain("Arvenia, Belmora");
    expect(text).not.toContain("Belmora, Corrith");
  });

  it.each(["light", "dark"] as const)("is a well-formed %s picture that the renderer accepts", async (theme) => {
    const svg = card(statusModel(onTheMap(), "en", TODAY), { theme });
    await expect(renderPng(svg)).resolves.toBeInstanceOf(Uint8Array);
  });

  it("escapes whatever a name or label holds", async () => {
    const model = statusModel(corpus, "en", TODAY);
    const odd = 'A <b> & "C" </svg> \u0007\ud800 ]]>';
    model.states[0]!.name = odd;
    const svg = card(model, { labels: { ...ENGLISH, title: odd } });
    expect(textOf(svg)).toContain('A <b> & "C" </svg>');
    await expect(renderPng(svg)).resolves.toBeInstanceOf(Uint8Array);
  });

  it("gives the same bytes for the same input", () => {
    const model = statusModel(onTheMap(), "en", TODAY);
    expect(card(model)).toBe(card(structuredClone(model)));
  });

  it("keeps long words and long names inside the picture, and cuts no name or date", () => {
    const long = (text: string): string => `${text}${"ратификациялоо".repeat(3)} ${"Қырғызстан ".repeat(6)}`.trim();
    const labels: StatusCardLabels = {
      ...ENGLISH,
      title: long("t"),
      unknown: long("u"),
      signed: (value) => long(`s ${value} `),
      notDone: (date) => long(`n ${date} `),
      sources: (publishers) => long(publishers.join("; ")),
    };
    const model = statusModel(onTheMap(), "en", TODAY);
    model.states[0]!.name = "Федеративная Республика Соединённых Провинций Арвении и Заморских Территорий";
    const svg = card(model, { labels });
    expectInside(svg);
    expect(textOf(svg)).toContain("Заморских Территорий");
    expect(textOf(svg)).toContain("2022-10-01");
  });
});

describe("the bundled corpus as a picture", () => {
  it.each(LANGUAGES)("keeps every text inside, with every party by its name (%s)", async (language) => {
    const loaded = await loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
    if (!loaded.ok) throw new Error("the bundled corpus has faults");
    const model = statusModel(loaded.corpus, language, loaded.corpus.ledger.evidence_horizon);
    const svg = card(model, { theme: "dark" });
    expectInside(svg);
    for (const { name } of model.states) expect(textOf(svg)).toContain(name);
    expect(textOf(svg)).toContain(`As of ${model.asOf}`);
    expect(textOf(svg)).toContain("Schematic map");
  });
});
