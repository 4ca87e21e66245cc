/** The bot's own screens: start, help, about, privacy, the choice of a language. */
import { LANGUAGES, type Language } from "../corpus/language.js";
import { encodeAction } from "./actions.js";
import { bold, html, joinHtml, link, type Html } from "./html.js";
import { keyboardIn, outMessages, type Button, type OutMessage } from "./message.js";
import { textIn, type RenderContext } from "./render-context.js";

const EXAMPLES_SHOWN = 3;

/** The questions that /start offers, in the reply's language or the likeliest other one. */
export function examplesIn({ corpus, language }: RenderContext): readonly string[] {
  const { examples } = corpus.treaty;
  const order: Language[] = language === "en" ? ["en", "ru"] : [language, "ru", "en"];
  const found = [...order, ...LANGUAGES].find((candidate) => examples[candidate] !== undefined);
  return found === undefined ? [] : examples[found]!.slice(0, EXAMPLES_SHOWN);
}

/** One screen: what this is, three examples to tap, the language. */
export function renderStart(context: RenderContext): OutMessage[] {
  const { w, corpus } = context;
  const what = html`${w.say("start-what", { treaty: textIn(context, corpus.treaty.short_title) })}`;
  const examples = examplesIn(context);
  const rows: Button[][] = examples.map((question, index) => [
    { label: question, callback: encodeAction({ type: "example", index }) },
  ]);
  const offer = examples.length === 0 ? [] : [{ html: html`${w.say("start-examples")}` }];
  return outMessages([{ html: what }, ...offer], keyboardIn(context.place, [...rows, [languageButton(context)]]));
}

function languageButton({ w }: RenderContext): Button {
  return { label: w.say("button-language"), callback: encodeAction({ type: "choose-language" }) };
}

/** A command as /help lists it: its name without the slash, and what it does in the reply's language. */
export interface CommandLine {
  readonly name: string;
  readonly description: string;
}

export function renderHelp(commands: readonly CommandLine[], context: RenderContext): OutMessage[] {
  const { w } = context;
  const lines = commands.map(({ name, description }) => html`/${name} — ${description}`);
  return paragraphs([bold(w.say("help-title")), html`${w.say("help-ways")}`, joinHtml(lines, "\n")]);
}

/** Says once what this is not: legal advice, or anybody's official voice. */
export function renderAbout(context: RenderContext): OutMessage[] {
  const { w, corpus } = context;
  const { treaty, ledger, version } = corpus;
  return paragraphs([
    html`${w.say("about-what", { treaty: textIn(context, treaty.title) })}`,
    html`${w.say("about-disclaimer")}`,
    html`${w.say("about-dates", { asOf: ledger.as_of, horizon: ledger.evidence_horizon })}\n${w.say("about-version", { version })}`,
    ...contactLines(context),
  ]);
}

/** How long things are kept, in days; the constants of whoever keeps them. */
export interface Retention {
  readonly pausedDays: number;
  readonly questionDays: number;
}

export function renderPrivacy({ pausedDays, questionDays }: Retention, context: RenderContext): OutMessage[] {
  const { w } = context;
  return paragraphs([
    bold(w.say("privacy-title")),
    html`${w.say("privacy-stored", { pausedDays, questionDays })}`,
    html`${w.say("privacy-not-stored")}`,
    html`${w.say("privacy-forget")}`,
    ...contactLines(context),
  ]);
}

/** Whom to write to: what the corpus says, else the curator. */
function contactLines({ w, corpus, curator }: RenderContext): Html[] {
  const { contact } = corpus.treaty;
  if (contact !== undefined) return [html`${w.say("about-contact", { contact })}`];
  if (curator === undefined) return [];
  const [before = "", after = ""] = w.say("about-contact", { contact: "\u0000" }).split("\u0000");
  return [html`${before}${link(`tg://user?id=${curator}`, w.say("contact-curator"))}${after}`];
}

/** Each language in its own name; the current one is marked in words. */
export function renderLanguageChoice(context: RenderContext): OutMessage[] {
  const { w } = context;
  const rows = LANGUAGES.map((language): Button[] => {
    const name = w.languageName(language);
    const label = language === context.language ? w.say("language-current", { name }) : name;
    return [{ label, callback: encodeAction({ type: "language", language }) }];
  });
  return outMessages([{ html: html`${w.say("language-title")}` }], keyboardIn(context.place, rows));
}

/** Said in the language just chosen. */
export function renderLanguageSet({ w, language }: RenderContext): OutMessage[] {
  return paragraphs([html`${w.say("language-set", { name: w.languageName(language) })}`]);
}

function paragraphs(parts: readonly Html[]): OutMessage[] {
  return outMessages(parts.map((part) => ({ html: part })));
}
