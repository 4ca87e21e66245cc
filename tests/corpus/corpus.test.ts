import { describe, expect, it } from "vitest";
import { createCorpus } from "../../src/corpus/corpus.js";
import { loadFixture } from "../support/corpus.js";

const corpus = await loadFixture();

describe("look-ups", () => {
  it("find an article, a state, a report and a topic, or nothing", () => {
    expect(corpus.article(5)?.heading?.en).toBe("Navigation");
    expect(corpus.article(10)).toBeUndefined();
    expect(corpus.state("XB")?.name.en).toBe("Belmora");
    expect(corpus.report("2022-10-01-vote-put-off")?.publisher).toBe("Oldquay Post");
    expect(corpus.topic("fishing")?.label.ru).toBe("Рыболовство");
  });

  it("follow a chain of overtaken reports to its newest", () => {
    const [first, second, third] = corpus.reports;
    const reason = { en: "newer" };
    const chain = createCorpus(
      {
        ...corpus,
        reports: [
          { ...first!, superseded_by: { report: second!.id, reason } },
          { ...second!, superseded_by: { report: third!.id, reason } },
          third!,
        ],
      },
      { version: "v" },
    );
    expect(chain.overtakenBy(chain.reports[0]!)?.id).toBe(third!.id);
    expect(chain.overtakenBy(third!)).toBeUndefined();
    expect(chain.currentReports().map(({ id }) => id)).toEqual([third!.id]);
  });

  it("leave withdrawn reports out of the current ones", () => {
    const withdrawn = { on: "2023-01-01", reason: { en: "wrong" } };
    const reports = corpus.reports.map((report, index) => (index === 1 ? { ...report, withdrawn } : report));
    const ids = createCorpus({ ...corpus, reports }, { version: "v" })
      .currentReports()
      .map(({ id }) => id);
    expect(ids).toEqual(["2020-08-09-in-force", "2021-03-fishing-quotas", "2022-10-01-vote-put-off"]);
  });

  it("give events oldest first, whether their day, month or year is known", () => {
    expect(corpus.eventsByDate.map(({ date }) => date)).toEqual(["2016", "2017-03", "2019-05-14", "2020-08-09"]);
  });

  it("give a report as a source, without a date where it shows none", () => {
    const report = corpus.report("2021-03-fishing-quotas")!;
    const { published: _published, ...undated } = report;
    expect(corpus.sourceOf(report)).toEqual({
      title: "Первые квоты на Вельдре",
      publisher: "Озёрное обозрение",
      date: "2021-03",
      url: "https://obzor.veldra.example/kvoty",
    });
    expect(corpus.sourceOf(undated)).not.toHaveProperty("date");
  });
});
