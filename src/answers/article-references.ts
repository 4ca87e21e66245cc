/** References to articles in a message: a number is looked up, never searched. */
import { foldWord, termsOf, type Term } from "../search/terms.js";
import { numberWord, romanNumber } from "./numerals.js";

export interface ArticleReference {
  number: number;
  paragraph?: number;
}

export interface References {
  /** In the order asked, without repetition; may lie outside the treaty's range. */
  found: ArticleReference[];
  /** Whether the message asks for the last article, whatever its number. */
  last: boolean;
  /** Whether the preamble is asked for by name. */
  preamble: boolean;
  /** Whether the message is nothing but the reference. */
  bare: boolean;
  /** Whether a word for "article" stands in it. */
  named: boolean;
}

/** Beginnings of the words for "article": Cyrillic ones as folded, Latin ones as skeletons ("state" is not "статье"). */
const ARTICLE_CYRILLIC = /^(ст$|ст(ать|атти|аья|атя|атт?и)|бап|баб[ыита]|берене|модда|мода)/;
const ARTICLE_LATIN = /^(article?s?$|articl|art$|arts$|statia|statiu|statei|statii|stati$|bap|babi|berene|moda|mada)/;
const PARAGRAPH = /^(paragraf|paragraph|para$|par$|punkt|p$|pp$|chast|ch$|tarmak|tarmag|band|bend|bent|bolim)/;
const LAST = /^(last$|final$|posledn|songi|akirgi|songu|akirki|ohirin|ahirki|sonki|iakunki)/;
const PREAMBLE = /^(preambul|preambl|kirispe|kirish|mukadima)/;
/** Words that may stand in a message that is still only a reference. */
const AROUND =
  /^(show|give|me|the|of|text|read|open|see|please|pokaji|dai|tekst|otkroi|chitat|korset|korgoz|ber|and|i|ve|va|jane|jana|no|nomer)$/;
/** Words that only join numbers; they are read as what stands between two pieces. */
const JOINING_WORD = /^(and|or|to|through|till|и|или|по|до|we|va|ва|және|жана|hem|ҳам)$/iu;
/** Joins two numbers of a list or a range. */
const JOINS_LIST = /^[\s,;&+]*(?:and|or|и|или|we|va|ва|және|жана|hem|ҳам)?[\s,;&+№#]*$/iu;
const JOINS_RANGE = /^\s*(?:-|–|—|−|\.\.+|…|to|through|till|по|до)\s*$/iu;
/** The longest range that is taken as meant. */
const LONGEST_RANGE = 50;

interface Piece {
  kind: "number" | "article" | "paragraph" | "last" | "preamble" | "word";
  value?: number;
  /** Digits, a Roman numeral, or a word. */
  written?: "digits" | "roman" | "word";
  start: number;
  end: number;
  raw: string;
  known: boolean;
}

/** Everything in a message that refers to articles by number. */
export function findReferences(message: string): References {
  const text = plainNumbers(message);
  const pieces = joinComposites(piecesOf(text), text);
  const only = pieces.every((piece) => piece.kind !== "word" || piece.known);
  const mentionsArticle = pieces.some((piece) => piece.kind === "article");
  const bareNumbers = !mentionsArticle && isOnlyNumbers(pieces, text);

  const found: ArticleReference[] = [];
  const add = (reference: ArticleReference): void => {
    if (!found.some((other) => other.number === reference.number && other.paragraph === reference.paragraph)) {
      found.push(reference);
    }
  };
  let last = false;
  pieces.forEach((piece, at) => {
    // "which of the 40 articles" counts them.
    if (
      piece.kind === "article" &&
      PLURAL.test(piece.raw) &&
      pieces[at - 1]?.kind === "number" &&
      !mentionsList(pieces, at)
    )
      return;
    if (piece.kind === "article") {
      const after = isParagraphNumber(pieces, at + 1, text) ? NONE : runFrom(pieces, at + 1, text, piece.end);
      const before = runBefore(pieces, at - 1, text, piece.start);
      const numbers = after.numbers.length > 0 && !stronger(before.numbers, pieces, at) ? after : before;
      numbers.numbers.forEach((number) => {
        add(number);
      });
      if (pieces[at - 1]?.kind === "last" || pieces[at + 1]?.kind === "last") last = true;
    }
  });
  if (bareNumbers) runFrom(pieces, 0, text, pieces[0]?.start ?? 0).numbers.forEach(add);

  const withParagraph = paragraphOf(pieces, text);
  if (withParagraph !== undefined && found.length === 1) found[0]!.paragraph ??= withParagraph;
  return {
    found,
    last,
    preamble: pieces.some((piece) => piece.kind === "preamble"),
    bare: only && (mentionsArticle || bareNumbers),
    named: mentionsArticle,
  };
}

/** "６", "٦", "Ⅵ" and the keycap of 6 are 6 as well. */
function plainNumbers(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19\u2160-\u217F]/g, (number) => number.normalize("NFKC"))
    .replace(/[\uFE0F\u20E3]/g, "")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.codePointAt(0)! & 0xf));
}

/** Plurals that follow a count; "5-7 баптар" is a range and stays one. */
const PLURAL = /^(articles|статей)$/iu;

function mentionsList(pieces: Piece[], at: number): boolean {
  return pieces[at - 2]?.kind === "number" || pieces[at + 1]?.kind === "number";
}

const NONE = { numbers: [] as ArticleReference[], pieces: 0 };

/** "22-moddaning 2-bandi": the 2 belongs to the word behind it. */
function isParagraphNumber(pieces: Piece[], at: number, text: string): boolean {
  const [number, word] = [pieces[at], pieces[at + 1]];
  return number?.kind === "number" && word?.kind === "paragraph" && /^[-–‑]$/.test(text.slice(number.end, word.start));
}

/** "6-бап, 7": a number written before its article word by hyphen wins over one that merely follows. */
function stronger(before: ArticleReference[], pieces: Piece[], at: number): boolean {
  if (before.length === 0) return false;
  const previous = pieces[at - 1];
  return previous?.kind === "number" && previous.written !== "roman" && !followsDirectly(pieces, at);
}

function followsDirectly(pieces: Piece[], at: number): boolean {
  const article = pieces[at]!;
  const next = pieces[at + 1];
  return (
    next?.kind === "number" &&
    next.start - article.end <= 2 &&
    (pieces[at - 1]?.kind !== "number" || next.written === "digits")
  );
}

function piecesOf(text: string): Piece[] {
  return termsOf(text)
    .filter((term) => !JOINING_WORD.test(term.raw))
    .flatMap((term) => pieceOf(term));
}

function isArticleWord(term: Term): boolean {
  if (/^м$/iu.test(term.raw)) return true;
  return term.script === "cyrillic" ? ARTICLE_CYRILLIC.test(foldWord(term.raw)) : ARTICLE_LATIN.test(term.full);
}

function pieceOf(term: Term): Piece[] {
  const base = { start: term.start, end: term.end, raw: term.raw, known: true };
  const digits = /^(\d{1,15})(\p{L}*)$/u.exec(term.raw);
  if (digits !== null) return [{ ...base, kind: "number", value: Number(digits[1]), written: "digits" }];
  const glued = /^(\p{L}{1,8})(\d{1,6})$/u.exec(term.raw);
  if (glued !== null) {
    const [word] = termsOf(glued[1]!);
    const middle = term.start + glued[1]!.length;
    if (word !== undefined && isArticleWord(word)) {
      return [
        { ...base, kind: "article", end: middle, raw: glued[1]! },
        { ...base, kind: "number", value: Number(glued[2]), written: "digits", start: middle },
      ];
    }
  }
  const roman = /^[IVXLCХІС]+$/.test(term.raw) || /^[ivx]+$/.test(term.raw) ? romanNumber(term.raw) : undefined;
  if (roman !== undefined) return [{ ...base, kind: "number", value: roman, written: "roman" }];
  if (isArticleWord(term)) return [{ ...base, kind: "article" }];
  if (PARAGRAPH.test(term.full)) return [{ ...base, kind: "paragraph" }];
  if (LAST.test(term.full)) return [{ ...base, kind: "last" }];
  if (PREAMBLE.test(term.full)) return [{ ...base, kind: "preamble" }];
  const value = numberWord(term.raw);
  if (value !== undefined) return [{ ...base, kind: "number", value, written: "word" }];
  return [
    {
      ...base,
      kind: "word",
      known: AROUND.test(term.full) || /^(nj[iy]|nci|nchi|shi|ші|шы|й|я|ая|th|st|nd|rd)$/i.test(term.raw),
    },
  ];
}

/** "twenty first" → 21; drops the ordinal endings that a hyphen parted from their number ("6-njy", "6-ші"). */
function joinComposites(pieces: Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const previous = joined.at(-1);
    const between = previous === undefined ? " " : text.slice(previous.end, piece.start);
    if (
      previous?.kind === "number" &&
      previous.written === "digits" &&
      /^[-–‑]$/.test(between) &&
      piece.kind === "word" &&
      piece.raw.length <= 5
    ) {
      previous.end = piece.end;
      continue;
    }
    if (
      previous?.kind === "number" &&
      piece.kind === "number" &&
      previous.written === "word" &&
      piece.written === "word" &&
      /^[\s-]+$/.test(between) &&
      previous.value! >= 10 &&
      previous.value! % 10 === 0 &&
      piece.value! < 10
    ) {
      previous.value = previous.value! + piece.value!;
      previous.end = piece.end;
      continue;
    }
    joined.push({ ...piece });
  }
  return joined;
}

function isOnlyNumbers(pieces: Piece[], text: string): boolean {
  if (pieces.length === 0 || pieces.some((piece) => piece.kind !== "number" || piece.written === "word")) return false;
  if (pieces.some((piece) => piece.written === "roman" && piece.raw !== piece.raw.toUpperCase())) return false;
  return /^[\s\p{N}\p{L},;.&+№#§()/–—−-]*[?!]*\s*$/u.test(text);
}

/** The list or range of numbers that begins at a piece. */
function runFrom(
  pieces: Piece[],
  from: number,
  text: string,
  end: number,
): { numbers: ArticleReference[]; pieces: number } {
  const numbers: ArticleReference[] = [];
  let at = from;
  let before = end;
  while (at < pieces.length) {
    const piece = pieces[at]!;
    if (piece.kind !== "number") break;
    const between = text.slice(before, piece.start);
    if (numbers.length === 0) {
      if (!/^[\s.:,№#()-]*(?:no|nr|number|номер)?[\s.:№#]*$/iu.test(between)) break;
      numbers.push({ number: piece.value! });
    } else if (/^\s*\(\s*$/.test(between)) {
      numbers.at(-1)!.paragraph = piece.value!;
    } else if (/^\.$/.test(between) && piece.written === "digits") {
      numbers.at(-1)!.paragraph = piece.value!;
    } else if (JOINS_RANGE.test(between) && piece.value! > numbers.at(-1)!.number) {
      const first = numbers.at(-1)!.number;
      for (let number = first + 1; number <= Math.min(piece.value!, first + LONGEST_RANGE); number++)
        numbers.push({ number });
    } else if (
      JOINS_LIST.test(between.replace(/[()]/g, " ")) &&
      !pieces.slice(at, at + 1).some((next) => next.written === "word")
    ) {
      numbers.push({ number: piece.value! });
    } else {
      break;
    }
    before = piece.end;
    at += 1;
  }
  return { numbers, pieces: at - from };
}

/** The list or range that ends just before an article word: "5-7 баптар", "2-nji we 3-nji madda". */
function runBefore(pieces: Piece[], last: number, text: string, start: number): { numbers: ArticleReference[] } {
  const end = pieces[last];
  if (end?.kind !== "number" || !/^[\s-–‑.]*$/.test(text.slice(end.end, start))) return { numbers: [] };
  let first = last;
  while (first > 0) {
    const previous = pieces[first - 1]!;
    if (previous.kind !== "number") break;
    const between = text.slice(previous.end, pieces[first]!.start);
    if (!JOINS_LIST.test(between) && !JOINS_RANGE.test(between)) break;
    first -= 1;
  }
  const run = runFrom(pieces, first, text, pieces[first]!.start);
  return { numbers: run.numbers };
}

/** A paragraph named by a word, before or after its number: "п. 2", "2-bandi". */
function paragraphOf(pieces: Piece[], text: string): number | undefined {
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== "paragraph") continue;
    const next = pieces[at + 1];
    if (next?.kind === "number" && next.start - piece.end <= 3) return next.value;
    const previous = pieces[at - 1];
    if (previous?.kind === "number" && /^[\s-–]*$/.test(text.slice(previous.end, piece.start))) return previous.value;
  }
  return undefined;
}
