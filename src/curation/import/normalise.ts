/**
 * What becomes of the characters of a publication before they are stored. This is the whole list; everything else stays
 * byte for byte as it was extracted.
 *
 * - Unicode is composed (NFC): some PDFs and web pages write й as и and a breve.
 * - Soft hyphens, zero-width and direction marks, control characters and broken surrogates are removed.
 * - No-break, thin and other spaces, and tabs, become plain spaces; a row of spaces becomes one.
 * - The non-breaking hyphen becomes a plain hyphen; the ligatures ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ become letters.
 * - Spaces at the ends of a line are removed, and lines with nothing in them.
 */
export function normaliseText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g, " ")
    .replace(/\u2011/g, "-")
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(INVISIBLE, "")
    .replace(/ {2,}/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Soft hyphen, zero-width and direction marks; then control characters, non-characters and halves of pairs. */
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?!\n)[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu;

/** Blocks without the empty ones. */
export function normaliseBlocks(blocks: readonly string[]): string[] {
  return blocks.map(normaliseText).filter((block) => block !== "");
}
