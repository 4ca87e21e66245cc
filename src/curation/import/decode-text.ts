/** Bytes of a text in the encodings that the region's publications come in. */

/**
 * The text of a file: by its byte order mark, by the encoding it `declares` (a web page or a server does), as UTF-8, or
 * as Windows-1251 where the bytes make words in Cyrillic. Undefined when none of them fits.
 */
export function decodeText(bytes: Uint8Array, declares?: string): string | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  // UTF-8 is tried first: Windows-1251 text is never valid UTF-8 by accident, and pages declare it falsely.
  const text = decode(bytes, "utf-8") ?? (declares === undefined ? undefined : decode(bytes, declares));
  if (text !== undefined) return text;
  const cyrillic = decode(bytes, "windows-1251");
  return cyrillic !== undefined && looksCyrillic(cyrillic) ? cyrillic : undefined;
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** `label` comes from the document: an unknown one is as good as none. */
function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Most letters beyond ASCII are Cyrillic and most of those are small; in another encoding they come out mixed. */
function looksCyrillic(text: string): boolean {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const small = text.match(/[а-яё]/gu)?.length ?? 0;
  return letters / beyond > 0.8 && small / letters > 0.5;
}
