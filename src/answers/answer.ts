/** From a question to an answer: references are looked up, status comes from the ledger, everything else is searched. */
import type { IsoDate } from "../corpus/date.js";
import type { Language } from "../corpus/language.js";
import type { LookAlike } from "../corpus/schema.js";
import { isGenericWord, termsOf } from "../search/terms.js";
import { findReferences, type References } from "./article-references.js";
import { citationsOf, historyOf } from "./citations.js";
import type { Library } from "./library.js";
import { questionLanguage } from "./question-language.js";
import { isAboutTreaty, rank, type Candidate } from "./rank.js";
import { followUpOf, statusActOf, statusQuestionOf } from "./status-question.js";
import { statusAnswer, type StatusQuestion } from "./status.js";
import type { Answer, Answered, Choice, Citation } from "./types.js";
import { understand, type Understood } from "./understand.js";

export interface AnswerOptions {
  /** The day the question is asked. */
  today: IsoDate;
  /** The language excerpts are wanted in; else the question's own, else English. */
  language?: Language;
  /** What the last question of this chat was about: "and the other one?" keeps its subject. */
  context?: Context;
}

/** What a follow-up needs of the question before it. */
export interface Context {
  status?: StatusQuestion;
}

/** Below this a candidate does not answer the question. Chosen on the question set: `npm run eval`. */
const ENOUGH = { score: 0.92, coverage: 0.2, coverageAlone: 0.62 };
/** Others are shown beside the best when they are nearly as good. */
const BESIDE = 0.72;
/** Further ones are offered as buttons down to this share of the best. */
const MORE = 0.5;
/** A single word is answered when the next best is further off than this; else it gets choices. */
const CLEARLY_BEST = 0.78;
const POINTED_CHOICE = 0.3;
const MOST_CITATIONS = 3;
const MOST_CHOICES = 6;
const MOST_NEAREST = 3;

export function answerQuestion(
  text: string,
  library: Library,
  options: AnswerOptions,
): Answered & { context?: Context } {
  const alone = bareReference(text, library);
  if (alone !== undefined) return alone;
  const question = understand(text, library, options.today);
  const language = options.language ?? question.language ?? "en";
  const decided = decide(question, library, options, language);
  return {
    answer: decided.answer,
    ...(question.language === undefined ? {} : { language: question.language }),
    ...(decided.context === undefined ? {} : { context: decided.context }),
    trace: {
      understood: describe(question),
      rule: decided.rule,
      candidates: (decided.candidates ?? []).slice(0, 8).map((candidate) => ({
        ref: library.documents[candidate.document]!.key,
        score: candidate.score,
        why: `coverage ${candidate.coverage.toFixed(2)}, pointed ${candidate.pointed.toFixed(2)} ${[...new Set(candidate.why)].join(" ")}`,
      })),
    },
  };
}

/** Nothing but a reference is looked up at once: nothing else need be built or understood for it. */
function bareReference(text: string, library: Library): Answered | undefined {
  const references = findReferences(text);
  const answer = references.bare ? articleAnswer(references, library) : undefined;
  if (answer === undefined) return undefined;
  const terms = termsOf(text);
  const language = questionLanguage(text, terms, library.vocabulary.find(terms));
  const numbers = references.found.map((one) => one.number).join(", ");
  return {
    answer,
    ...(language === undefined ? {} : { language }),
    trace: { understood: [`articles: ${numbers}`], rule: "article reference", candidates: [] },
  };
}

interface Decided {
  answer: Answer;
  rule: string;
  candidates?: Candidate[];
  context?: Context;
}

function decide(question: Understood, library: Library, options: AnswerOptions, language: Language): Decided {
  if (question.terms.length === 0) return { answer: { type: "empty" }, rule: "no words" };

  const article = preambleAnswer(question, library) ?? articleAnswer(question.references, library);
  if (article !== undefined) return { answer: article, rule: "article reference" };

  const smallTalk = smallTalkOf(question);
  if (smallTalk !== undefined) return { answer: { type: "small-talk", about: smallTalk }, rule: "small talk" };

  const followUp = followUpOf(question, options.context?.status);
  const status = followUp ?? statusQuestionOf(question, library, options.today);
  if (status !== undefined) {
    return {
      answer: statusAnswer(status, library.corpus, options.today),
      rule: followUp === undefined ? "status from the ledger" : "follow-up on status",
      context: { status },
    };
  }

  const page = pageOf(question);
  if (page !== undefined) return { answer: { type: "page", page }, rule: "one of the bot's pages" };

  const other = lookAlikeOf(question, library);
  if (other !== undefined)
    return { answer: { type: "look-alike", lookAlike: other, citations: [] }, rule: "look-alike" };

  if (question.period !== undefined && question.period.to < firstDay(library)) {
    return { answer: { type: "nothing-found", nearest: [] }, rule: "before anything that is held" };
  }

  const candidates = rank(question, library);
  const vague = vagueChoices(question, candidates, library);
  if (vague !== undefined) return { answer: vague, rule: "too vague: choices", candidates };

  const good = candidates.filter((candidate) => answers(candidate));
  const [best] = good;
  const gap = gapOf(question, best);
  if (gap !== undefined || best === undefined) {
    return {
      answer: { type: "nothing-found", nearest: nearest(candidates, library), ...(gap === undefined ? {} : { gap }) },
      rule: gap === undefined ? "nothing fits well enough" : `known gap: ${gap.id}`,
      candidates,
    };
  }
  return { answer: found(question, good, library, language), rule: "search", candidates };
}

/** The day of the oldest thing held. */
function firstDay(library: Library): IsoDate {
  return library.documents.reduce(
    (first, { from }) => (from !== undefined && from < first ? from : first),
    "9999-12-31",
  );
}

function answers(candidate: Candidate): boolean {
  if (candidate.score < ENOUGH.score) return false;
  return candidate.pointed > 0 ? candidate.coverage >= ENOUGH.coverage : candidate.coverage >= ENOUGH.coverageAlone;
}

// Articles ------------------------------------------------------------------------------------------------------------

function articleAnswer(references: References, library: Library): Answer | undefined {
  const last = library.corpus.treaty.articles;
  if (references.last) return { type: "article", number: last, others: [], outOfRange: [] };
  if (references.found.length === 0) return undefined;
  // A bare year is a day to look up, not an article nobody would ask for.
  if (references.bare && !references.named && references.found.every((one) => isYear(one.number, last)))
    return undefined;
  const inRange = references.found.filter((one) => one.number >= 1 && one.number <= last);
  const outOfRange = references.found.filter((one) => !inRange.includes(one)).map((one) => String(one.number));
  const [first, ...others] = inRange;
  if (first === undefined) return { type: "out-of-range", asked: outOfRange, last };
  return {
    type: "article",
    number: first.number,
    ...(first.paragraph === undefined ? {} : { paragraph: first.paragraph }),
    others: others.map((one) => one.number),
    outOfRange,
  };
}

/** Asked for by name, where something of it is held; else it is a gap like others. */
function preambleAnswer({ references, terms }: Understood, library: Library): Answer | undefined {
  const preamble = library.corpus.article("preamble");
  if (!references.preamble || terms.length > 6 || preamble === undefined || preamble.coverage === "none")
    return undefined;
  return { type: "article", number: "preamble", others: [], outOfRange: [] };
}

function isYear(number: number, last: number): boolean {
  return number > last && number >= 1900 && number <= 2100;
}

/** "give me a timeline", "list of articles", "status?": a page, when nothing else is asked. */
function pageOf(question: Understood): "timeline" | "articles" | "status" | undefined {
  const { cues, telling } = question;
  const only = (...allowed: Parameters<typeof cues.get>[0][]): boolean =>
    telling.every((place) => allowed.some((cue) => cues.get(cue)?.includes(place)));
  if (cues.has("timeline") && only("timeline", "list", "everything")) return "timeline";
  if (cues.has("article") && (cues.has("list") || cues.has("all")) && only("article", "list", "all", "everything"))
    return "articles";
  if (cues.has("status") && only("status", "everything")) return "status";
  return undefined;
}

/** Words of another instrument, unless longer words of the question point into this corpus. */
function lookAlikeOf(question: Understood, library: Library): LookAlike | undefined {
  const [found] = question.lookAlikes;
  if (found === undefined) return undefined;
  const elsewhere = question.pointers.some(
    (pointer) =>
      pointer.exact &&
      tellingWords(question, pointer.at) > tellingWords(question, found.at) &&
      /^(article|provision|report)/.test(pointer.value.keys[0] ?? ""),
  );
  const asksForStory = question.cues.has("why") || question.cues.has("says");
  if (elsewhere && !question.cues.has("signature")) return undefined;
  return asksForStory ? undefined : betweenTheStates(question, library);
}

/** Of the instruments that the words fit, the first between all the states named: "X's alliance with Y", not with Z. */
function betweenTheStates(question: Understood, library: Library): LookAlike | undefined {
  const pointed = question.pointers
    .filter((pointer) => pointer.exact)
    .flatMap((pointer) => pointer.value.keys.filter((key) => key.startsWith(LOOK_ALIKE_KEY)))
    .map((key) => key.slice(LOOK_ALIKE_KEY.length));
  const fitting = [...question.lookAlikes.map((one) => one.value), ...pointed].flatMap(
    (id) => library.corpus.lookAlikes.find((item) => item.id === id) ?? [],
  );
  return fitting.find(({ parties }) => question.states.every((state) => parties.includes(state))) ?? fitting[0];
}

const LOOK_ALIKE_KEY = "look-alike:";

// Small talk ----------------------------------------------------------------------------------------------------------

/** "cheers mate", "salam dost": a word more does not make a question of it. */
const MOST_BESIDE_POLITENESS = 2;

const SMALL_TALK = ["who", "help", "thanks", "farewell", "greeting"] as const;

/** A greeting is small talk only when nothing is asked beside it; nothing but one is, whatever its words mean elsewhere. */
function smallTalkOf(question: Understood): "greeting" | "thanks" | "farewell" | "who" | "help" | undefined {
  const whole = SMALL_TALK.find(
    (about) => question.cues.get(`small-talk:${about}`)?.length === question.terms.length && question.terms.length > 1,
  );
  if (whole !== undefined) return whole;
  if (question.gaps.length > 0 || question.states.length > 0) return undefined;
  if (statusActOf(question) !== undefined || question.treatyAt.size > 0) return undefined;
  for (const about of SMALL_TALK) {
    const at = question.cues.get(`small-talk:${about}`);
    if (at === undefined) continue;
    const rest = question.telling.filter((place) => !at.includes(place) && !isPolite(question, place));
    if (at.length < question.telling.length / 2 && isPointed(question, rest)) continue;
    if (rest.length <= MOST_BESIDE_POLITENESS && question.terms.length <= at.length + MOST_BESIDE_POLITENESS + 1)
      return about;
  }
  return undefined;
}

function isPolite(question: Understood, place: number): boolean {
  if (question.terms[place]!.full.length <= 2) return true;
  return (["greeting", "thanks", "farewell", "who", "help"] as const).some((about) =>
    question.cues.get(`small-talk:${about}`)?.includes(place),
  );
}

// Content -------------------------------------------------------------------------------------------------------------

/**
 * A gap is known by its words. It stands unless more words point at an article or a provision; that they also name an
 * event or a report only says where one would look.
 */
function gapOf(question: Understood, best: Candidate | undefined): Understood["gaps"][number]["value"] | undefined {
  const [gap] = question.gaps;
  if (gap === undefined || best === undefined) return gap?.value;
  const all = question.gaps
    .filter((found) => found.value.id === gap.value.id && found.exact)
    .flatMap((found) => found.at);
  const telling = tellingWords(question, [...new Set(all)]);
  const longest = Math.max(
    1,
    ...question.pointers
      .filter((found) => found.exact && /^(article|provision):/.test(found.value.keys[0] ?? ""))
      .map((found) => tellingWords(question, found.at)),
  );
  return telling >= longest ? gap.value : undefined;
}

/** Whether words that say something, among these, point at a subject. */
function isPointed(question: Understood, among: readonly number[] = question.telling): boolean {
  return question.pointers.some(
    (found) =>
      found.exact &&
      tellingWords(
        question,
        found.at.filter((place) => among.includes(place)),
      ) > 0,
  );
}

/** How many words of a phrase say something about its subject. */
function tellingWords(question: Understood, at: readonly number[]): number {
  return at.filter((place) => !isGenericWord(question.terms[place]!)).length;
}

/** One or two words that point many ways: choices, not a guess. */
function vagueChoices(question: Understood, candidates: Candidate[], library: Library): Answer | undefined {
  const asking = new Set([...(question.cues.get("everything") ?? []), ...(question.cues.get("list") ?? [])]);
  const subject = question.telling.filter((place) => !asking.has(place));
  if (subject.length === 0 && !isPointed(question)) return unclear(startingPoints(library));
  if (subject.length > 1 || question.terms.length > 2) return undefined;
  const [first, second] = candidates;
  if (first === undefined || !answers(first)) {
    const pointed = candidates.filter((candidate) => candidate.pointed >= POINTED_CHOICE);
    return unclear(choicesOf(pointed.slice(0, MOST_CHOICES), library));
  }
  const clear = first.pointed > 0 && (second === undefined || second.score < first.score * CLEARLY_BEST);
  return clear ? undefined : unclear(choicesOf(candidates.slice(0, MOST_CHOICES), library));
}

function unclear([first, ...others]: Choice[]): Answer | undefined {
  return first === undefined ? undefined : { type: "unclear", choices: [first, ...others] };
}

/** Where to begin when nothing is said: the first articles of which something is known, then the newest event. */
function startingPoints(library: Library): Choice[] {
  const articles = library.documents.filter((document) => document.ref.kind === "article").slice(0, 4);
  const events = library.corpus.eventsByDate.filter((event) => event.kind === "treaty").slice(-2);
  return [
    ...articles.map((document) => ({ ref: document.ref, label: document.label })),
    ...events.map((event) => ({ ref: { kind: "event" as const, id: event.id }, label: event.title })),
  ];
}

function choicesOf(candidates: Candidate[], library: Library): Choice[] {
  return candidates
    .map((candidate) => library.documents[candidate.document]!)
    .filter((document) => document.current)
    .map((document) => ({ ref: document.ref, label: document.label }));
}

/** The nearest things to a refusal, worth a tap; better none than far-fetched ones. */
function nearest(candidates: Candidate[], library: Library): Choice[] {
  return choicesOf(
    candidates.filter((candidate) => candidate.coverage >= 0.2 || candidate.pointed >= 0.5),
    library,
  ).slice(0, MOST_NEAREST);
}

function found(question: Understood, good: Candidate[], library: Library, language: Language): Answer {
  const { corpus } = library;
  const documents = good.map((candidate) => ({ candidate, document: library.documents[candidate.document]! }));
  const best = documents[0]!;

  const [lookAlike] = question.lookAlikes;
  const other = corpus.lookAlikes.find(
    (item) => item.id === (best.document.ref.kind === "look-alike" ? best.document.ref.id : lookAlike?.value),
  );
  if (other !== undefined) {
    return { type: "look-alike", lookAlike: other, citations: [] };
  }

  const shown = documents
    .filter(({ candidate }) => candidate.score >= best.candidate.score * BESIDE)
    .filter(({ document }) => document.current)
    // What is said of another instrument is no evidence about this one.
    .filter(
      ({ document }) =>
        document === best.document || isAboutTreaty(document, library) || !isAboutTreaty(best.document, library),
    )
    // A report that only its topic brings here has no passage to show on the question.
    .filter(
      ({ candidate, document }) =>
        document === best.document || document.ref.kind !== "report" || candidate.passages.length > 0,
    )
    .slice(0, MOST_CITATIONS);
  const citations: Citation[] = [];
  for (const { candidate, document } of shown) {
    if (citations.length >= MOST_CITATIONS) break;
    // A fragment of wording alone says little: the best document also shows what it means.
    const room = citations.length === 0 ? 2 : 1;
    citations.push(
      ...citationsOf(document, candidate, question, language, Math.min(room, MOST_CITATIONS - citations.length)),
    );
  }
  const past = citations.length < MOST_CITATIONS ? historyOf(documents, best, question, language) : undefined;
  if (past !== undefined) citations.push(past);
  const [first, ...rest] = citations;
  if (first === undefined) return { type: "nothing-found", nearest: [] };
  const more = choicesOf(
    documents
      .filter(({ candidate }) => candidate.score >= best.candidate.score * MORE)
      .filter(({ document }) => !shown.some((one) => one.document === document))
      .map(({ candidate }) => candidate),
    library,
  ).slice(0, MOST_CHOICES);
  return {
    type: "found",
    citations: [first, ...rest],
    disagreements: question.pointers
      .flatMap((pointer) =>
        pointer.value.keys[0]?.startsWith("disagreement:") === true
          ? corpus.ledger.disagreements.filter((item) => `disagreement:${item.id}` === pointer.value.keys[0])
          : [],
      )
      .slice(0, 1),
    more,
  };
}

function describe(question: Understood): string[] {
  return [
    `language: ${question.language ?? "cannot be told"}`,
    ...(question.references.found.length > 0
      ? [`articles: ${question.references.found.map((one) => one.number).join(", ")}`]
      : []),
    ...(question.states.length > 0 ? [`states: ${question.states.join(", ")}`] : []),
    ...(question.places.length > 0 ? [`places: ${question.places.map((place) => place.code).join(", ")}`] : []),
    ...(question.people.length > 0 ? [`people: ${question.people.map((person) => person.value.id).join(", ")}`] : []),
    ...(question.period === undefined ? [] : [`days: ${question.period.from ?? "…"} to ${question.period.to}`]),
    ...(question.cues.size > 0 ? [`cues: ${[...question.cues.keys()].join(", ")}`] : []),
    ...(question.pointers.length > 0
      ? [`concepts: ${[...new Set(question.pointers.map((found) => found.value.id))].join(", ")}`]
      : []),
    ...(question.gaps.length > 0 ? [`gaps: ${question.gaps.map((found) => found.value.id).join(", ")}`] : []),
    ...(question.lookAlikes.length > 0
      ? [`look-alikes: ${question.lookAlikes.map((found) => found.value).join(", ")}`]
      : []),
  ];
}
