import { detectEntities } from "./detect.js";
import type { Entity, Style } from "./entity.js";
import { endOf, inListingOrder, isQuote, isStyle, isVerbatim, STYLES } from "./entity.js";

/** A text as a message shows it. */
export interface FormattedText {
  text: string;
  entities: Entity[];
}

/**
 * Turns parsed text into what a message holds: control characters become spaces, white space at both ends goes, what
 * cannot stand inside something else is dropped (formatting inside code, a quote inside a quote, one link in another),
 * styles are cut at the borders of links and quotes, and commands, mentions and links are found.
 *
 * Entities given must lie within the text. An empty result is for the caller to judge.
 */
export function formatted(parsed: FormattedText): FormattedText {
  const cleaned = withoutControlCharacters({
    text: parsed.text,
    entities: withoutOverlaps(parsed.entities.filter((entity) => entity.length > 0)),
  });
  const trimmed = withoutOuterSpace({ text: cleaned.text, entities: withoutOverlaps(cleaned.entities) });
  return { text: trimmed.text, entities: withDetected(trimmed.entities, detectEntities(trimmed.text)) };
}

/** The markup that Telegram silently loses, in words, so that a test can ask for none. */
export function lostMarkup(parsed: readonly Entity[], shown: readonly Entity[]): string[] {
  return parsed
    .filter((entity) => entity.length > 0)
    .filter((entity) => !shown.some((other) => other.type === entity.type && touches(other, entity)))
    .map((entity) => `${entity.type} at ${entity.offset} (${entity.length} units) is not shown by Telegram`);
}

function touches(a: Entity, b: Entity): boolean {
  return a.offset < endOf(b) && b.offset < endOf(a);
}

/** Combining marks that Telegram takes out because they break lines. */
const VERTICAL_MARKS = new Set(["\u0333", "\u033f", "\u030a"]);

function withoutControlCharacters({ text, entities }: FormattedText): FormattedText {
  let result = "";
  const movedTo: number[] = [];
  for (const char of text) {
    for (let unit = 0; unit < char.length; unit++) movedTo.push(result.length + unit);
    if (char === "\r" || (char >= "\u2028" && char <= "\u202e") || VERTICAL_MARKS.has(char)) continue;
    result += char !== "\n" && char < " " ? " " : char;
  }
  movedTo.push(result.length);
  const moved = entities.map((entity) => {
    const offset = movedTo[entity.offset] ?? result.length;
    return { ...entity, offset, length: (movedTo[endOf(entity)] ?? result.length) - offset };
  });
  return { text: result, entities: moved.filter((entity) => entity.length > 0) };
}

function withoutOuterSpace({ text, entities }: FormattedText): FormattedText {
  const end = text.replace(/[ \n]+$/, "").length;
  const shortened = entities
    .filter((entity) => entity.offset < end)
    .map((entity) => ({ ...entity, length: Math.min(entity.length, end - entity.offset) }));
  // Leading space is only taken off in front of the first entity.
  const firstEntity = Math.min(end, ...shortened.map((entity) => entity.offset));
  const start = Math.min(/^[ \n]*/.exec(text)![0].length, firstEntity);
  return {
    text: text.slice(start, end),
    entities: inListingOrder(shortened.map((entity) => ({ ...entity, offset: entity.offset - start }))),
  };
}

function withoutOverlaps(entities: readonly Entity[]): Entity[] {
  const sorted = inListingOrder(entities);
  const quotes = apart(sorted.filter((entity) => isQuote(entity.type)));
  const solid = apart(sorted.filter((entity) => !isQuote(entity.type) && !isStyle(entity.type)));
  const frame = [...solid.filter((entity) => !crossesQuote(entity, quotes)), ...quotes];
  return withStyles(inListingOrder(frame), sorted);
}

function withDetected(entities: readonly Entity[], detected: readonly Entity[]): Entity[] {
  const quotes = entities.filter((entity) => isQuote(entity.type));
  const solid = entities.filter((entity) => !isQuote(entity.type) && !isStyle(entity.type));
  const fresh = detected.filter(
    (entity) => !crossesQuote(entity, quotes) && !solid.some((other) => touches(other, entity)),
  );
  return fresh.length === 0 ? [...entities] : withStyles(inListingOrder([...solid, ...fresh, ...quotes]), entities);
}

/** Keeps those that begin at or after the end of the one kept before. */
function apart(sorted: readonly Entity[]): Entity[] {
  const kept: Entity[] = [];
  for (const entity of sorted) if (entity.offset >= (kept.length ? endOf(kept.at(-1)!) : 0)) kept.push(entity);
  return kept;
}

/** An entity may lie inside a quote or outside of it, and may not hold one or stick out. */
function crossesQuote(entity: Entity, quotes: readonly Entity[]): boolean {
  const inside = (quote: Entity): boolean => entity.offset >= quote.offset && endOf(entity) <= endOf(quote);
  return quotes.some((quote) => touches(quote, entity) && !inside(quote));
}

/**
 * Lays the styles of `all` over the frame of links, code and quotes: neighbours of one style are joined, every style
 * is cut where another begins and where something of the frame begins or ends, and none stays inside code.
 */
function withStyles(frame: readonly Entity[], all: readonly Entity[]): Entity[] {
  const styles = all.filter((entity) => isStyle(entity.type));
  if (styles.length === 0) return [...frame];
  const layer = new StyleLayer(styles);
  const open: Entity[] = [];
  const closeUpTo = (offset: number): void => {
    while (open.length > 0 && offset >= endOf(open.at(-1)!)) {
      const closed = open.pop()!;
      layer.advance(endOf(closed), isVerbatim(closed.type));
    }
    layer.advance(offset, false);
  };
  for (const entity of frame) {
    closeUpTo(entity.offset);
    open.push(entity);
  }
  closeUpTo(Infinity);
  return inListingOrder([...frame, ...layer.cut]);
}

class StyleLayer {
  readonly cut: Entity[] = [];
  private readonly running = new Map<Style, { from: number; to: number }>();
  private next = 0;

  constructor(private readonly styles: readonly Entity[]) {}

  /** Emits everything before `offset`; with `discard` it is thrown away, which is what happens inside code. */
  advance(offset: number, discard: boolean): void {
    const before = this.cut.length;
    for (let style = this.styles[this.next]; style && style.offset < offset; style = this.styles[++this.next]) {
      const running = this.running.get(style.type as Style);
      if (running && style.offset <= running.to) running.to = Math.max(running.to, endOf(style));
      else {
        this.emit(style.offset);
        this.running.set(style.type as Style, { from: style.offset, to: endOf(style) });
      }
    }
    this.emit(offset);
    if (discard) this.cut.length = before;
  }

  private emit(offset: number): void {
    for (const type of STYLES) {
      const running = this.running.get(type);
      if (!running || running.from >= offset) continue;
      const to = Math.min(running.to, offset);
      this.cut.push({ type, offset: running.from, length: to - running.from });
      if (running.to <= offset) this.running.delete(type);
      else running.from = offset;
    }
  }
}
