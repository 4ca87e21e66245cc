/** Cuts an excerpt out of a longer text without changing a byte of what it keeps. */

/** Abbreviations whose full stop ends no sentence: "ст. 5", "No. 1076", "г. Астана". */
const ABBREVIATION =
  /(?:^|[\s(«"])(?:ст|г|гг|в|вв|т|д|п|пп|ч|им|см|др|тыс|млн|No|Nos|Art|Arts|St|Mr|Ms|Mrs|Dr|Prof|vs|e\.g|i\.e|\p{Lu})\.$/u;
const SENTENCE_END = /[.!?…][»”"')\]]*(?=\s+[\p{Lu}\p{N}«“"'(])/gu;

/** The whole sentences of a text, in order; joined with what stood between them they are the text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(from, match.index + 1))) continue;
    sentences.push(text.slice(from, end));
    from = end + (/^\s+/.exec(text.slice(end))?.[0].length ?? 0);
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}

/** As many whole sentences from the start as fit into `most` UTF-16 units; at least one. A slice of the text. */
export function firstSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  let from = 0;
  for (const sentence of sentencesOf(text)) {
    const start = text.indexOf(sentence, from);
    if (end > 0 && start + sentence.length > most) break;
    end = start + sentence.length;
    from = end;
  }
  return text.slice(0, end);
}
