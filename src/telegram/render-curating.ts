/** What curators read about the corpus and its questions. */
import type { Fault } from "../corpus/faults.js";
import { sortFaults } from "../corpus/faults.js";
import { encodeCallback } from "./callback-data.js";
import { shorten, type Block } from "./fit.js";
import { bold, code, html, italic, joinHtml, link, quote, type Html } from "./html.js";
import type { Wording } from "../wording/wording.js";
import { keyboardIn, outMessage, outMessages, type Button, type OutMessage } from "./message.js";
import type { RenderContext } from "./render-context.js";
import { pageLine, pageOf } from "./render-pages.js";

/** More than these nobody reads in a chat: the first ones mended, most others are gone. */
const MOST_FAULTS = 10;
const MAX_QUESTION_UNITS = 200;

// --- /reload ---------------------------------------------------------------------------------------------------------

/** `before`: the version it replaced; left out when nothing has changed. */
export function renderReloaded(version: string, before: string | undefined, { w }: RenderContext): Block {
  return {
    html: html`${before === undefined ? w.say("reload-same", { version }) : w.say("reload-done", { version, before })}`,
  };
}

/** The first faults, in the words of `npm run corpus`. */
export function renderFaults(faults: readonly Fault[], { w }: RenderContext): OutMessage[] {
  const lines = sortFaults(faults)
    .slice(0, MOST_FAULTS)
    .map(({ file, line, path, message }) => {
      const place = line === 0 ? file : `${file}:${line}`;
      return html`• ${code(place === "" ? "." : place)} ${path === "" ? message : `${path}: ${message}`}`;
    });
  const left = faults.length - lines.length;
  return outMessages([
    { html: bold(w.say("reload-faulty", { faults: faults.length })), keepWithNext: true },
    { html: joinHtml(lines, "\n") },
    ...(left > 0 ? [{ html: html`${w.say("reload-more", { faults: left })}` }] : []),
  ]);
}

/** A question that found no answer when it was asked. */
export interface ListedQuestion {
  readonly id: string;
  readonly text: string;
  /** Chats that wait to be told. */
  readonly watchers: number;
}

const MOST_NOW_ANSWERED = 10;

/** Those that find an answer now. */
export function renderNowAnswered(questions: readonly ListedQuestion[], { w }: RenderContext): Block[] {
  if (questions.length === 0) return [];
  const lines = questions.slice(0, MOST_NOW_ANSWERED).map(({ text, watchers }) => questionLine(text, watchers, w));
  const left = questions.length - lines.length;
  return [
    { html: bold(w.say("reload-answered", { questions: questions.length })), keepWithNext: true },
    { html: joinHtml([...lines, ...(left > 0 ? [html`…`] : [])], "\n") },
    ...(questions.some(({ watchers }) => watchers > 0) ? [{ html: italic(w.say("reload-watched")) }] : []),
  ];
}

function questionLine(text: string, watchers: number, w: RenderContext["w"]): Html {
  const mark = watchers === 0 ? "" : ` (${w.say("unanswered-watched", { chats: watchers })})`;
  return html`• ${w.quoted(shorten(text, MAX_QUESTION_UNITS))}${mark}`;
}

// --- /stats ----------------------------------------------------------------------------------------------------------

export interface Stats {
  readonly uptimeMs: number;
  readonly asked: { readonly answered: number; readonly refused: number; readonly unclear: number };
  readonly subscriptions: { readonly active: number; readonly paused: number; readonly chats: number };
  readonly deliveries: { readonly due: number; readonly later: number; readonly held: number };
  /** Waiting for a curator. */
  readonly updates: number;
  /** Without an answer. */
  readonly questions: number;
}

export function renderStats(stats: Stats, { w, corpus }: RenderContext): OutMessage[] {
  const minutes = Math.floor(stats.uptimeMs / 60_000);
  const uptime = { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
  const lines = [
    w.say("stats-uptime", uptime),
    w.say("stats-asked", stats.asked),
    w.say("stats-questions", { questions: stats.questions }),
    w.say("stats-subscriptions", stats.subscriptions),
    w.say("stats-deliveries", stats.deliveries),
    w.say("stats-updates", { updates: stats.updates }),
    w.say("about-version", { version: corpus.version }),
  ];
  return outMessages([
    { html: bold(w.say("stats-title")), keepWithNext: true },
    {
      html: joinHtml(
        lines.map((line) => html`• ${line}`),
        "\n",
      ),
    },
  ]);
}

// --- /unanswered -----------------------------------------------------------------------------------------------------

/** Questions that mean the same, the most asked wording first. */
export interface ListedGroup {
  readonly questions: readonly [ListedQuestion, ...ListedQuestion[]];
  readonly count: number;
  /** A day, 2022-07-21. */
  readonly lastAsked: string;
}

const GROUPS_PER_PAGE = 6;
/** Other wordings of one question that are shown. */
const MOST_WORDINGS = 3;

/** The action of the buttons: "p" and a page, or "d", a page and the id of a group's first question. */
export const UNANSWERED_ACTION = "uq";

export function renderUnanswered(groups: readonly ListedGroup[], page: number, context: RenderContext): OutMessage[] {
  const { w, place } = context;
  if (groups.length === 0) return outMessages([{ html: html`${w.say("unanswered-none")}` }]);
  const shown = pageOf(groups, page, { most: GROUPS_PER_PAGE, htmlOf: (group) => groupHtml(group, 0, context) });
  const blocks: Block[] = [
    { html: bold(w.say("unanswered-title", { questions: groups.length })), keepWithNext: true },
    ...shown.entries.map((group, at) => ({ html: groupHtml(group, shown.from + at + 1, context) })),
    ...pageLine(shown, context).map((line) => ({ html: html`${line}` })),
  ];
  const done = shown.entries.map(({ questions: [first] }, at): Button => ({
    label: w.say("unanswered-button-done", { number: shown.from + at + 1 }),
    callback: encodeCallback(UNANSWERED_ACTION, "d", shown.page, first.id),
  }));
  const turn = (to: number, label: string): Button => ({ label, callback: encodeCallback(UNANSWERED_ACTION, "p", to) });
  const turns = [
    ...(shown.page > 0 ? [turn(shown.page - 1, w.say("button-previous"))] : []),
    ...(shown.page < shown.pages - 1 ? [turn(shown.page + 1, w.say("button-next"))] : []),
  ];
  return outMessages(blocks, keyboardIn(place, [...pairs(done), turns]));
}

function groupHtml({ questions, count, lastAsked }: ListedGroup, number: number, { w }: RenderContext): Html {
  const [first, ...others] = questions;
  const watchers = questions.reduce((sum, one) => sum + one.watchers, 0);
  const facts = [
    w.say("unanswered-asked", { times: count, date: lastAsked }),
    ...(watchers === 0 ? [] : [w.say("unanswered-watched", { chats: watchers })]),
  ];
  const wordings = others.slice(0, MOST_WORDINGS).map(({ text }) => html`   ${shorten(text, MAX_QUESTION_UNITS)}`);
  return joinHtml(
    [
      html`${number}. ${bold(shorten(first.text, MAX_QUESTION_UNITS))}`,
      ...wordings,
      ...(others.length > MOST_WORDINGS ? [html`   …`] : []),
      italic(facts.join("; ")),
    ],
    "\n",
  );
}

/** Two short labels a row. */
function pairs(buttons: readonly Button[]): Button[][] {
  return buttons.flatMap((_, at) => (at % 2 === 0 ? [buttons.slice(at, at + 2)] : []));
}

// --- importing -------------------------------------------------------------------------------------------------------

/** The action of the buttons: "write", "force" or "cancel" for a document, "remove" and a language for a text. */
export const IMPORT_ACTION = "imp";

export interface ImportPreview {
  readonly language: string;
  readonly articles: number;
  readonly preview: readonly string[];
  readonly objections: readonly string[];
  readonly mayBeForced: boolean;
}

/** Room for what stands around the preview. */
const PREVIEW_UNITS = 2_400;
const OBJECTIONS_UNITS = 1_000;

/** In one message, since its buttons work on the document that it replies to. */
export function renderImport(found: ImportPreview, { w, place }: RenderContext): OutMessage[] {
  const { objections, mayBeForced, articles } = found;
  const preview = shorten(found.preview.map((line) => line.trim()).join("\n"), PREVIEW_UNITS);
  const refusal = shorten(objections.map((objection) => `• ${objection}`).join("\n"), OBJECTIONS_UNITS);
  const parts = [
    bold(w.say("import-found", { language: w.languageNameOf(found.language), articles })),
    quote(preview, { collapsed: true }),
    ...(objections.length === 0 ? [] : [html`${bold(w.say("import-refused"))}\n${refusal}`]),
  ];
  const button = (verb: string, label: string): Button => ({ label, callback: encodeCallback(IMPORT_ACTION, verb) });
  const take = [
    ...(objections.length === 0 ? [button("write", w.say("import-button-write"))] : []),
    ...(objections.length > 0 && mayBeForced ? [button("force", w.say("import-button-anyway"))] : []),
  ];
  const buttons = take.length === 0 ? [] : [[...take, button("cancel", w.say("sub-button-cancel"))]];
  return [outMessage(joinHtml(parts, "\n\n"), keyboardIn(place, buttons))];
}

export function renderImportRefused(fault: string, { w }: RenderContext): OutMessage[] {
  return outMessages([{ html: html`${bold(w.say("import-refused"))}\n${fault}` }]);
}

// --- feeds -----------------------------------------------------------------------------------------------------------

export interface ListedStory {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  /** A day, 2022-07-21. */
  readonly date?: string;
}

/** Headlines for a curator to read, each with its link. */
export function renderProposals(stories: readonly ListedStory[], w: Wording): OutMessage[] {
  return outMessages([
    { html: bold(w.say("feed-found")), keepWithNext: true },
    ...stories.map(({ title, url, publisher, date }) => ({
      html: html`• ${link(url, shorten(title, MAX_QUESTION_UNITS))}\n   ${publisher}, ${date === undefined ? w.say("date-not-shown") : w.date(date)}`,
    })),
  ]);
}
