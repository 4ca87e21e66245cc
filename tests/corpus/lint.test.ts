import { cp, rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOfFixture, edit, faultsOf, told } from "./broken-corpus.js";

const OLD = "reports/2019-05-14-two-states-sign.yaml";
const NEW = "reports/2019-11-04-corrith-signs.yaml";

describe("files that contradict one another", () => {
  const edits: [title: string, file: string, before: string, after: string, fault: string][] = [
    ["topic unknown", "articles/05.yaml", "topics: [navigation]", "topics: [navigatoin]", 'topics.0 there is no topic "navigatoin" in topics.yaml; did you mean "navigation"?'],
    ["article beyond the last", OLD, "articles: [9]", "articles: [9, 10]", "articles.1 the treaty has no Article 10; it has 1 to 9"],
    ["article beyond the last in a claim", OLD, "about: XC", "about: article 66", "claims.0.about the treaty has no Article 66; it has 1 to 9"],
    ["article beyond the last of an event", "timeline.yaml", "articles: [9]", "articles: [99]", "1.articles.0 the treaty has no Article 99; it has 1 to 9"],
    ["state unknown", OLD, "states: [XA, XB, XC]", "states: [XA, XZ]", "states.1 there is no state XZ in states.yaml; it has XA, XB, XC, XD"],
    ["party unknown", "treaty.yaml", "parties: [XA, XB, XC]", "parties: [XA, XB, XC, XE]", "parties.3 there is no state XE in states.yaml; it has XA, XB, XC, XD"],
    ["person of an unknown state", "people.yaml", "state: XA", "state: XE", "0.state there is no state XE in states.yaml; it has XA, XB, XC, XD"],
    ["act of a state that is no party", "ledger.yaml", "state: XA", "state: XD", "acts.0.state XD is not a party; treaty.yaml has XA, XB, XC. Others belong under outsiders"],
    ["party among the outsiders", "ledger.yaml", "- state: XD", "- state: XC", "outsiders.0.state XC is a party: what it did belongs under acts or findings"],
    ["learnt before it happened", "ledger.yaml", 'learnt: "2019-11-04"', 'learnt: "2019-11-02"', "acts.2.learnt is before the act itself (2019-11-03): learnt is the date of the source"],
    ["act after compilation", "ledger.yaml", 'learnt: "2019-11-04"', 'learnt: "2031-01-01"', "acts.2.learnt is after the day the ledger was compiled (2023-01-10): correct one of the two"],
    ["finding after compilation", "ledger.yaml", 'checked: "2022-12-15"', 'checked: "2023-12-15"', "findings.0.checked is after the day the ledger was compiled (2023-01-10): correct one of the two"],
    ["act before the treaty", "ledger.yaml", 'date: "2019-05-14"', 'date: "2018-05-14"', "acts.0.date is before the treaty was adopted (2019-05-14 in treaty.yaml)"],
    ["act after withdrawal", "ledger.yaml", "act: signature", "act: withdrawal", "acts.3.date is after the withdrawal of XA (2019-05-14)"],
    ["two acts of one id", "ledger.yaml", "id: xb-signature", "id: xa-signature", 'acts.1.id another of the acts has the id "xa-signature"'],
    ["two topics of one id", "topics.yaml", "id: navigation", "id: water", '1.id another topic has the id "water"'],
    ["two events of one id", "timeline.yaml", "id: convention-in-force", "id: drought-of-2016", '3.id another event has the id "drought-of-2016"'],
    ["two states of one code", "states.yaml", "code: XD", "code: XA", "3.code another state has the code XA"],
    ["report that overtakes itself", OLD, "report: 2019-11-04-corrith-signs", "report: 2019-05-14-two-states-sign", "superseded_by.report a report cannot overtake itself"],
    ["overtaken by nothing", OLD, "report: 2019-11-04-corrith-signs", "report: 2019-11-04-corith-signs", 'superseded_by.report there is no report "2019-11-04-corith-signs" in reports/; did you mean "2019-11-04-corrith-signs"?'],
    ["overtaken by an older one", NEW, 'published: "2019-11-04"', 'published: "2018"', ""],
    ["file name and id", OLD, "id: 2019-05-14-two-states-sign", "id: two-states-sign", "id does not fit the file's name: rename the file to two-states-sign.yaml"],
    ["article number and file name", "articles/05.yaml", "number: 5", "number: 6", "number does not fit the file's name: rename the file to 06.yaml"],
    ["article missing", "treaty.yaml", "articles: 9", "articles: 10", "articles there is no Article 10: create articles/10.yaml, with coverage: none if unknown"],
    ["address twice", NEW, "https://post.corrith.example/signs-after-all", "https://courier.belmora.example/veldra-signed", 'url is the address of the report "2019-05-14-two-states-sign" too: keep one of the two'],
    ["concept that leads nowhere", "concepts.yaml", "article:4", "article:66", "0.points_to.0 the treaty has no Article 66; it has 1 to 9"],
    ["concept that leads to an unknown kind", "concepts.yaml", "topic:water", "water", '0.points_to.1 "water" must begin with one of article: provision: topic: report: event: look-alike: glossary: disagreement: state:'],
    ["concept that leads to a mistyped thing", "concepts.yaml", "glossary:depositary", "glossary:depository", '2.points_to.0 there is no glossary "depository"; did you mean "depositary"?'],
    ["quotation with a line break at its end", OLD, "text: A lake has no back door", "text: |\n      A lake has no back door", "quotes.0.text the quotation ends with a line break: write >- instead of > or |"],
    ["article twice in the official text", "text/en/convention.yaml", "number: 2", "number: 1", "articles.2.number 1 is here twice: delete one of the two"],
    ["official text in the wrong folder", "text/en/convention.yaml", "language: en", "language: ru", "language does not fit the folder: move the file to text/ru"],
  ];
  it.each(edits)("%s", async (_, file, before, after, fault) => {
    const folder = await copyOfFixture();
    await edit(folder, file, before, after);
    const lines = (await faultsOf(folder)).map((found) => told(found).replace(/ \d+:\d+ /, " "));
    if (fault === "") {
      expect(lines).toEqual([
        `${OLD} superseded_by.report the report "2019-11-04-corrith-signs" is older (2018) than this one (2019-05-14)`,
      ]);
    } else {
      expect(lines).toContain(`${file} ${fault}`);
    }
  });

  it("finds reports that overtake one another in a circle", async () => {
    const folder = await copyOfFixture();
    await edit(folder, NEW, "digest:", "superseded_by: { report: 2019-05-14-two-states-sign, reason: { en: so } }\ndigest:");
    const faults = (await faultsOf(folder)).map(({ file, message }) => `${file} ${message}`);
    expect(faults).toContain(
      `${OLD} the reports overtake one another in a circle: 2019-05-14-two-states-sign → 2019-11-04-corrith-signs → 2019-05-14-two-states-sign`,
    );
  });

  it("finds two files for one article", async () => {
    const folder = await copyOfFixture();
    await cp(join(folder, "articles/05.yaml"), join(folder, "articles/5.yaml"));
    expect((await faultsOf(folder)).map(told)).toEqual(["articles/5.yaml 1:9 number another file has the number 5 too"]);
  });

  it("does not blame those who point at a file that has faults of its own", async () => {
    const folder = await copyOfFixture();
    await edit(folder, NEW, "publisher: Oldquay Post", "publisher: [");
    await edit(folder, "articles/04.yaml", "number: 4", "number: [");
    await rename(join(folder, "glossary.yaml"), join(folder, "glossary.yml"));
    const files = (await faultsOf(folder)).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([NEW, "articles/04.yaml", "concepts.yaml", "glossary.yml"]));
  });
});
