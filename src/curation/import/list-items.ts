/** Items of lists in a web page or a word processor's document, put where they belong. */
import { parseHeading } from "./headings.js";

export interface HtmlBlock {
  readonly text: string;
  /** How many lists it stands in; 0 for a plain paragraph. */
  readonly depth: number;
  /** The outermost list and the outermost item it stands in. */
  readonly list?: number;
  readonly item?: number;
}

/**
 * Inner lists go with the item that holds them, and a list after a line that ends in a colon goes with that line, each
 * item on a line of its own. The numbers that a browser or a word processor sets before the items are not in the text
 * and are not made up. A list that holds headings of articles is a page's layout or its contents and stays apart.
 */
export function joinListItems(blocks: readonly HtmlBlock[]): string[] {
  const layout = new Set(
    blocks.flatMap(({ text, list }) => (list !== undefined && parseHeading(text) !== undefined ? [list] : [])),
  );
  const joined: string[] = [];
  let follows: { readonly list: number; readonly afterColon: boolean } | undefined;
  let previous: HtmlBlock | undefined;
  for (const block of blocks) {
    const { text, list, depth } = block;
    if (list === undefined || layout.has(list)) {
      follows = undefined;
      joined.push(text);
    } else {
      if (follows?.list !== list) {
        const last = joined.at(-1) ?? "";
        follows = { list, afterColon: last.endsWith(":") && parseHeading(last)?.rest !== "" };
      }
      const within = depth > 1 && previous?.item === block.item;
      const before = follows.afterColon || within ? joined.pop() : undefined;
      joined.push(before === undefined ? text : `${before}\n${text}`);
    }
    previous = block;
  }
  return joined;
}
