import { beforeAll, describe, expect, it } from "vitest";
import type { StatusAnswer, StatusFact } from "../../src/answers/types.js";
import type { Corpus } from "../../src/corpus/corpus.js";
import { LANGUAGES } from "../../src/corpus/language.js";
import type { ActKind, LedgerAct } from "../../src/corpus/schema.js";
import { changesBetween } from "../../src/subscriptions/updates.js";
import { actionOf } from "../../src/telegram/actions.js";
import { CALLBACK_DATA_LIMIT_BYTES, decodeCallback } from "../../src/telegram/callback-data.js";
import { MESSAGE_LIMIT } from "../../src/telegram/fit.js";
import { textLength } from "../../src/telegram/html.js";
import type { OutMessage } from "../../src/telegram/message.js";
import { renderAnswer } from "../../src/telegram/render-answer.js";
import { renderArticle } from "../../src/telegram/render-article.js";
import { renderArticles } from "../../src/telegram/render-articles.js";
import type { RenderContext } from "../../src/telegram/render-context.js";
import { renderRef } from "../../src/telegram/render-ref.js";
import { renderReports } from "../../src/telegram/render-report.js";
import { renderAbout, renderLanguageChoice, renderPrivacy, renderStart } from "../../src/telegram/render-screens.js";
import { renderSearch } from "../../src/telegram/render-search.js";
import { renderStatusTable } from "../../src/telegram/render-status-table.js";
import { renderTimeline } from "../../src/telegram/render-timeline.js";
import { renderDigest, renderUpdatePost } from "../../src/telegram/render-update.js";
import { allRefs, bothCorpora, contextOf } from "./render-contexts.js";

let corpora: [string, Corpus][];
beforeAll(async () => {
  corpora = await bothCorpora();
});

/** Whatever the corpus holds, each as a sequence of messages that belong together. */
function* everything(context: RenderContext): Generator<[name: string, messages: OutMessage[]]> {
  const { corpus } = context;
  for (const article of corpus.articles) {
    yield [
      `article ${article.number}`,
      allPages((page) => renderArticle(article, { officialTexts: corpus.texts, page }, context)),
    ];
  }
  const refs = allRefs(corpus);
  for (const ref of refs) {
    if (ref.kind !== "article") yield [JSON.stringify(ref), renderRef(ref, context)!];
  }
  for (let page = 0; page < 20; page += 1) {
    yield [`timeline ${page}`, renderTimeline(context, page)];
    yield [`reports ${page}`, renderReports(context, { page })];
    yield [`articles ${page}`, renderArticles(context, page)];
    yield [`search ${page}`, renderSearch("what <i>is</i> it", refs, page, context)];
  }
  yield ["status table", renderStatusTable(context)];
  yield ["start", renderStart(context)];
  yield ["about", renderAbout(context)];
  yield ["privacy", renderPrivacy({ pausedDays: 30, questionDays: 90 }, context)];
  yield ["languages", renderLanguageChoice(context)];
  const { updates } = changesBetween(new Map(), corpus);
  for (const update of updates) yield [`update ${update.id}`, renderUpdatePost(update, context)];
  yield ["digest", renderDigest(updates.slice(0, 12), context)];
  for (const answer of statusAnswers(corpus))
    yield [`status ${answer.act} ${answer.facts[0].type}`, renderAnswer(answer, context)];
}

/** A long article takes several pages; its sources stand on the last. */
function allPages(render: (page: number) => OutMessage[]): OutMessage[] {
  const pages: OutMessage[] = [];
  for (let page = 0; page < 10; page += 1) {
    const [message] = render(page);
    if (message === undefined || message.text() === pages.at(-1)?.text()) break;
    pages.push(message);
  }
  return pages;
}

/** Every act and every finding of the ledger by itself, and the tally of every act. */
function statusAnswers({ ledger, treaty }: Corpus): StatusAnswer[] {
  const answer = (act: ActKind, fact: StatusFact): StatusAnswer => ({
    type: "status",
    verdict: "partly",
    act,
    states: [],
    facts: [fact],
    asOf: ledger.as_of,
    horizon: ledger.evidence_horizon,
    disagreements: [],
    watch: { act },
  });
  const done = ledger.acts.map((act) => answer(act.act, { type: "done", act }));
  const findings = ledger.findings.map((finding) => answer(finding.act, { type: finding.says, finding }));
  const acts = [...new Set([...ledger.acts, ...ledger.findings].map(({ act }) => act))];
  const tallies = acts.map((act) => {
    const signed: LedgerAct[] = ledger.acts.filter((one) => one.act === act && one.state !== undefined);
    const of = ledger.findings.filter((one) => one.act === act && one.state !== undefined);
    const notDone = of.filter(({ says }) => says === "not-done");
    const unknown = of.filter(({ says }) => says === "not-established");
    return answer(act, {
      type: "tally",
      act,
      done: signed,
      notDone,
      unknown,
      parties: treaty.parties.length,
      settled: unknown.length === 0,
    });
  });
  return [...done, ...findings, ...tallies];
}

describe.each(LANGUAGES)("whatever the corpus holds, in %s", (language) => {
  it("fits into Telegram's messages", () => {
    for (const [corpusName, corpus] of corpora) {
      for (const [name, messages] of everything(contextOf(corpus, language))) {
        expect(messages.length, `${corpusName}, ${name}`).toBeGreaterThan(0);
        for (const { html } of messages) {
          expect(textLength(html), `${corpusName}, ${name}`).toBeLessThanOrEqual(MESSAGE_LIMIT);
          expect(textLength(html), `${corpusName}, ${name}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it("has a source for every number, and a number for every source", () => {
    for (const [corpusName, corpus] of corpora) {
      const context = contextOf(corpus, language);
      for (const [name, messages] of everything(context)) {
        const text = messages.map((message) => message.text()).join("\n");
        const heading = context.w.say("sources");
        const [body = "", list = ""] = text.split(`\n${heading}\n`);
        const used = new Set([...body.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
        const listed = [...list.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number));
        expect(
          [...used].toSorted((a, b) => a - b),
          `${corpusName}, ${name}`,
        ).toEqual(listed);
      }
    }
  });

  it("has buttons that Telegram takes and that we understand when they are pressed", () => {
    for (const [corpusName, corpus] of corpora) {
      for (const [name, messages] of everything(contextOf(corpus, language))) {
        for (const button of messages.flatMap(({ keyboard = [] }) => keyboard.flat())) {
          expect(button.label.trim(), name).not.toBe("");
          if (!("callback" in button)) continue;
          expect(Buffer.byteLength(button.callback)).toBeLessThanOrEqual(CALLBACK_DATA_LIMIT_BYTES);
          expect(
            actionOf(decodeCallback(button.callback), corpus),
            `${corpusName}, ${name}, ${button.callback}`,
          ).toBeDefined();
        }
        for (const { keyboard = [] } of messages) {
          expect(keyboard.flat().length, name).toBeLessThanOrEqual(100);
          expect(Math.max(0, ...keyboard.map((row) => row.length)), name).toBeLessThanOrEqual(8);
        }
      }
    }
  });

  it("carries no command and no button of ours in a channel", () => {
    for (const [, corpus] of corpora) {
      const context = contextOf(corpus, language, "channel");
      for (const update of changesBetween(new Map(), corpus).updates) {
        const messages = renderUpdatePost(update, context);
        expect(messages.flatMap(({ keyboard = [] }) => keyboard)).toEqual([]);
        expect(messages.map((message) => message.text()).join("\n")).not.toContain("/subscriptions");
      }
    }
  });

  it("shows quotations byte for byte", () => {
    for (const [, corpus] of corpora) {
      for (const article of corpus.articles) {
        const text = allPages((page) =>
          renderArticle(article, { officialTexts: [], page }, contextOf(corpus, language)),
        )
          .map((message) => message.text())
          .join("");
        for (const one of article.quotes) expect(text).toContain(one.text);
      }
    }
  });
});
