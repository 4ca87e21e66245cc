/**
 * The little of XML that feeds are made of: elements, attributes, text, CDATA. Tolerant, since feeds are written by programs
 * of all ages, and without entities of a document's own, which could blow a small file up.
 */

export type XmlToken =
  | { readonly type: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly type: "close"; readonly name: string }
  | { readonly type: "text"; readonly text: string };

/** The tokens in order; an empty element opens and closes. What is broken off at the end is left out. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf("<", at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (text !== "") yield { type: "text", text: decodeEntities(text) };
    if (start < 0) return;
    const special = SPECIAL.find(([opens]) => xml.startsWith(opens, start));
    if (special !== undefined) {
      const [opens, closes] = special;
      const end = xml.indexOf(closes, start + opens.length);
      if (end < 0) return;
      if (opens === CDATA) yield { type: "text", text: xml.slice(start + opens.length, end) };
      at = end + closes.length;
      continue;
    }
    const end = endOfTag(xml, start);
    if (end < 0) return;
    yield* tagTokens(xml.slice(start + 1, end));
    at = end + 1;
  }
}

const CDATA = "<![CDATA[";
/** A document type ends with its first `>`: an internal subset is read as text before the first element, and ignored. */
const SPECIAL: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  [CDATA, "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** A `>` may stand in an attribute's value. */
function endOfTag(xml: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < xml.length; at += 1) {
    const letter = xml[at]!;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
  }
  return -1;
}

function* tagTokens(tag: string): Generator<XmlToken> {
  const name = /^\/?\s*([^\s/>]+)/.exec(tag)?.[1];
  if (name === undefined) return;
  if (tag.startsWith("/")) {
    yield { type: "close", name };
    return;
  }
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(key, decodeEntities(double ?? single ?? ""));
  }
  yield { type: "open", name, attributes };
  if (tag.endsWith("/")) yield { type: "close", name };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Names that are not known stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
        ? String.fromCodePoint(point)
        : whole;
    },
  );
}
