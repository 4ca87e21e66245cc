/** The same text as a page, a Word document, a PDF and plain text, the way publications come. */
import { Buffer } from "node:buffer";
import { zipOf } from "./zip.js";
import type { Packed } from "./zip.js";

export function utf8(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}

/** Only the letters of Russian, ASCII, «», – and №. */
export function windows1251(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1251").decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => {
    const byte = table.get(letter);
    if (byte === undefined) throw new Error(`Windows-1251 has no ${letter}`);
    return byte;
  });
}

/** A page of a legal database: menus, scripts and a layout table round the text. */
export function pageOf(paragraphs: readonly string[], title = "Documents"): string {
  return [
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>p { color: red }</style></head><body>`,
    `<nav><ul><li><a href="/">Home</a></li><li><a href="/search">Search</a></li></ul></nav>`,
    `<form action="/"><input name="q"><button>Find</button>`,
    `<table><tr><td><div>Legal acts</div><a href="#">Print</a></td><td><div class="text">`,
    ...paragraphs.map((text) => (text.startsWith("<") ? text : `<p>${text}</p>`)),
    `</div></td></tr></table></form><footer><p>© Ministry, 2026. All rights reserved.</p></footer>`,
    `<script>var menu = "<p>Article 99</p>";</script></body></html>`,
  ].join("\n");
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document; a line break within a paragraph is `\n`. `more` adds or replaces parts of the package. */
export function docxOf(paragraphs: readonly string[], more: readonly Packed[] = []): Uint8Array {
  const runs = (text: string) =>
    text
      .split("\n")
      .map((line) => `<w:t xml:space="preserve">${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t>`)
      .join("<w:br/>");
  const body = paragraphs
    .map((text) => (text.startsWith("<w:") ? text : `<w:p><w:r>${runs(text)}</w:r></w:p>`))
    .join("");
  const parts: Packed[] = [
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
  ];
  const names = new Set(more.map(({ name }) => name));
  return zipOf([...parts.filter(({ name }) => !names.has(name)), ...more]);
}

export interface PdfPage {
  /** From the top; "" leaves a gap. */
  readonly lines: readonly string[];
  /** In smaller type at the foot of the page. */
  readonly foot?: readonly string[];
  /** Under all that. */
  readonly number?: string;
}

/**
 * A PDF in Helvetica with a text layer. With `letters` beyond ASCII, every letter gets a code of its own and a ToUnicode
 * map says which it is, as PDFs in Cyrillic do.
 */
export function pdfOf(pages: readonly PdfPage[], title?: string): Uint8Array {
  const alphabet = [
    ...new Set(
      pages.flatMap(({ lines, foot, number }) =>
        [...lines, ...(foot ?? []), number ?? ""].flatMap((line) => Array.from(line)),
      ),
    ),
  ];
  const codeOf = (letter: string) => (alphabet.indexOf(letter) + 1).toString(16).padStart(2, "0");
  if (alphabet.length > 250) throw new Error("too many letters for one font");
  const show = (text: string, size: number, y: number) =>
    `BT /F1 ${size} Tf 72 ${y} Td <${Array.from(text, codeOf).join("")}> Tj ET`;
  const map = [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def",
    "1 begincodespacerange <00> <ff> endcodespacerange",
    ...alphabet.map((letter) => `1 beginbfchar <${codeOf(letter)}> <${utf16(letter)}> endbfchar`),
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
  const widths = alphabet.map(() => 500).join(" ");
  const first = 6;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(" ");
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /TrueType /BaseFont /Made /FirstChar 1 /LastChar ${alphabet.length} /Widths [${widths}] /ToUnicode 4 0 R /Encoding /WinAnsiEncoding >>`,
    stream(map),
    `<< /Title (${title ?? ""}) >>`,
    ...pages.flatMap(({ lines, foot = [], number = "" }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      stream(
        [
          ...lines.map((line, row) => (line === "" ? "" : show(line, 11, 790 - 14 * row))),
          ...foot.map((line, row) => show(line, 8, 60 - 10 * row)),
          show(number, 11, 30),
        ].join("\n"),
      ),
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function utf16(letter: string): string {
  return Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at).toString(16).padStart(4, "0")).join("");
}

/** Paragraphs as a typewriter sets them: lines of at most `width` characters, long words divided at `-`. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
