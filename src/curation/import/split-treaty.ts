/** The text of a document split into preamble and articles, with everything about it that a person should look at. */
import type { Language } from "../../corpus/language.js";
import { findTitle } from "./find-title.js";
import { endsTreaty, isChapterHeading, isEditorsNote, isTitleMatter } from "./furniture.js";
import { looksLikeTitle, parseHeading } from "./headings.js";
import { findMarks, startsInMidSentence } from "./marks.js";
import type { Mark } from "./marks.js";
import { faultsOfLength, faultsOfNumbers } from "./oddities.js";
import type { Oddity } from "./oddities.js";
import { gatherParagraphs } from "./paragraphs.js";
import { bodyOf, chooseRun } from "./runs.js";
import type { OtherRun } from "./runs.js";

export interface SplitArticle {
  readonly number: number;
  readonly heading?: string;
  /** Each holds its lettered items on lines of their own. */
  readonly paragraphs: readonly string[];
}

export interface SplitOptions {
  /** Of the text wanted: a document may hold headings of two languages. */
  readonly language?: Language;
  /** How many articles the treaty has. */
  readonly articles?: number;
  /** Titles by which the treaty is known; the preamble begins after the last of them. */
  readonly titles?: readonly string[];
}

export interface SplitTreaty {
  /** As printed, when one of `titles` was found. */
  readonly title?: string;
  readonly preamble: readonly string[];
  /** In the order of the document; may have the faults that `odd` tells. */
  readonly articles: readonly SplitArticle[];
  readonly odd: readonly Oddity[];
  /** All that stands before the first article, menus and title included: where the treaty's title is looked for. */
  readonly before: readonly string[];
}

/** Splits the blocks of `readDocument`. Whatever they hold, it answers; it never throws. */
export function splitTreaty(blocks: readonly string[], options: SplitOptions = {}): SplitTreaty {
  const odd: Oddity[] = [];
  const kept = blocks.filter((block) => !isEditorsNote(block));
  if (kept.length < blocks.length) odd.push(leftOut(`${blocks.length - kept.length} notes of the publisher's editors`));

  const marks = findMarks(kept, options.language);
  odd.push(...marks.odd);
  const run = chooseRun(marks.found, kept, options.articles);
  if (run === undefined) {
    odd.push({
      kind: "no-articles",
      grave: true,
      text: "no headings of articles were found: each must begin a line of its own, as Article 6, Статья 6, 6-бап, 6-берене, 6-modda, Моддаи 6 or 6-njy madda; numbers that a word processor sets automatically must be turned into text",
    });
    return { preamble: [], articles: [], odd, before: kept };
  }

  const before = kept.slice(run.from, run.marks[0]!.at);
  const opening = openingOf(before, options.titles ?? []);
  if (opening.preamble.length === 0) {
    odd.push({ kind: "no-preamble", grave: false, text: "no preamble was found before the first article" });
  }
  const bodies = run.marks.map((mark, index) => bodyOf(mark, run.marks[index + 1]?.at ?? run.to, kept));
  const last = bodies.at(-1)!;
  const closing = withoutClosing(last);
  if (closing.left.length > 0) odd.push(leftOut(`after the last article, from “${firstWords(closing.left[0]!)}” on`));
  bodies[bodies.length - 1] = closing.body;

  const titlesEndInDot = titlesWithFullStop(run.marks, bodies);
  const chapters = bodies.flatMap((body, index) => {
    const { body: own, left } = withoutChapters(body, index === bodies.length - 1);
    bodies[index] = own;
    return left;
  });
  if (chapters.length > 0)
    odd.push(leftOut(`headings of chapters: ${chapters.map((one) => `“${firstWords(one)}”`).join(", ")}`));

  const articles = run.marks.flatMap((mark, index) => {
    if (mark.heading.inserted !== undefined) {
      odd.push({
        kind: "inserted",
        grave: true,
        article: mark.heading.number,
        text: `Article ${mark.heading.number}-${mark.heading.inserted} was put in between: the corpus holds articles by whole numbers, so it would be left out`,
      });
      return [];
    }
    const article = articleFrom(mark, bodies[index]!, titlesEndInDot, odd);
    return article ?? [];
  });
  const numbers = run.marks.flatMap(({ heading }) => (heading.inserted === undefined ? [heading.number] : []));
  odd.push(
    ...faultsOfNumbers(numbers, options.articles),
    // Between its title and its signatures the treaty stands alone; what has articles of its own outside is left out.
    ...run.others.map((other) => otherArticles(other, other.before ? opening.title !== undefined : closing.signed)),
    ...faultsOfLength(articles),
  );
  return {
    ...(opening.title === undefined ? {} : { title: opening.title }),
    preamble: opening.preamble,
    articles,
    odd,
    before,
  };
}

// Before the first article ---------------------------------------------------------------------------------------------

function openingOf(before: readonly string[], titles: readonly string[]): { title?: string; preamble: string[] } {
  const blocks = [...before];
  // A heading over the first articles stands between the preamble and Article 1.
  while (blocks.length > 0) {
    const chapter = blocks.findLastIndex(isChapterHeading);
    if (chapter < 0 || blocks.slice(chapter + 1).some((block) => !looksLikeTitle(block))) break;
    blocks.length = chapter;
  }
  const found = findTitle(blocks, titles);
  if (found !== undefined) {
    const rest = blocks.slice(found.end);
    const start = rest.findIndex((block) => !isTitleMatter(block));
    return { title: blocks.slice(found.start, found.end).join(" "), preamble: start < 0 ? [] : rest.slice(start) };
  }
  // Without a known title: back from the first article to the first line that no sentence of a preamble looks like.
  const start = blocks.findLastIndex(isTitleMatter) + 1;
  return { preamble: blocks.slice(start) };
}

// The articles ---------------------------------------------------------------------------------------------------------

function articleFrom(
  mark: Mark,
  body: readonly string[],
  titlesEndInDot: boolean,
  odd: Oddity[],
): SplitArticle | undefined {
  const { number } = mark.heading;
  const { heading, paragraphs: blocks } = headingAndText(mark, body, titlesEndInDot);
  if (blocks.length === 0) {
    const text = `Article ${number} has no text under its heading: look whether the document lost it`;
    odd.push({ kind: "empty", grave: true, article: number, text });
    return undefined;
  }
  const { paragraphs, inOrder } = gatherParagraphs(blocks);
  if (!inOrder) {
    const text = `the numbers printed before the paragraphs of Article ${number} are not 1, 2, 3 …: compare it with the publication`;
    odd.push({ kind: "paragraph-numbers", grave: false, article: number, text });
  }
  return { number, ...(heading === undefined ? {} : { heading }), paragraphs };
}

function headingAndText(
  { heading: { rest } }: Mark,
  body: readonly string[],
  titlesEndInDot: boolean,
): { heading?: string; paragraphs: string[] } {
  if (rest !== "") {
    const isTitle = body.length > 0 && (looksLikeTitle(rest) || (titlesEndInDot && couldBeTitleWithDot(rest)));
    return isTitle ? withLongTitle(rest, body) : { paragraphs: [rest, ...body] };
  }
  const [first, ...others] = body;
  const title = first !== undefined && looksLikeTitle(first) ? first : undefined;
  // A line with nothing but a reference runs on from the line before, which then is no title.
  const isTitle = title !== undefined && others[0] !== undefined && parseHeading(others[0]) === undefined;
  if (isTitle) return withLongTitle(title, others);
  return { paragraphs: [...body] };
}

/** A title over two lines goes on with a small letter and without a full stop. */
function withLongTitle(title: string, body: readonly string[]): { heading: string; paragraphs: string[] } {
  const [first = "", ...others] = body;
  const goesOn = others.length > 0 && startsInMidSentence(first) && first.length <= 100 && !/[.;:,]$/.test(first);
  return goesOn ? { heading: `${title} ${first}`, paragraphs: others } : { heading: title, paragraphs: [...body] };
}

/** "Article 6. Non-use of force." is a title only where nearly every article has such a line, with text under it. */
function titlesWithFullStop(marks: readonly Mark[], bodies: readonly (readonly string[])[]): boolean {
  const fitting = marks.filter(
    ({ heading: { rest } }, index) => couldBeTitleWithDot(rest) && bodies[index]!.length > 0,
  );
  return marks.length > 2 && fitting.length / marks.length >= 0.8;
}

function couldBeTitleWithDot(rest: string): boolean {
  return rest.length > 0 && rest.length <= 100 && /^\p{Lu}[^.;:?!]*\.?$/u.test(rest);
}

/** A chapter's heading and its title stand between two articles and belong to neither. */
function withoutChapters(body: readonly string[], isLast: boolean): { body: string[]; left: string[] } {
  const at = body.findIndex(isChapterHeading);
  if (at < 0 || isLast) return { body: [...body], left: [] };
  const after = body.slice(at + 1);
  return after.every(looksLikeTitle) ? { body: body.slice(0, at), left: [body[at]!] } : { body: [...body], left: [] };
}

/** Everything from the closing words on; without those, the lines at the very end that no sentence ends with. */
function withoutClosing(body: readonly string[]): { body: string[]; left: string[]; signed: boolean } {
  const closes = body.findIndex(endsTreaty);
  const upTo = closes < 0 ? body.length : closes;
  const end = body.slice(0, upTo).findLastIndex((block, index) => index === 0 || /[.;:!?…»”")\]]$/.test(block)) + 1;
  return { body: body.slice(0, end), left: body.slice(end), signed: closes >= 0 };
}

function otherArticles({ first, last, before }: OtherRun, apart: boolean): Oddity {
  const which = first === last ? `Article ${first} stands` : `Articles ${first} to ${last} stand`;
  const text = `${which} once more ${before ? "before" : "after"} the articles taken for the treaty's`;
  return {
    kind: "other-articles",
    grave: !apart,
    text: apart ? `left out: ${text}` : `${text}: save the treaty alone in a document of its own`,
  };
}

function leftOut(what: string): Oddity {
  return { kind: "left-out", grave: false, text: `left out: ${what}` };
}

/** The beginning of a text, for a preview. */
export function firstWords(text: string, words = 8): string {
  const all = text.split(/\s+/);
  const shown = all.slice(0, words).join(" ").slice(0, 100);
  return all.length > words ? `${shown} …` : shown;
}
