/** From a question to an answer: references are looked up, status comes from the ledger, everything else is searched. */
import type { IsoDate } from "../corpus/date.js";
import type { Language } from "../corpus/language.js";
import type { ActKind, LookAlike } from "../corpus/schema.js";
import { isGenericWord, isStemmed, termsOf } from "../search/terms.js";
import { findReferences, type References } from "./article-references.js";
import { citationsOf, historyOf } from "./citations.js";
import type { Library } from "./library.js";
import { numberWord } from "./numerals.js";
import { questionLanguage } from "./question-language.js";
import { isAboutTreaty, rank, type Candidate } from "./rank.js";
import { standingOf, statusAnswer, type StatusQuestion } from "./status.js";
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

  const followUp = followUpOf(question, options.context);
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

// Status --------------------------------------------------------------------------------------------------------------

/** "and that one?", "when?" after a status answer. */
function followUpOf(question: Understood, context: Context | undefined): StatusQuestion | undefined {
  const before = context?.status;
  if (before === undefined || question.terms.length > 5) return undefined;
  if (statusActOf(question) !== undefined) return undefined;
  const known = new Set([
    ...question.statesAt,
    ...(question.period?.at ?? []),
    ...(question.cues.get("when") ?? []),
    ...(question.cues.get("where") ?? []),
    ...(question.cues.get("by") ?? []),
    ...(question.cues.get("all") ?? []),
  ]);
  const unknown = question.telling.filter((place) => !known.has(place));
  if (unknown.length > 0) return undefined;
  const asksWhen = question.cues.has("when") || question.cues.has("where");
  if (question.states.length === 0 && question.period === undefined && !asksWhen) return undefined;
  return {
    act: before.act,
    states: question.states.length > 0 ? question.states : before.states,
    ...(question.period === undefined ? {} : { period: question.period }),
    ...(asksWhen ? { presumesDone: true } : {}),
  };
}

function statusActOf(question: Understood): ActKind | undefined {
  const { cues } = question;
  const has = (cue: Parameters<typeof cues.has>[0]): boolean => cues.has(cue);
  if (has("withdrawal") && !has("possibility")) return "withdrawal";
  if (has("reservation")) return "reservation";
  if (has("deposit")) return "deposit";
  if (has("entry-into-force")) return "entry-into-force";
  if (has("ratification") || has("approval")) return "ratification";
  if (has("signature") || has("refusal")) return "signature";
  if (has("accession")) return "accession";
  return undefined;
}

function statusQuestionOf(question: Understood, library: Library, today: IsoDate): StatusQuestion | undefined {
  const { cues, states } = question;
  const { parties } = library.corpus.treaty;
  let act = statusActOf(question);
  const premise = act === undefined ? undefined : premiseQuestion(question, library, act);
  if (premise !== undefined) return premise;
  if (cues.has("why") || cues.has("says") || cues.has("means")) return undefined;
  const outsiders = states.filter((state) => !parties.includes(state));
  const recorded = outsiders.some((state) => library.corpus.ledger.outsiders.some((entry) => entry.state === state));
  if (question.lookAlikes.length > 0 && !(recorded && act !== undefined)) return undefined;
  if (act === "accession" && states.length === 0 && cues.has("possibility")) return undefined;
  if (act === undefined && (cues.has("member") || cues.has("party"))) {
    act = outsiders.length > 0 ? "accession" : "signature";
    if (states.length === 0 && !(cues.has("party") && (cues.has("who") || question.telling.length <= 2)))
      return undefined;
    // A signatory is not yet a party: that it is one hangs on the entry into force.
    const [state] = states;
    const asksParty = cues.has("party") && states.length === 1 && state !== undefined;
    if (asksParty && standingOf(library.corpus, act, state, today).type === "done") act = "entry-into-force";
  }
  if (act === undefined && cues.has("status") && question.telling.length <= 2 + states.length) act = "signature";
  if (act === undefined) return undefined;
  if (act === "accession" && outsiders.length === 0) act = "signature";
  if (act === "signature" && outsiders.length > 0 && outsiders.length === states.length) act = "accession";
  if (isAboutSomethingElse(question, act)) return undefined;
  const asksForDetail = cues.has("when") || cues.has("where");
  return {
    act,
    states,
    ...(question.period === undefined ? meetingDay(question, library) : { period: question.period }),
    ...(cues.has("not") && states.length === 0 ? { asksMissing: true } : {}),
    ...(cues.has("future") ? { asksFuture: true } : {}),
    ...(asksForDetail && states.length > 0 && !cues.has("future") ? { presumesDone: true } : {}),
    ...(cues.has("refusal") && states.length > 0 ? { presumesRefusal: true, asksRefusal: true } : {}),
  };
}

/**
 * A question that takes for granted what the ledger does not bear out: "since it entered into force …", "why did X
 * withdraw", "as Y still refuses to sign". The premise is answered, not the rest.
 */
function premiseQuestion(question: Understood, library: Library, act: ActKind): StatusQuestion | undefined {
  const { cues, states } = question;
  const { corpus } = library;
  if (question.lookAlikes.length > 0 || states.some((state) => !corpus.treaty.parties.includes(state)))
    return undefined;
  const isDone = (kind: ActKind, state: string | undefined): boolean =>
    standingOf(corpus, kind, state, question.period?.to ?? corpus.ledger.compiled).type === "done";
  if (act === "signature") {
    // "How come all five signed on one day?"
    const all = corpus.treaty.parties.every((state) => isDone(act, state));
    if (states.length === 0 && cues.has("all") && cues.has("why") && !cues.has("not") && !all) return { act, states };
    const refuses = cues.has("refusal") || (cues.has("still") && (cues.has("not") || cues.has("why")));
    const [state] = states;
    // "Why did X not sign", of a state that no source says had ever not signed.
    const doubted = corpus.ledger.findings.some((one) => one.act === act && one.state === state);
    const wonders = cues.has("why") && (cues.has("refusal") || cues.has("not"));
    if (wonders && states.length === 1 && isDone(act, state) && !doubted && question.period === undefined)
      return { act, states, presumesRefusal: true, ...(cues.has("refusal") ? { asksRefusal: true } : {}) };
    if (!refuses || !cues.has("still") || state === undefined || !isDone(act, state)) return undefined;
    return { act, states, presumesRefusal: true };
  }
  const presumed = act === "withdrawal" ? cues.has("why") || cues.has("when") : cues.has("since");
  const done = states.length > 0 ? states.some((state) => isDone(act, state)) : isDone(act, undefined);
  return presumed && !done ? { act, states, presumesDone: true } : undefined;
}

/** "by the Astana summit": the day of the newest meeting at that place that the timeline knows. */
function meetingDay(question: Understood, library: Library): Pick<StatusQuestion, "period"> {
  const meeting = question.cues.get("meeting");
  const [place] = question.places;
  if (meeting === undefined || place === undefined) return {};
  const capital = library.corpus.state(place.code)?.capital?.en ?? "";
  const event = library.corpus.eventsByDate.findLast(
    (other) => other.kind === "treaty" && other.date.length === 10 && (other.title.en ?? "").includes(capital),
  );
  return event === undefined ? {} : { period: { to: event.date, text: event.date, at: [...meeting, ...place.at] } };
}

/** Words besides the status question that may still be only manner: "kazakstan signed it or no?" */
const MOST_ASIDE = 1;
const MOST_ASIDE_SPECIFIC = 2;
/** Auxiliary verbs are many where there is no list of small words. */
const MOST_ASIDE_UNSTEMMED = 3;

/** Words beyond status, states and days name another instrument or another subject. */
function isAboutSomethingElse(question: Understood, act: ActKind): boolean {
  const known = new Set([
    ...question.statesAt,
    ...question.places.flatMap((place) => place.at),
    ...question.people.flatMap((person) => person.at),
    ...(question.period?.at ?? []),
    ...[...question.cues.values()].flat(),
  ]);
  const rest = question.telling.filter((place) => !known.has(place));
  const cueOnly = ["instrument", "meeting"] as const;
  const other = cueOnly.flatMap((cue) => question.cues.get(cue) ?? []);
  if (question.cues.has("instrument") && !question.treatyAt.size) return true;
  const meaningful = rest.filter((place) => !isFiller(question, place));
  const cued = new Set([...question.cues.values()].flat());
  const gapped = question.gaps.filter((gap) => gap.exact && gap.at.some((place) => meaningful.includes(place)));
  if (gapped.some((gap) => !gap.at.some((place) => cued.has(place)))) return true;
  const acts = question.cues.get("signature") ?? [];
  const pointedElsewhere = question.pointers.filter(
    (found) =>
      found.exact &&
      found.at.some((place) => meaningful.includes(place)) &&
      !found.at.some((place) => acts.includes(place)) &&
      !found.value.keys.some((key) => key.startsWith("glossary:")) &&
      // Where and when a state is thought to have signed does not change the question.
      !(act === "signature" && question.states.length > 0 && (found.value.keys[0] ?? "").startsWith("event:")),
  );
  // "ratify" and "deposit" are said of treaties alone; "sign" and "in force" of much else.
  const isSpecific = act === "ratification" || act === "deposit";
  const most =
    (isSpecific ? MOST_ASIDE_SPECIFIC : 0) +
    (question.language === undefined || isStemmed(question.language) ? MOST_ASIDE : MOST_ASIDE_UNSTEMMED);
  if (act === "entry-into-force" && pointedElsewhere.length === 0) return meaningful.length > most + 1;
  const capitalized = meaningful.filter((place) => place > 0 && /^\p{Lu}/u.test(question.terms[place]!.raw));
  if (capitalized.length > 0) return true;
  if (other.length > 0 && meaningful.length > 0) return true;
  return pointedElsewhere.length > 0 || meaningful.length > most;
}

/** Too short, too general or a mere number: nothing that would name another instrument. */
function isFiller(question: Understood, place: number): boolean {
  const term = question.terms[place]!;
  if (/^\d+$/.test(term.raw)) return term.raw.length < 4;
  return term.full.length <= 2 || isGenericWord(term) || numberWord(term.raw) !== undefined;
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
