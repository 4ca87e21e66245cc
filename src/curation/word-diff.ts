/** Two wordings compared word by word. */

/** `type` "added" stands only in the second wording, "removed" only in the first. Words are joined by single spaces. */
export interface DiffPart {
  readonly type: "same" | "added" | "removed";
  readonly text: string;
}

/** Cells of the table that finds the longest common row of words: 2000 words against 2000, in 16 MB. */
const LARGEST_TABLE = 4_000_000;

/**
 * What to take out of `before` and put in to get `after`, in reading order. Spaces and line breaks do not count. Where two
 * very long wordings differ throughout, the part between their common ends is given as removed and added whole.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const parts = new Parts();
  parts.add("same", a.slice(0, start));
  differing(a.slice(start, a.length - end), b.slice(start, b.length - end), parts);
  parts.add("same", a.slice(a.length - end));
  return parts.list();
}

/** How many words differ; 0 for equal wordings. */
export function changedWords(parts: readonly DiffPart[]): { readonly added: number; readonly removed: number } {
  const count = (type: DiffPart["type"]) =>
    parts.filter((part) => part.type === type).reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  return { added: count("added"), removed: count("removed") };
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function differing(a: readonly string[], b: readonly string[], parts: Parts): void {
  if (a.length === 0 || b.length === 0 || (a.length + 1) * (b.length + 1) > LARGEST_TABLE) {
    parts.add("removed", a);
    parts.add("added", b);
    return;
  }
  // common[i][j]: the length of the longest common row of a from i and b from j.
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j;
      common[here] = a[i] === b[j] ? common[here + width + 1]! + 1 : Math.max(common[here + width]!, common[here + 1]!);
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const here = i * width + j;
    if (a[i] === b[j]) {
      parts.add("same", [a[i]!]);
      i++;
      j++;
    } else if (common[here + width]! >= common[here + 1]!) parts.add("removed", [a[i++]!]);
    else parts.add("added", [b[j++]!]);
  }
  parts.add("removed", a.slice(i));
  parts.add("added", b.slice(j));
}

/** Neighbours of one kind become one part. */
class Parts {
  private readonly gathered: { type: DiffPart["type"]; words: string[] }[] = [];

  add(type: DiffPart["type"], words: readonly string[]): void {
    if (words.length === 0) return;
    const last = this.gathered.at(-1);
    if (last?.type === type) for (const word of words) last.words.push(word);
    else this.gathered.push({ type, words: [...words] });
  }

  list(): DiffPart[] {
    return this.gathered.map(({ type, words }) => ({ type, text: words.join(" ") }));
  }
}
