import { beforeAll, describe, expect, it } from "vitest";
import { citationsOfArticle, citationsOfReport, type CitationStyle } from "../../src/answers/cite.js";
import { createCorpus, type Corpus } from "../../src/corpus/corpus.js";
import { ReportSchema, type CorpusData, type Finding, type Report } from "../../src/corpus/schema.js";
import { loadFixture } from "../support/corpus.js";

const TODAY = "2022-12-15";
const TITLE = "Convention on the Shared Use and Protection of Lake Veldra";

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadFixture();
});

const withChange = (change: Partial<CorpusData>): Corpus => createCorpus({ ...corpus, ...change }, { version: "test" });

/** The same convention with no act of entry into force, and this finding instead of one. */
function notInForce(says: Finding["says"], on: string, checked: string): Corpus {
  const finding: Finding = { ...corpus.ledger.findings[0]!, id: "f", act: "entry-into-force", says, on, checked };
  delete finding.state;
  const acts = corpus.ledger.acts.filter((act) => act.act !== "entry-into-force");
  return withChange({ ledger: { ...corpus.ledger, acts, findings: [finding] } });
}

function article(style: CitationStyle, from: Corpus, number: number | "preamble", paragraph?: number): string {
  return citationsOfArticle(number, paragraph, from, TODAY).find((citation) => citation.style === style)!.text;
}

describe("an article to cite", () => {
  it("comes in OSCOLA, Bluebook, AGLC and plain words, in that order", () => {
    const styles = citationsOfArticle(6, undefined, corpus, TODAY).map(({ style }) => style);
    expect(styles).toEqual(["OSCOLA", "Bluebook", "AGLC", "plain"]);
  });

  it("names title, signature, entry into force and paragraph as each style wants them", () => {
    expect(article("OSCOLA", corpus, 6, 2)).toBe(
      `${TITLE} (signed 14 May 2019, entered into force 9 August 2020) art 6(2).`,
    );
    expect(article("Bluebook", corpus, 6, 2)).toBe(
      `${TITLE} art. 6, ¶ 2, adopted May 14, 2019, https://gazette.arvenia.example/2019/6 (entered into force Aug. 9, 2020).`,
    );
    expect(article("AGLC", corpus, 6, 2)).toBe(
      `${TITLE}, Arvenia–Belmora–Corrith, signed 14 May 2019 (entered into force 9 August 2020) art 6(2).`,
    );
    expect(article("plain", corpus, 6)).toBe(
      `Article 6, ${TITLE}, signed on 14 May 2019 (Port Sarn); entered into force 9 August 2020. ` +
        "Text: https://gazette.arvenia.example/2019/6",
    );
  });

  it("cites the preamble without a number", () => {
    expect(article("OSCOLA", corpus, "preamble")).toMatch(/ preamble\.$/);
    expect(article("Bluebook", corpus, "preamble")).toContain(" pmbl., ");
    expect(article("plain", corpus, "preamble")).toMatch(/^Preamble, /);
  });

  it("says 'not yet in force' only with the day for which a source says so", () => {
    const pending = notInForce("not-done", "2022-10-01", "2022-12-15");
    expect(article("OSCOLA", pending, 6)).toContain(
      "(signed 14 May 2019, not yet in force as of 1 October 2022) art 6.",
    );
    expect(article("AGLC", pending, 6)).toContain("(not yet in force as of 1 October 2022) art 6.");
    expect(article("Bluebook", pending, 6)).toContain("(not yet in force as of Oct. 1, 2022).");
  });

  it("does not turn silence of the sources into 'not in force'", () => {
    const silent = notInForce("not-established", "2022-10-01", "2022-12-15");
    expect(article("OSCOLA", silent, 6)).toContain(
      "(signed 14 May 2019; entry into force not established as of 15 December 2022) art 6.",
    );
    for (const { text } of citationsOfArticle(6, undefined, silent, TODAY)) expect(text).not.toContain("not yet");
  });

  it("takes the horizon of the evidence where not even a finding is recorded", () => {
    const acts = corpus.ledger.acts.filter((act) => act.act !== "entry-into-force");
    const blank = withChange({ ledger: { ...corpus.ledger, acts, findings: [], evidence_horizon: "2022-11-30" } });
    expect(article("plain", blank, 6)).toContain("entry into force not established as of 30 November 2022");
  });

  it("knows an act only from its day on", () => {
    const [before] = citationsOfArticle(6, undefined, corpus, "2020-08-08");
    expect(before!.text).toContain("not in force until 9 August 2020");
  });

  it("leaves the date unlabelled in Bluebook when all signed on the day of adoption", () => {
    const acts = corpus.ledger.acts.filter((act) => act.id !== "xc-signature");
    const sameDay = withChange({ ledger: { ...corpus.ledger, acts } });
    expect(article("Bluebook", sameDay, 6)).toContain(`${TITLE} art. 6, May 14, 2019, `);
  });

  it("names the two parties of a bilateral treaty, and more than three nowhere", () => {
    const two = withChange({ treaty: { ...corpus.treaty, parties: ["XA", "XB"] } });
    expect(article("OSCOLA", two, 6)).toContain(`${TITLE} (Arvenia–Belmora) (signed`);
    expect(article("Bluebook", two, 6)).toContain(`${TITLE}, Arvenia-Belmora, art. 6`);
    const four = withChange({ treaty: { ...corpus.treaty, parties: ["XA", "XB", "XC", "XD"] } });
    for (const { text } of citationsOfArticle(6, undefined, four, TODAY)) expect(text).not.toContain("Belmora");
  });

  it("refuses a number the treaty does not have", () => {
    expect(() => citationsOfArticle(10, undefined, corpus, TODAY)).toThrow("no article 10; it has 1 to 9");
  });
});

const REPORT = ReportSchema.parse({
  id: "dam-100",
  title: "Dams & lakes: 100% of {Veldra}_shore",
  publisher: "Tessen Courier",
  author: "Mara Lind, Öz Çağ, Ан Ким",
  published: "2021-09-03",
  url: "https://courier.example/a_{b}?x=1%20",
  language: "en",
  kind: "news",
  topics: ["water"],
  digest: { en: "About dams." },
});

function report(style: CitationStyle, change: Partial<Report> = {}): string {
  const cited = { ...REPORT, ...change };
  return citationsOfReport(cited, corpus, TODAY).find((citation) => citation.style === style)!.text;
}

describe("a report to cite", () => {
  it("comes in the four styles and as two records", () => {
    const styles = citationsOfReport(REPORT, corpus, TODAY).map(({ style }) => style);
    expect(styles).toEqual(["OSCOLA", "Bluebook", "AGLC", "plain", "BibTeX", "RIS"]);
  });

  it("lists authors, title, site, date and address as each style wants them", () => {
    const plainUrl = { url: "https://courier.example/a", title: "Dams and lakes" };
    expect(report("OSCOLA", plainUrl)).toBe(
      "Mara Lind, Öz Çağ and Ан Ким, ‘Dams and lakes’ (Tessen Courier, 3 September 2021) <https://courier.example/a> accessed 15 December 2022.",
    );
    expect(report("Bluebook", plainUrl)).toBe(
      "Mara Lind et al., Dams and lakes, Tessen Courier (Sept. 3, 2021), https://courier.example/a.",
    );
    expect(report("AGLC", plainUrl)).toBe(
      "Mara Lind, Öz Çağ and Ан Ким, ‘Dams and lakes’, Tessen Courier (Web Page, 3 September 2021) <https://courier.example/a>.",
    );
  });

  it("gives as much of the date as the page shows, and the day of the visit where it shows none", () => {
    expect(report("OSCOLA", { published: "2021-09" })).toContain("(Tessen Courier, September 2021)");
    expect(report("AGLC", { published: "2021" })).toContain("(Web Page, 2021)");
    const { published: _, ...undated } = REPORT;
    const texts = citationsOfReport(undated, corpus, TODAY).map(({ text }) => text);
    expect(texts[0]).toContain("(Tessen Courier) <");
    expect(texts[1]).toContain("(last visited Dec. 15, 2022).");
    expect(texts[2]).toContain("(Web Page) <");
  });

  it("begins with the title where nobody is named", () => {
    const { author: _, ...unsigned } = REPORT;
    expect(citationsOfReport(unsigned, corpus, TODAY)[0]!.text).toMatch(/^‘Dams/);
  });

  it("brackets a title that is not as printed, and the translation of a foreign one", () => {
    const foreign = { title: "Плотины", language: "ru", title_translated: { en: "Dams" } };
    expect(report("OSCOLA", foreign)).toContain("‘Плотины’ [Dams] (");
    expect(report("AGLC", { ...foreign, title_as_printed: false })).toContain(", [Плотины] [Dams], ");
  });

  it("tells that a later report has overtaken it", () => {
    const overtaken = corpus.reports.find(({ superseded_by }) => superseded_by !== undefined)!;
    const newest = corpus.overtakenBy(overtaken)!;
    const texts = citationsOfReport(overtaken, corpus, TODAY).map(({ text }) => text);
    for (const text of texts.slice(3)) expect(text).toContain(newest.url);
  });
});

describe("a BibTeX record", () => {
  it("spells out what TeX would take for commands and keeps other letters as they are", () => {
    expect(report("BibTeX").split("\n")).toEqual([
      "@misc{dam-100,",
      "  author = {Mara Lind and Öz Çağ and Ан Ким},",
      "  title = {{Dams \\& lakes: 100\\% of \\textbraceleft{}Veldra\\textbraceright{}\\_shore}},",
      "  howpublished = {Tessen Courier},",
      "  year = {2021},",
      "  month = sep,",
      "  day = {3},",
      "  url = {https://courier.example/a_%7Bb%7D?x=1%20},",
      "  urldate = {2022-12-15},",
      "  langid = {en},",
      "}",
    ]);
  });

  it("stays balanced whatever a title holds", () => {
    const text = report("BibTeX", { title: "}{ \\} ~^$#", publisher: "}" });
    let depth = 0;
    for (const character of text) {
      depth += character === "{" ? 1 : character === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it("keeps an organisation with 'and' in its name from becoming two authors", () => {
    expect(report("BibTeX", { author: "Institute of Law and Water" })).toContain(
      "author = {{Institute of Law and Water}}",
    );
  });
});

describe("a RIS record", () => {
  it("has a tag on every line, CR LF after each, and ends with ER", () => {
    const text = report("RIS", { title: "Two\nlines", language: "ru", title_translated: { en: "Two" } });
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines).toEqual([
      "TY  - NEWS",
      "ID  - dam-100",
      "AU  - Mara Lind",
      "AU  - Öz Çağ",
      "AU  - Ан Ким",
      "TI  - Two lines",
      "TT  - Two",
      "PB  - Tessen Courier",
      "PY  - 2021",
      "DA  - 2021/09/03/",
      "UR  - https://courier.example/a_{b}?x=1%20",
      "Y2  - 2022/12/15/",
      "LA  - ru",
      "ER  - ",
    ]);
  });

  it("leaves the unknown parts of a date empty", () => {
    expect(report("RIS", { published: "2021-09" })).toContain("DA  - 2021/09//\r\n");
    expect(report("RIS", { published: "2021" })).toContain("DA  - 2021///\r\n");
  });
});
