/** A web page, saved or fetched: its blocks in reading order, without menus, scripts and footnotes. */
import type { HTMLElement, Node, TextNode } from "node-html-parser";
import { joinListItems } from "./list-items.js";
import type { HtmlBlock } from "./list-items.js";
import { blocksOfText } from "./read-text.js";

export interface HtmlText {
  readonly blocks: string[];
  readonly title?: string;
  readonly notes: string[];
}

const BLOCKS = new Set(
  "address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Never text of a publication. A form stays: some legal databases wrap the whole page in one. */
const LEFT_OUT = new Set(
  "aside audio button canvas del dialog embed footer head iframe img input label map menu nav noscript object option s script select strike style svg template textarea title video".split(
    " ",
  ),
);
/** The parser takes time by the square of the depth; pages made by people stay far below. */
const DEEPEST = 1000;

/** Throws a RangeError when tags are nested deeper than any page made by people. */
export async function readHtml(html: string): Promise<HtmlText> {
  if (depthOf(html) > DEEPEST) throw new RangeError("tags are nested too deeply");
  const { HTMLElement, parse, TextNode } = await import("node-html-parser");
  const root = parse(html, { comment: false });
  const walk = new Walk({ HTMLElement, TextNode });
  walk.element(root);
  walk.flush();
  const title = root.querySelector("title")?.text.trim();
  const notes = walk.footnotes > 0 ? [`left out: ${walk.footnotes} footnotes and marks of footnotes`] : [];
  return { blocks: joinListItems(walk.blocks), ...(title === undefined || title === "" ? {} : { title }), notes };
}

/** An upper bound of the depth: tags that often stay open, such as p and li, count while they are open. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b/gi)) {
    if (/^(?:br|hr|img|input|meta|link|col|wbr|area|base|source|p|li|td|tr|th|dt|dd|option)$/i.test(name)) continue;
    depth = closing === "" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

class Walk {
  readonly blocks: HtmlBlock[] = [];
  footnotes = 0;
  private text = "";
  private lists: number[] = [];
  private outerItem: number | undefined;
  private nextId = 0;

  /** The parser's classes, which are only loaded when a page is read. */
  constructor(private readonly kinds: { HTMLElement: typeof HTMLElement; TextNode: typeof TextNode }) {}

  element(element: HTMLElement): void {
    for (const child of element.childNodes) this.node(child);
  }

  flush(): void {
    const text = this.text.replace(/[ \t\n\r\f]+/g, " ").trim();
    this.text = "";
    if (text === "") return;
    const depth = this.lists.length;
    this.blocks.push({ text, depth, ...(depth === 0 ? {} : { list: this.lists[0]!, item: this.outerItem ?? -1 }) });
  }

  private node(node: Node): void {
    if (node instanceof this.kinds.TextNode) this.text += node.text;
    if (!(node instanceof this.kinds.HTMLElement)) return;
    const element = node;
    const tag = element.rawTagName.toLowerCase();
    if (LEFT_OUT.has(tag) || isHidden(element)) return;
    if (isFootnote(element, tag)) {
      this.footnotes++;
      return;
    }
    if (tag === "br") this.flush();
    else if (tag === "sup") this.raised(element);
    else if (tag === "pre") this.preformatted(element);
    else if (BLOCKS.has(tag)) this.block(element, tag);
    else this.element(element);
  }

  private block(element: HTMLElement, tag: string): void {
    this.flush();
    const isList = tag === "ul" || tag === "ol";
    if (isList) this.lists.push(this.nextId++);
    if (tag === "li" && this.lists.length <= 1) this.outerItem = this.nextId++;
    this.element(element);
    this.flush();
    if (isList) this.lists.pop();
  }

  private preformatted(element: HTMLElement): void {
    this.flush();
    for (const text of blocksOfText(element.text)) this.blocks.push({ text, depth: 0 });
  }

  /** Raised: the number of an inserted article, a mark of a footnote, or a power. */
  private raised(element: HTMLElement): void {
    const text = element.text.trim();
    if (
      /^\d{1,2}$/.test(text) &&
      /(?:Стать[яи]|СТАТЬЯ|Article|ARTICLE|Моддаи|Madda|Modda)\s*\d+$/u.test(this.text.trim())
    ) {
      this.text = `${this.text.trimEnd()}-${text}`;
    } else if (/^[[(]?(?:\d{1,3}|\*+)[\])]?$/.test(text) && !/(?:^|[^\p{L}])(?:к?м|[kc]?m)$/u.test(this.text)) {
      this.footnotes++;
    } else {
      this.element(element);
    }
  }
}

function isHidden(element: HTMLElement): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("role") === "navigation") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
}

/** The notes themselves and links to them, as word processors, wikis and legal databases mark them. */
function isFootnote(element: HTMLElement, tag: string): boolean {
  const names = `${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""} ${element.getAttribute("role") ?? ""}`;
  if (
    /(?:^|[\s_-])(?:footnotes?|endnotes?|ftn\d*|_ftn\d+|edn\d+|doc-endnotes?|doc-footnote|MsoFootnoteText)(?:$|[\s_-])/i.test(
      names,
    )
  ) {
    return true;
  }
  return tag === "a" && /^#(?:_?(?:ftn|edn)|footnote|endnote|fn)/i.test(element.getAttribute("href") ?? "");
}
