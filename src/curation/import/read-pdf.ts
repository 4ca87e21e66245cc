/** A PDF with a text layer: its lines by their place on the page, joined into paragraphs. */
import { normaliseText } from "./normalise.js";
import { joinLines } from "./join-lines.js";
import { withoutPageFurniture } from "./page-furniture.js";
import { bodySizeOf, linesOfPage, withPlaces } from "./pdf-lines.js";
import type { PdfLine } from "./pdf-lines.js";
import { PASSWORD_FAULT } from "./read-docx.js";

export type PdfText =
  | { readonly ok: true; readonly blocks: string[]; readonly title?: string; readonly notes: string[] }
  | { readonly ok: false; readonly fault: string };

/** A treaty with all its annexes is shorter; what is longer is a gazette's whole volume. */
const MOST_PAGES = 1000;
/** Letters a page: a scan has none, or a stamp and a page number. */
const LEAST_LETTERS = 40;

/** Throws what the reader of PDFs throws at a broken file. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { extractTextItems, getDocumentProxy } = await import("unpdf");
  // The reader takes the buffer over and refuses Node's own kind, hence the copy; verbosity 0 keeps its warnings off the terminal.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch((error: unknown) => {
    if (error instanceof Error && error.name === "PasswordException") return undefined;
    throw error;
  });
  if (document === undefined) return { ok: false, fault: PASSWORD_FAULT };
  try {
    if (document.numPages > MOST_PAGES) {
      const fault = `the PDF has ${document.numPages} pages; at most ${MOST_PAGES} are read: save the treaty's pages alone`;
      return { ok: false, fault };
    }
    const { items } = await extractTextItems(document);
    const fault = faultOfText(
      items
        .flat()
        .map(({ str }) => str)
        .join(""),
      items.length,
    );
    if (fault !== undefined) return { ok: false, fault };
    const metadata = await document.getMetadata().catch(() => undefined); // a title more or less: the text is what counts
    const title: unknown = (metadata?.info as Record<string, unknown> | undefined)?.Title;
    return {
      ok: true,
      ...paragraphsOf(items.map(linesOfPage)),
      ...(typeof title === "string" && title !== "" ? { title } : {}),
    };
  } finally {
    await document.destroy();
  }
}

function faultOfText(text: string, pages: number): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unreadable = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0;
  if (unreadable > letters) {
    return "the PDF does not say which letters its signs are: save the publication as .docx or plain text instead";
  }
  if (letters >= LEAST_LETTERS * Math.max(1, pages / 4)) return undefined;
  return "the PDF is a scan, a picture without text: run it through text recognition (OCR), compare the result with the publication, and import that";
}

function paragraphsOf(pages: readonly (readonly PdfLine[])[]): { blocks: string[]; notes: string[] } {
  const size = bodySizeOf(pages.flat());
  const marked = pages.map((page) => page.map((line) => ({ ...line, text: normaliseKeepingHyphens(line.text) })));
  const bare = withoutPageFurniture(marked.map((page) => page.filter(({ text }) => text !== "")));
  const furniture = marked.flat().length - bare.flat().length;
  const texts = bare.map((page) => withoutFootnotes(page, size));
  const footnotes = texts.filter((page, at) => page.length < bare[at]!.length).length;
  const notes = [
    ...(furniture > 0 ? [`left out: ${furniture} page numbers and running headers`] : []),
    ...(footnotes > 0 ? [`left out: the footnotes of ${footnotes} pages`] : []),
  ];
  return { blocks: joinLines(withPlaces(texts, size)), notes };
}

/** A soft hyphen at the end of a line tells that the word goes on; elsewhere it goes with the other invisible signs. */
function normaliseKeepingHyphens(text: string): string {
  const normal = normaliseText(text);
  return /\u00ad\s*$/.test(text) ? `${normal}\u00ad` : normal;
}

/** Lines in smaller type at the bottom of a page, from the first that begins with a number or an asterisk. */
function withoutFootnotes(page: readonly PdfLine[], bodySize: number): PdfLine[] {
  const small = page.findLastIndex((line) => line.size > bodySize * 0.88) + 1;
  const first = page.findIndex((line, at) => at >= small && at > 0 && /^(?:\d{1,2}|\*+)\s?\S/.test(line.text));
  return first < 0 ? [...page] : page.slice(0, first);
}
