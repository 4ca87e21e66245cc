// The only maker of Telegram's HTML: whatever is not written in a template here is escaped.

/** A part of a template: markup made here, or a value that becomes escaped text. */
export type HtmlPart = Html | string | number | readonly HtmlPart[];

/** Text as a person reads it, with the tags that stand round it, outermost first. */
export type Run = { text: string; tags: readonly Tag[] };

/** One opening tag as written, such as `<blockquote expandable>`. Two tags are the same only if they are one object. */
export type Tag = { readonly source: string; readonly name: string };

/**
 * Markup for `parse_mode: "HTML"`. Its tags are balanced and its text is escaped, which is why only this file can make
 * one: a plain string never passes for it. Send it with `.toString()`.
 */
export type Html = Markup;

class Markup {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  toString(): string {
    return this.#source;
  }
}

/**
 * Markup from a template. What stands in the template is markup; strings and numbers put into it are cleaned
 * (`cleanText`) and escaped; `Html` and arrays of it pass through.
 *
 * @throws TypeError when the template's own tags are not balanced or not known to Telegram. That is a slip in our code,
 *   shown at the first use of the template instead of as a refused message.
 */
export function html(template: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  checkTemplate(template);
  return new Markup(template.map((literal, at) => literal + sourceOf(values[at] ?? "")).join(""));
}

/** Bold text. */
export function bold(content: HtmlPart): Html {
  return html`<b>${content}</b>`;
}

/** Italic text. */
export function italic(content: HtmlPart): Html {
  return html`<i>${content}</i>`;
}

/** Fixed-width text, which a tap copies. */
export function code(content: HtmlPart): Html {
  return html`<code>${content}</code>`;
}

/** Fixed-width lines of their own, which a tap copies whole. */
export function pre(content: HtmlPart): Html {
  return html`<pre>${content}</pre>`;
}

/** A block quotation; a collapsed one shows three lines and a button. Telegram does not nest quotations. */
export function quote(content: HtmlPart, { collapsed = false }: { collapsed?: boolean } = {}): Html {
  return collapsed ? html`<blockquote expandable>${content}</blockquote>` : html`<blockquote>${content}</blockquote>`;
}

/** A link, if `url` is an absolute http, https or tg address; otherwise the label alone. */
export function link(url: string, label: HtmlPart): Html {
  return isLinkable(url) ? html`<a href="${url}">${label}</a>` : html`${label}`;
}

/** The parts one after another, with the separator between them. */
export function joinHtml(parts: readonly HtmlPart[], separator: HtmlPart = ""): Html {
  return new Markup(parts.map(sourceOf).join(sourceOf(separator)));
}

/** The text Telegram shows once it has taken the entities out. (Telegram also trims the ends of a whole message.) */
export function plainText(markup: Html): string {
  return runsOf(markup)
    .map((run) => run.text)
    .join("");
}

/** The length Telegram's limits count: UTF-16 code units after entity parsing (4096 in a text, 1024 in a caption). */
export function textLength(markup: Html): number {
  return plainText(markup).length;
}

/**
 * What a value may bring into a message. Gone are control characters (line breaks stay), halves of surrogate pairs, for
 * which Telegram refuses the message, and the characters that embed, override or isolate text direction, with which a name
 * could turn round the words after it. Text in a right-to-left script needs none of those and stays as it is, with its
 * direction marks.
 */
export function cleanText(value: string): string {
  return (
    value
      // Telegram drops U+2028 and U+2029, which would glue two lines into one word.
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      .replace(/[\t\v\f]/g, " ")
      .replace(/(?!\n)\p{Cc}/gu, "")
      .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
      .replace(/\p{Cs}/gu, "\uFFFD")
  );
}

/** Markup as runs of text, for cutting: a run may be cut anywhere, and `htmlOfRuns` closes and opens the tags again. */
export function runsOf(markup: Html): Run[] {
  const runs: Run[] = [];
  let open: readonly Tag[] = [];
  for (const [token] of markup.toString().matchAll(TOKEN)) {
    if (token.startsWith("</")) open = open.slice(0, -1);
    else if (token.startsWith("<")) open = [...open, { source: token, name: nameOf(token) }];
    else runs.push({ text: decode(token), tags: open });
  }
  return runs;
}

/** The inverse of `runsOf`; tags without text between them are not kept. */
export function htmlOfRuns(runs: readonly Run[]): Html {
  let source = "";
  let open: readonly Tag[] = [];
  for (const { text, tags } of runs) {
    if (text === "") continue;
    const shared = sharedLength(open, tags);
    source += closing(open.slice(shared));
    for (const tag of tags.slice(shared)) source += tag.source;
    source += escapeText(text);
    open = tags;
  }
  return new Markup(source + closing(open));
}

// --- helpers ---------------------------------------------------------------------------------------------------------

const TOKEN = /<[^>]*>|[^<]+/g;

// Bot API, "Formatting options", HTML style.
const KNOWN_TAGS = new Set(
  "a b strong i em u ins s strike del span tg-spoiler tg-emoji tg-time code pre blockquote".split(" "),
);

function sourceOf(part: HtmlPart): string {
  if (part instanceof Markup) return part.toString();
  if (typeof part === "object") return part.map(sourceOf).join("");
  return escapeText(cleanText(String(part)));
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
]);

/** Telegram knows four names and the numeric references, and lets the semicolon be missing. */
function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));?/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return point > 0 && point < 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

function isLinkable(url: string): boolean {
  if (/[\s\p{C}]/u.test(url) || !URL.canParse(url)) return false;
  return ["http:", "https:", "tg:"].includes(new URL(url).protocol);
}

const checkedTemplates = new WeakSet<TemplateStringsArray>();

/** Values are balanced or escaped, so the template is well formed exactly when its literal parts are. */
function checkTemplate(template: TemplateStringsArray): void {
  if (checkedTemplates.has(template)) return;
  const literal = template.join("");
  const open: string[] = [];
  for (const [token] of literal.matchAll(TOKEN)) {
    if (!token.startsWith("<")) continue;
    const name = nameOf(token);
    if (!KNOWN_TAGS.has(name)) throw new TypeError(`Telegram has no tag <${name}>: ${literal}`);
    if (!token.startsWith("</")) open.push(name);
    else if (open.pop() !== name) throw new TypeError(`</${name}> closes nothing: ${literal}`);
  }
  if (open.length > 0) throw new TypeError(`<${open.join("><")}> is never closed: ${literal}`);
  checkedTemplates.add(template);
}

function nameOf(token: string): string {
  return /^<\/?([^\s>]*)/.exec(token)![1]!.toLowerCase();
}

function sharedLength(a: readonly Tag[], b: readonly Tag[]): number {
  const differs = a.findIndex((tag, at) => tag !== b[at]);
  return differs === -1 ? a.length : differs;
}

function closing(tags: readonly Tag[]): string {
  return tags
    .toReversed()
    .map((tag) => `</${tag.name}>`)
    .join("");
}
