/** One report, and the list of them. */
import { firstDayOf } from "../corpus/date.js";
import type { Report } from "../corpus/schema.js";
import { encodeAction, type ReportFilter } from "./actions.js";
import type { Block } from "./fit.js";
import { bold, html, italic, joinHtml, link, type Html } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import { languageNotes, overtakenSentence, quotation } from "./render-citation.js";
import { stateName, textIn, type RenderContext } from "./render-context.js";
import { documentButtons } from "./render-document-buttons.js";
import { numberRows, pageLine, pageOf, turnButtons } from "./render-pages.js";
import { numberSources, type NumberedSources } from "./render-sources.js";

const REPORTS_PER_PAGE = 8;

/** What overtook it comes first: whoever reads only the first line must not take history for the present. */
export function renderReport(report: Report, context: RenderContext): OutMessage[] {
  const { w, corpus } = context;
  const sources = numberSources(context);
  const own = sources.refs([corpus.sourceOf(report)]);
  const blocks: Block[] = [
    ...bannerBlocks(report, context, sources),
    { html: joinHtml(headLines(report, context), "\n"), keepWithNext: true },
    { html: joinHtml(digestLines(report, own, context), "\n"), keepWithNext: true },
    ...claimBlocks(report, own, context),
    ...quoteBlocks(report, own, context),
    ...relatedBlocks(report, context),
    ...sources.blocks(),
  ];
  const articles = report.articles.map((number): Button => {
    return { label: w.article(number), callback: encodeAction({ type: "show", ref: { kind: "article", number } }) };
  });
  const rows = [
    ...numberRows(articles).flatMap((row) => [row.slice(0, 4), row.slice(4)]),
    [{ label: w.say("button-read"), url: report.url }],
    documentButtons({ kind: "report", id: report.id }, context),
  ];
  return outMessages(blocks, keyboardIn(context.place, rows));
}

function bannerBlocks(report: Report, context: RenderContext, sources: NumberedSources): Block[] {
  const { w, corpus } = context;
  const banners: string[] = [];
  if (report.withdrawn !== undefined) {
    const { on, reason } = report.withdrawn;
    banners.push(w.say("report-withdrawn", { date: on, reason: textIn(context, reason) }));
  }
  const newest = corpus.overtakenBy(report);
  if (report.superseded_by !== undefined && newest !== undefined) {
    const reason = textIn(context, report.superseded_by.reason);
    banners.push(overtakenSentence(reason, corpus.sourceOf(newest), context, sources));
  }
  return banners.map((banner) => ({ html: bold(banner), keepWithNext: true }));
}

function headLines(report: Report, context: RenderContext): Html[] {
  const { w, language } = context;
  const title = report.title_as_printed ? w.quoted(report.title) : report.title;
  const translated = report.language === language ? undefined : report.title_translated?.[language];
  const date = report.published === undefined ? w.say("date-not-shown") : w.date(report.published);
  return [
    bold(link(report.url, title)),
    ...(translated === undefined ? [] : [html`${translated}`]),
    ...(report.title_as_printed ? [] : [italic(w.say("report-title-ours"))]),
    html`${report.publisher}, ${date}`,
    ...(report.author === undefined ? [] : [html`${w.say("report-author", { author: report.author })}`]),
    html`${w.say("report-kind", { kind: report.kind })} · ${w.say("report-language", { language: w.languageNameOf(report.language) })}`,
  ];
}

function digestLines(report: Report, own: string, context: RenderContext): Html[] {
  return [
    italic(context.w.say("summary-mark")),
    ...languageNotes([report.digest, ...report.claims.map(({ text }) => text)], context),
    html`${textIn(context, report.digest)}${own}`,
  ];
}

function claimBlocks(report: Report, own: string, context: RenderContext): Block[] {
  if (report.claims.length === 0) return [];
  const { w } = context;
  const lines = report.claims.map((claim) => html`• ${w.date(claim.as_of)}: ${textIn(context, claim.text)}${own}`);
  return [{ html: joinHtml([bold(w.say("report-facts")), ...lines], "\n"), keepWithNext: true }];
}

function quoteBlocks(report: Report, own: string, context: RenderContext): Block[] {
  if (report.quotes.length === 0) return [];
  const quotes = report.quotes.map(({ text, speaker, language = report.language }) =>
    quotation(text, own, context, { speaker, language }),
  );
  return [{ html: joinHtml([bold(context.w.say("quotations")), ...quotes], "\n"), keepWithNext: true }];
}

function relatedBlocks(report: Report, context: RenderContext): Block[] {
  const { w, corpus } = context;
  const names = [
    ...report.articles.map((number) => w.article(number)),
    ...report.topics.flatMap((id) => {
      const topic = corpus.topic(id);
      return topic === undefined ? [] : [textIn(context, topic.label)];
    }),
  ];
  return [{ html: html`${bold(w.say("report-related"))}: ${names.join(", ")}`, keepWithNext: true }];
}

// --- the list --------------------------------------------------------------------------------------------------------

export interface ReportsView {
  /** From 0; a page beyond the end is the last. */
  readonly page?: number;
  readonly filter?: ReportFilter;
}

/** Newest first, those without a date last; withdrawn ones are left out, overtaken ones say so. */
export function renderReports(
  context: RenderContext,
  { page = 0, filter = { by: "all" } }: ReportsView = {},
): OutMessage[] {
  const { w } = context;
  const reports = context.corpus.reports
    .filter((report) => report.withdrawn === undefined && passes(report, filter))
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id));
  if (reports.length === 0) return outMessages([{ html: html`${w.say("reports-none")}` }]);

  const shown = pageOf(reports, page, { most: REPORTS_PER_PAGE, htmlOf: (report) => listLine(report, 1, context) });
  const blocks: Block[] = [
    { html: bold(listTitle(filter, reports.length, context)), keepWithNext: true },
    {
      html: joinHtml(
        shown.entries.map((report, at) => listLine(report, shown.from + at + 1, context)),
        "\n",
      ),
    },
    ...pageLine(shown, context).map((line) => ({ html: html`${line}` })),
  ];
  const numbers = shown.entries.map(({ id }, at): Button => {
    return {
      label: String(shown.from + at + 1),
      callback: encodeAction({ type: "show", ref: { kind: "report", id } }),
    };
  });
  const turn = turnButtons(shown, (to) => ({ type: "reports", page: to, filter }), context);
  return outMessages(blocks, keyboardIn(context.place, [...numberRows(numbers), turn]));
}

function passes(report: Report, filter: ReportFilter): boolean {
  switch (filter.by) {
    case "all":
      return true;
    case "state":
      return report.states.includes(filter.state);
    case "topic":
      return report.topics.includes(filter.topic);
    case "kind":
      return report.kind === filter.kind;
  }
}

function dayOf({ published }: Report): string {
  return published === undefined ? "" : firstDayOf(published);
}

function listTitle(filter: ReportFilter, count: number, context: RenderContext): string {
  const { w } = context;
  switch (filter.by) {
    case "all":
      return w.say("reports-title", { count });
    case "state":
      return w.say("reports-filtered", { filter: stateName(context, filter.state), count });
    case "topic": {
      const topic = context.corpus.topic(filter.topic);
      return w.say("reports-filtered", {
        filter: topic === undefined ? filter.topic : textIn(context, topic.label),
        count,
      });
    }
    case "kind":
      return w.say("reports-filtered", { filter: w.say("report-kind", { kind: filter.kind }), count });
  }
}

function listLine(report: Report, number: number, context: RenderContext): Html {
  const { w, language } = context;
  const title = report.title_translated?.[language] ?? report.title;
  const date = report.published === undefined ? w.say("date-not-shown") : w.date(report.published);
  const overtaken = report.superseded_by === undefined ? "" : ` (${w.say("overtaken-mark")})`;
  return html`${number}. ${link(report.url, title)}\n${report.publisher}, ${date}${overtaken}`;
}
