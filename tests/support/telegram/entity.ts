/** What formats a stretch of text while it is being parsed; offsets and lengths are UTF-16 units. */
export interface Entity {
  type: EntityType;
  offset: number;
  length: number;
  url?: string;
  language?: string;
  custom_emoji_id?: string;
  /** of a text_mention; becomes a User object once the world has been asked */
  user_id?: number;
  unix_time?: number;
  date_time_format?: string;
}

/** Bigger first: two entities with the same ends are listed in this order. */
const LISTING_ORDER = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 10,
  code: 20,
  date_time: 30,
  text_link: 49,
  text_mention: 49,
  mention: 50,
  hashtag: 50,
  cashtag: 50,
  bot_command: 50,
  url: 50,
  email: 50,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
} as const;

export type EntityType = keyof typeof LISTING_ORDER;

/** Types that Telegram cuts at the borders of others and joins with neighbours of their own. */
export const STYLES = ["bold", "italic", "underline", "strikethrough", "spoiler"] as const;
export type Style = (typeof STYLES)[number];

export function isStyle(type: EntityType): type is Style {
  return (STYLES as readonly string[]).includes(type);
}

export function isQuote(type: EntityType): boolean {
  return type === "blockquote" || type === "expandable_blockquote";
}

/** Types that can hold no other entity. */
export function isVerbatim(type: EntityType): boolean {
  return type === "pre" || type === "code" || type === "date_time";
}

export function endOf(entity: Entity): number {
  return entity.offset + entity.length;
}

/** Telegram's order: earlier first, then longer, then the listing order of types. */
export function inListingOrder(entities: readonly Entity[]): Entity[] {
  return [...entities].sort(
    (a, b) => a.offset - b.offset || b.length - a.length || LISTING_ORDER[a.type] - LISTING_ORDER[b.type],
  );
}
