/** The headlines of an RSS (0.9 to 2.0) or Atom feed. */
import { decodeEntities, xmlTokens } from "./xml.js";

export interface Story {
  readonly title: string;
  /** A complete http or https address. */
  readonly url: string;
  /** A day, 2022-07-21. */
  readonly date?: string;
  readonly summary: string;
}

const ROOTS = ["rss", "feed", "rdf"];
const ITEMS = ["item", "entry"];
/** More than these a feed does not hold, or it is no feed of news. */
const MOST_STORIES = 500;
const LONGEST_TEXT = 2_000;

/** Undefined when the text is no feed. What has no title or no address is left out. */
export function parseFeed(xml: string, feedUrl: string): Story[] | undefined {
  const stories: Story[] = [];
  let isFeed = false;
  let item: RawItem | undefined;
  const open: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.type === "open") {
      if (open.length === 0) {
        if (!ROOTS.includes(localName(token.name))) return undefined;
        isFeed = true;
      }
      open.push(token.name);
      if (item === undefined && ITEMS.includes(localName(token.name))) item = newItem(token.name, open.length);
      else if (item !== undefined && open.length === item.depth + 1) item.startField(token.name, token.attributes);
    } else if (token.type === "text") item?.addText(token.text);
    else {
      // A tag that closes nothing is passed over; one that closes more takes what is left open with it.
      const at = open.lastIndexOf(token.name);
      if (at < 0) continue;
      open.length = at;
      if (item === undefined) continue;
      if (open.length <= item.depth) item.endField();
      if (open.length < item.depth) {
        const story = storyOf(item.fields, feedUrl);
        if (story !== undefined) stories.push(story);
        item = undefined;
        if (stories.length >= MOST_STORIES) break;
      }
    }
  }
  return isFeed ? stories : undefined;
}

interface RawItem {
  readonly depth: number;
  readonly fields: Map<string, string>;
  startField(name: string, attributes: ReadonlyMap<string, string>): void;
  addText(text: string): void;
  endField(): void;
}

/** Fields of foreign vocabularies (`media:title`) say other things; only their dates count. */
function newItem(name: string, depth: number): RawItem {
  const own = prefixOf(name);
  const fields = new Map<string, string>();
  let field: string | undefined;
  return {
    depth,
    fields,
    startField(fieldName, attributes) {
      const local = localName(fieldName);
      const isOurs = prefixOf(fieldName) === own || (prefixOf(fieldName) === "dc" && local === "date");
      field = isOurs && !(local === "link" && isOtherLink(attributes)) ? local : undefined;
      if (field !== undefined && fields.has(field)) field = undefined; // the first one counts
      if (field === undefined) return;
      fields.set(field, local === "link" ? (attributes.get("href") ?? "") : "");
    },
    addText(text) {
      if (field === undefined) return;
      fields.set(field, ((fields.get(field) ?? "") + text).slice(0, LONGEST_TEXT));
    },
    endField() {
      field = undefined;
    },
  };
}

/** Atom: an entry may also link to comments, to itself, to a recording. */
function isOtherLink(attributes: ReadonlyMap<string, string>): boolean {
  const rel = attributes.get("rel");
  return rel !== undefined && rel !== "alternate";
}

function storyOf(fields: ReadonlyMap<string, string>, feedUrl: string): Story | undefined {
  const title = plain(fields.get("title") ?? "");
  const address = (fields.get("link") ?? "").trim() || permalink(fields);
  if (title === "" || address === "" || !URL.canParse(address, feedUrl)) return undefined;
  const url = new URL(address, feedUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  const date = dayOf(fields.get("published") ?? fields.get("pubdate") ?? fields.get("date") ?? fields.get("updated"));
  const summary = plain(fields.get("description") ?? fields.get("summary") ?? fields.get("content") ?? "");
  return { title, url: url.href, summary, ...(date === undefined ? {} : { date }) };
}

function permalink(fields: ReadonlyMap<string, string>): string {
  const id = (fields.get("guid") ?? fields.get("id") ?? "").trim();
  return /^https?:\/\//.test(id) ? id : "";
}

/** Titles and summaries often hold markup, written as text. */
function plain(text: string): string {
  return decodeEntities(text.replace(/<[^<>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function dayOf(text: string | undefined): string | undefined {
  const at = Date.parse((text ?? "").trim());
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function prefixOf(name: string): string {
  return name.includes(":") ? name.slice(0, name.indexOf(":")).toLowerCase() : "";
}
