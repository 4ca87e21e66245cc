/** The blocks of one article gathered into its numbered paragraphs, so that the second paragraph is found as 6(2). */

/** `1.`, `1)`, `(1)`, and `6.1.` or `1.2` as some drafters number. */
const NUMBERED =
  /^(?:(?<dot>\d{1,2}(?:\.\d{1,2})*\.)|(?<close>\d{1,2}\))|(?<round>\(\d{1,2}\))|(?<deep>\d{1,2}\.\d{1,2}))(?=\s|\p{L})/u;
/** `a)`, `(a)`, `а)`, `(iv)`, `a.`, and dashes or dots of a list. */
const ITEM = /^(?:\(?(?:\p{Ll}|[ivx]{1,5})\)|[a-z]\.\s|[-–—•·▪*]\s)/u;

export interface Gathered {
  readonly paragraphs: string[];
  /** False where a paragraph's printed number is not its place in the article. */
  readonly inOrder: boolean;
}

/**
 * Lettered items, and numbered ones after a line that ends in a colon, stay within the paragraph they belong to, each on
 * a line of its own. Where the paragraphs are numbered, a block without a number continues the one before it.
 */
export function gatherParagraphs(blocks: readonly string[]): Gathered {
  const paragraphs: string[] = [];
  let style: string | undefined;
  let listStyle: string | undefined;
  let inOrder = true;
  const continueLast = (block: string): void => {
    const last = paragraphs.pop();
    paragraphs.push(last === undefined ? block : `${last}\n${block}`);
  };
  for (const block of blocks) {
    const kind = kindOf(block);
    const opensList = paragraphs.at(-1)?.endsWith(":") === true;
    if (kind === "item" || (kind !== undefined && kind === listStyle)) {
      continueLast(block);
    } else if (kind === undefined) {
      listStyle = undefined;
      if (style === undefined) paragraphs.push(block);
      else continueLast(block);
    } else if (opensList && kind !== style) {
      listStyle = kind;
      continueLast(block);
    } else if (style === undefined || kind === style) {
      style = kind;
      listStyle = undefined;
      paragraphs.push(block);
      inOrder &&= printedNumber(block) === paragraphs.length;
    } else {
      continueLast(block);
    }
  }
  return { paragraphs, inOrder };
}

function kindOf(block: string): string | undefined {
  if (ITEM.test(block)) return "item";
  const groups = NUMBERED.exec(block)?.groups;
  if (groups === undefined) return undefined;
  return Object.entries(groups).find(([, marker]) => (marker as string | undefined) !== undefined)?.[0];
}

/** The last of its numbers: the 2 of `6.2.`. */
function printedNumber(block: string): number | undefined {
  const marker = NUMBERED.exec(block)?.[0];
  const digits = marker?.match(/\d+/g)?.at(-1);
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a line begins a numbered paragraph or an item of a list. */
export function beginsParagraph(line: string): boolean {
  return ITEM.test(line) || NUMBERED.test(line);
}
