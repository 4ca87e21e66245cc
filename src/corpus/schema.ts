/** The single definition of every shape in the corpus. Types are inferred; what these accept, the rest may trust. */
import { z } from "zod";
import { IsoDateSchema, PartialDateSchema } from "./date.js";
import { LanguageSchema, LocalizedSchema } from "./language.js";

const Text = z.string("must be a text").trim().min(1, "must not be empty");
/** Kept byte for byte: a quotation is shown as the source printed it, so nothing is trimmed. */
const Verbatim = z.string("must be a text").min(1, "must not be empty");
const Url = z
  .string("must be an address")
  .regex(/^https?:\/\//, "must start with http:// or https://")
  .refine((url) => URL.canParse(url), "is not a complete web address");
/** Ids stand in links (`t.me/bot?start=r-<id>`, at most 64 characters of A-Za-z0-9_-), hence the length and letters. */
export const IdSchema = z
  .string("must be a text")
  .regex(/^[a-z0-9][a-z0-9-]*$/, "may hold only small Latin letters, digits and hyphens")
  .max(60, "must not be longer than 60 characters");
export const StateCodeSchema = z.string().regex(/^[A-Z]{2,3}$/, "must be a state's code in capital letters, such as XA");
export type StateCode = z.infer<typeof StateCodeSchema>;

/** How well something is attested: by an organ of a state, by several independent outlets, by one. */
export const ConfidenceSchema = z.enum(["official", "multiple-media", "single-source"]);
export type Confidence = z.infer<typeof ConfidenceSchema>;

/** `date` is the day (month, year) printed on the source; left out when it shows none. */
export const SourceSchema = z.strictObject({
  title: Text,
  publisher: Text,
  date: PartialDateSchema.optional(),
  url: Url,
  confidence: ConfidenceSchema.optional(),
  note: Text.optional(),
});
export type Source = z.infer<typeof SourceSchema>;

const Sources = z.array(SourceSchema).min(1, "needs at least one source");
/** Ways people ask for a thing in their own words, per language; searched, never shown. */
const AskedAs = z.partialRecord(LanguageSchema, z.array(Text));
const Articles = z.array(z.int().min(1));

// treaty.yaml ---------------------------------------------------------------------------------------------------------

export const TreatySchema = z.strictObject({
  /** Official or, where `title_notes` says so, press-level titles. */
  title: LocalizedSchema,
  /** What people call it for short. */
  short_title: LocalizedSchema,
  title_note: LocalizedSchema.optional(),
  adopted: IsoDateSchema,
  place: LocalizedSchema,
  /** How many articles the text has; they are numbered 1..articles. */
  articles: z.int().min(1).max(1000),
  parties: z.array(StateCodeSchema).min(2),
  /** What else people call it: by the town it was signed in, for instance; used to see that a question is about this instrument. */
  aliases: AskedAs,
  /** Where the official text was published, and how that is known. */
  official_text: z.strictObject({ where: LocalizedSchema, sources: Sources }),
  /** Questions put to people in /start, per language. */
  examples: z.partialRecord(LanguageSchema, z.array(Text).min(3)),
  contact: Text.optional(),
});
export type Treaty = z.infer<typeof TreatySchema>;

// states.yaml, people.yaml --------------------------------------------------------------------------------------------

/** `aliases` carry other names, abbreviations, capitals and inflected forms that stems do not cover. */
const NamedSchema = {
  name: LocalizedSchema,
  aliases: AskedAs.default({}),
};
export const StateSchema = z.strictObject({
  code: StateCodeSchema,
  ...NamedSchema,
  /** The name in the forms that sentences need, e.g. the Russian locative, keyed by language then case. */
  forms: z.partialRecord(LanguageSchema, z.record(z.string(), Text)).optional(),
  capital: LocalizedSchema.optional(),
  /** Words for its people and organs: "French", "the French". */
  demonyms: AskedAs.default({}),
});
export type State = z.infer<typeof StateSchema>;

export const PersonSchema = z.strictObject({
  id: IdSchema,
  ...NamedSchema,
  state: StateCodeSchema.optional(),
  role: LocalizedSchema.optional(),
});
export type Person = z.infer<typeof PersonSchema>;

// articles/, provisions.yaml ------------------------------------------------------------------------------------------

export const CoverageSchema = z.enum(["full", "partial", "none"]);
/** confirmed: wording seen or two sources; reported: one source; content-only: no number known; unknown: nothing found. */
export const ArticleConfidenceSchema = z.enum(["confirmed", "reported", "content-only", "unknown"]);
export const ModalitySchema = z.enum(["must", "may", "shall-not", "declaration", "not-established"]);
export type Modality = z.infer<typeof ModalitySchema>;

export const ObligationSchema = z.strictObject({
  who: LocalizedSchema,
  modality: ModalitySchema,
  what: LocalizedSchema,
  confidence: ArticleConfidenceSchema,
  sources: Sources,
  note: LocalizedSchema.optional(),
});
export type Obligation = z.infer<typeof ObligationSchema>;

/** Words of the treaty as a source printed them. `source.url` says where. */
export const TreatyQuoteSchema = z.strictObject({
  text: Verbatim,
  language: LanguageSchema,
  source: SourceSchema,
});
export type TreatyQuote = z.infer<typeof TreatyQuoteSchema>;

export const ArticleSchema = z
  .strictObject({
    number: z.union([z.literal("preamble"), z.int().min(1)]),
    heading: LocalizedSchema.optional(),
    summary: LocalizedSchema.optional(),
    obligations: z.array(ObligationSchema).default([]),
    quotes: z.array(TreatyQuoteSchema).default([]),
    topics: z.array(IdSchema).default([]),
    asked_as: AskedAs.default({}),
    coverage: CoverageSchema,
    confidence: ArticleConfidenceSchema,
    confidence_note: LocalizedSchema.optional(),
    /** What may not be concluded, e.g. "a stated aim is known, but it is not preamble text". */
    note: LocalizedSchema.optional(),
    sources: z.array(SourceSchema).default([]),
  })
  .superRefine((article, context) => {
    if (article.coverage === "none") return;
    for (const field of ["heading", "summary"] as const) {
      if (article[field] === undefined) {
        context.addIssue({ code: "custom", path: [field], message: `is needed where coverage is ${article.coverage}` });
      }
    }
    if (article.sources.length === 0) {
      context.addIssue({ code: "custom", path: ["sources"], message: "needs at least one source" });
    }
  });
export type Article = z.infer<typeof ArticleSchema>;
export type ArticleNumber = Article["number"];

/** Reported to be in the treaty; article number not established. */
export const ProvisionSchema = z.strictObject({
  id: IdSchema,
  label: LocalizedSchema,
  who: LocalizedSchema,
  modality: ModalitySchema,
  what: LocalizedSchema,
  /** `treaty`: content as reported; `aim`: how officials described its aim, not treaty text. */
  basis: z.enum(["treaty", "aim"]),
  quotes: z.array(TreatyQuoteSchema).default([]),
  topics: z.array(IdSchema).default([]),
  asked_as: AskedAs.default({}),
  sources: Sources,
  /** Must be shown with it, e.g. why it is doubtful as worded. */
  caveat: LocalizedSchema.optional(),
});
export type Provision = z.infer<typeof ProvisionSchema>;

// reports/ ------------------------------------------------------------------------------------------------------------

export const ReportKindSchema = z.enum(["news", "official", "analysis", "academic", "opinion", "blog"]);
export const ClaimSchema = z.strictObject({
  text: LocalizedSchema,
  as_of: PartialDateSchema,
  /** States, articles or things the claim is about: "XA", "article 5", "treaty". */
  about: Text.optional(),
});
export const ReportQuoteSchema = z.strictObject({ text: Verbatim, speaker: Text, language: LanguageSchema.optional() });

export const ReportSchema = z.strictObject({
  id: IdSchema,
  title: Text,
  /** False when the title is the curator's reconstruction, shown without quotation marks. */
  title_as_printed: z.boolean().default(true),
  /** The title in other languages than its own. */
  title_translated: LocalizedSchema.optional(),
  publisher: Text,
  author: Text.optional(),
  /** As printed; left out when the page shows no date. */
  published: PartialDateSchema.optional(),
  url: Url,
  /** Of the page itself; any ISO 639-1 code. */
  language: z.string().regex(/^[a-z]{2}$/, "must be a two-letter language code such as en"),
  kind: ReportKindSchema,
  states: z.array(StateCodeSchema).default([]),
  articles: Articles.default([]),
  topics: z.array(IdSchema).min(1, "needs at least one topic"),
  digest: LocalizedSchema,
  claims: z.array(ClaimSchema).default([]),
  quotes: z.array(ReportQuoteSchema).default([]),
  asked_as: AskedAs.default({}),
  /** The report that overtook it; from then on this one is history, never the basis of an answer. */
  superseded_by: z.strictObject({ report: IdSchema, reason: LocalizedSchema }).optional(),
  /** Withdrawn by the curator: the file stays, answers and updates leave it out. */
  withdrawn: z.strictObject({ on: IsoDateSchema, reason: LocalizedSchema }).optional(),
});
export type Report = z.infer<typeof ReportSchema>;
export type Claim = z.infer<typeof ClaimSchema>;

// ledger.yaml ---------------------------------------------------------------------------------------------------------

/** Acts in the words depositaries use (Vienna Convention on the Law of Treaties, articles 2, 11 to 24, 54, 77). */
export const ActKindSchema = z.enum([
  "signature",
  "ratification",
  "approval",
  "accession",
  "deposit",
  "entry-into-force",
  "reservation",
  "declaration",
  "withdrawal",
]);
export type ActKind = z.infer<typeof ActKindSchema>;

/** Something a state did. `date`: when it happened. `learnt`: the date of the source that told it. */
export const LedgerActSchema = z.strictObject({
  id: IdSchema,
  /** Left out for the treaty as a whole (its entry into force). */
  state: StateCodeSchema.optional(),
  act: ActKindSchema,
  date: IsoDateSchema,
  learnt: IsoDateSchema,
  place: LocalizedSchema.optional(),
  by: LocalizedSchema.optional(),
  confidence: ConfidenceSchema,
  sources: Sources,
  note: LocalizedSchema.optional(),
});
export type LedgerAct = z.infer<typeof LedgerActSchema>;

/**
 * What is known of an act that is not in the ledger, as of `on`.
 * `not-done`: a source says it had not been done. `not-established`: the sources are silent.
 */
export const FindingSchema = z.strictObject({
  id: IdSchema,
  state: StateCodeSchema.optional(),
  act: ActKindSchema,
  says: z.enum(["not-done", "not-established"]),
  on: IsoDateSchema,
  learnt: IsoDateSchema,
  /** The newest source in which it was looked for. */
  checked: IsoDateSchema,
  sources: Sources,
  note: LocalizedSchema.optional(),
});
export type Finding = z.infer<typeof FindingSchema>;

/** Two sources disagree: what each says, which is preferred, and why. */
export const DisagreementSchema = z.strictObject({
  id: IdSchema,
  about: LocalizedSchema,
  states: z.array(StateCodeSchema).default([]),
  acts: z.array(ActKindSchema).default([]),
  versions: z
    .array(z.strictObject({ text: LocalizedSchema, sources: z.array(Url).default([]) }))
    .min(2, "needs at least two versions"),
  preferred: LocalizedSchema,
  why: LocalizedSchema,
  asked_as: AskedAs.default({}),
  sources: Sources,
});
export type Disagreement = z.infer<typeof DisagreementSchema>;

/** A state that is not one of the treaty's parties but is often asked about. */
export const OutsiderSchema = z.strictObject({
  state: StateCodeSchema,
  status: LocalizedSchema,
  on: IsoDateSchema,
  sources: Sources,
});

export const LedgerSchema = z.strictObject({
  /** The newest document that deals with this treaty itself. */
  as_of: IsoDateSchema,
  /** The newest page of any kind that was read: later acts would be invisible here. */
  evidence_horizon: IsoDateSchema,
  compiled: IsoDateSchema,
  acts: z.array(LedgerActSchema),
  findings: z.array(FindingSchema).default([]),
  depositary: z
    .strictObject({ state: StateCodeSchema, confidence: ConfidenceSchema, note: LocalizedSchema.optional(), sources: Sources })
    .optional(),
  /** When the treaty enters into force, if the clause has been read. */
  entry_into_force_condition: z.strictObject({ known: z.boolean(), note: LocalizedSchema, sources: Sources }),
  outsiders: z.array(OutsiderSchema).default([]),
  disagreements: z.array(DisagreementSchema).default([]),
});
export type Ledger = z.infer<typeof LedgerSchema>;

// timeline, topics, look-alikes, glossary, concepts ------------------------------------------------------------------

export const EventSchema = z.strictObject({
  id: IdSchema,
  date: PartialDateSchema,
  /** `look-alike`: a different act that is easily mistaken for this treaty. */
  kind: z.enum(["treaty", "context", "comment", "look-alike"]),
  title: LocalizedSchema,
  summary: LocalizedSchema,
  states: z.array(StateCodeSchema).default([]),
  articles: Articles.default([]),
  topics: z.array(IdSchema).default([]),
  asked_as: AskedAs.default({}),
  sources: Sources,
});
export type TimelineEvent = z.infer<typeof EventSchema>;

export const TopicSchema = z.strictObject({ id: IdSchema, label: LocalizedSchema, asked_as: AskedAs.default({}) });
export type Topic = z.infer<typeof TopicSchema>;

export const LookAlikeSchema = z.strictObject({
  id: IdSchema,
  name: LocalizedSchema,
  date: PartialDateSchema,
  parties: z.array(StateCodeSchema).default([]),
  /** How to tell it from this treaty. */
  difference: LocalizedSchema,
  /** Words that point at it and not at this treaty. */
  asked_as: AskedAs,
  sources: Sources,
});
export type LookAlike = z.infer<typeof LookAlikeSchema>;

export const GlossaryEntrySchema = z.strictObject({
  id: IdSchema,
  term: LocalizedSchema,
  meaning: LocalizedSchema,
  asked_as: AskedAs.default({}),
  sources: Sources,
});
export type GlossaryEntry = z.infer<typeof GlossaryEntrySchema>;

/**
 * What people mean in their own words: any of `words` (per language; a word or a phrase, stems are taken care of) in a
 * question points at `points_to` ("article:6", "provision:tourism", "topic:neutrality", "report:<id>",
 * "event:<id>", "look-alike:<id>", "glossary:<id>", "disagreement:<id>", "state:<code>"); the lint follows each.
 */
export const ConceptSchema = z.strictObject({
  id: IdSchema,
  label: LocalizedSchema,
  words: AskedAs.default({}),
  /**
   * Kinds of question that point there too, whatever the language: "why" and "signature" together, about these states.
   * Kinds: signature, ratification, entry-into-force, refusal, why, when, where, says, means, not, meeting.
   */
  asks: z
    .array(
      z.strictObject({
        kinds: z
          .array(z.enum(["signature", "ratification", "entry-into-force", "refusal", "why", "when", "where", "says", "means", "not", "meeting"]))
          .min(1),
        states: z.array(StateCodeSchema).default([]),
      }),
    )
    .default([]),
  points_to: z.array(Text).default([]),
});
export type Concept = z.infer<typeof ConceptSchema>;

/** What the corpus is known not to hold: asked for often, answered with a plain refusal that says what is missing. */
export const GapSchema = z.strictObject({
  id: IdSchema,
  asked_as: AskedAs,
  note: LocalizedSchema,
});
export type Gap = z.infer<typeof GapSchema>;

export const FeedSchema = z.strictObject({ url: Url, publisher: Text, language: LanguageSchema });

// text/<language>/ ----------------------------------------------------------------------------------------------------

/** An imported official text: byte for byte what the publication holds. */
export const OfficialArticleSchema = z.strictObject({
  number: z.union([z.literal("preamble"), z.int().min(1)]),
  heading: Verbatim.optional(),
  paragraphs: z.array(Verbatim).min(1),
});
export const OfficialTextSchema = z.strictObject({
  language: LanguageSchema,
  title: Verbatim,
  source: SourceSchema,
  retrieved: IsoDateSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  articles: z.array(OfficialArticleSchema).min(1),
});
export type OfficialText = z.infer<typeof OfficialTextSchema>;

// The whole -----------------------------------------------------------------------------------------------------------

/** Everything the corpus files hold, checked. */
export interface CorpusData {
  readonly treaty: Treaty;
  readonly states: readonly State[];
  readonly people: readonly Person[];
  readonly articles: readonly Article[];
  readonly provisions: readonly Provision[];
  readonly reports: readonly Report[];
  readonly ledger: Ledger;
  readonly timeline: readonly TimelineEvent[];
  readonly topics: readonly Topic[];
  readonly lookAlikes: readonly LookAlike[];
  readonly glossary: readonly GlossaryEntry[];
  readonly concepts: readonly Concept[];
  readonly gaps: readonly Gap[];
  readonly feeds: readonly z.infer<typeof FeedSchema>[];
  readonly texts: readonly OfficialText[];
}
