/** The corpus in memory: what the files hold, with the look-ups the rest of the program asks it for. */
import { firstDayOf } from "./date.js";
import type {
  Article,
  ArticleNumber,
  CorpusData,
  Report,
  Source,
  State,
  StateCode,
  TimelineEvent,
  Topic,
} from "./schema.js";

export interface CorpusMeta {
  /** Changes when a byte of any file changes, and only then; 12 hexadecimal digits. */
  readonly version: string;
}

/** Immutable: a reload makes a new corpus, so that an answer under way never sees half of each. */
export interface Corpus extends CorpusData, CorpusMeta {
  article(number: ArticleNumber): Article | undefined;
  state(code: StateCode): State | undefined;
  report(id: string): Report | undefined;
  topic(id: string): Topic | undefined;
  /** The newest report in the chain that overtook this one; undefined when nothing did. */
  overtakenBy(report: Report): Report | undefined;
  /** Reports that answers and updates may rest on: neither overtaken nor withdrawn. */
  currentReports(): readonly Report[];
  /** Oldest first; a month or year stands at its first day; equal dates keep the file's order. */
  readonly eventsByDate: readonly TimelineEvent[];
  /** A report as the source of a statement. */
  sourceOf(report: Report): Source;
}

/** Expects data that has passed the lint: ids are unique and every `superseded_by` leads to an end. */
export function createCorpus(data: CorpusData, meta: CorpusMeta): Corpus {
  const articles = new Map(data.articles.map((article) => [article.number, article]));
  const states = new Map(data.states.map((state) => [state.code, state]));
  const reports = new Map(data.reports.map((report) => [report.id, report]));
  const topics = new Map(data.topics.map((topic) => [topic.id, topic]));
  const current = data.reports.filter(
    (report) => report.superseded_by === undefined && report.withdrawn === undefined,
  );

  const successorOf = (report: Report): Report | undefined =>
    report.superseded_by === undefined ? undefined : reports.get(report.superseded_by.report);

  return Object.freeze<Corpus>({
    ...data,
    version: meta.version,
    article: (number) => articles.get(number),
    state: (code) => states.get(code),
    report: (id) => reports.get(id),
    topic: (id) => topics.get(id),
    overtakenBy: (report) => {
      let newest = successorOf(report);
      for (let next = newest; next !== undefined; next = successorOf(next)) newest = next;
      return newest;
    },
    currentReports: () => current,
    eventsByDate: data.timeline.toSorted((a, b) => compareDays(firstDayOf(a.date), firstDayOf(b.date))),
    sourceOf: (report) => ({
      title: report.title,
      publisher: report.publisher,
      ...(report.published === undefined ? {} : { date: report.published }),
      url: report.url,
    }),
  });
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
