/** The day or period a question is about: "by September 2023", "осенью 2023", "2022-yilda", "last autumn". */
import { lastDayOf, type IsoDate, type PartialDate } from "../corpus/date.js";
import { foldWord, skeletonOf, termsOf, type Term } from "../search/terms.js";

export interface Period {
  /** First and last day, both included. `from` is missing for "by" and "before". */
  from?: IsoDate;
  to: IsoDate;
  /** As asked, for showing. */
  text: PartialDate;
  /** Positions of the terms that name it. */
  at: number[];
}

/** Beginnings of the months' names, as skeletons; Turkic languages mostly share the Russian ones. */
const MONTHS = [
  "january jan январ қаңтар ýanwar",
  "february feb феврал ақпан fewral",
  "march март наурыз mart",
  "april апрел сәуір aprel",
  "may май мая мае мамыр maý",
  "june jun июн маусым iyun iýun",
  "july jul июл шілде iyul iýul",
  "august aug август тамыз avgust awgust",
  "september sept sep сентябр қыркүйек sentabr sentyabr sentýabr",
  "october oct октябр қазан oktabr oktyabr oktýabr",
  "november nov ноябр қараша noyabr noýabr",
  "december dec декабр желтоқсан dekabr",
].map((names) => names.split(" ").map((name) => skeletonOf(foldWord(name))));

const SEASONS: { names: string[]; first: number; last: number }[] = [
  { names: skeletons("spring весн весен көктем bahor баҳор ýaz"), first: 3, last: 5 },
  { names: skeletons("summer лето летом лета tomus"), first: 6, last: 8 },
  { names: skeletons("autumn fall осен күз куз kuz тирамоҳ güýz"), first: 9, last: 11 },
  { names: skeletons("winter зим қыста кыш qish зимистон gyş"), first: 1, last: 2 },
];
const END = /^(end|konec|konci|konce|aiagi|aiagin|ohir|ahir|sonun|poslednie)/;
const LAST = /^(last|proshl|otgan|utken|otkon|guzasht|gechen|biltir)/;
const YEAR_WORD = /^(iear|god|goda|godu|il|ili|iil|jil|jyl|sol)/;
/** Before the date: it is a limit, not a period. */
const BY_BEFORE =
  /(?:^|[\s,])(by|as of|as at|until|till|up to|by the end of|at the end of|к|ко|на|до|по состоянию на|к концу|на конец|в конце|то соли|то моҳи)\s+(?:the\s+)?(?:end of\s+|концу?\s+|конце\s+)?$/iu;
const STRICTLY_BEFORE = /(?:^|[\s,])(before|prior to|раньше|пеш аз)\s+(?:the\s+)?$/iu;
const BY_AFTER = /^\S*\s*(?:\S+\s+)?(дейін|чейин|карата|gacha|гача|qadar|çenli|cenli|holatiga)/iu;

function skeletons(names: string): string[] {
  return names.split(" ").map((name) => skeletonOf(foldWord(name)));
}

/** The first period named in the text; `today` is for "last autumn". */
export function findPeriod(text: string, today: IsoDate): Period | undefined {
  const terms = termsOf(text);
  const named = fromYear(terms) ?? fromToday(terms, today);
  if (named === undefined) return undefined;
  const before = text.slice(0, terms[Math.min(...named.at)]!.start);
  const after = text.slice(terms[Math.max(...named.at)]!.end);
  const to = lastDayOf(named.text);
  if (STRICTLY_BEFORE.test(before)) return { to: dayBefore(named.from), text: named.text, at: named.at };
  if (BY_BEFORE.test(before) || BY_AFTER.test(after) || named.atEnd) {
    return { to: named.to ?? to, text: named.text, at: named.at };
  }
  return { from: named.from, to: named.to ?? to, text: named.text, at: named.at };
}

interface Named {
  text: PartialDate;
  from: IsoDate;
  to?: IsoDate;
  at: number[];
  atEnd: boolean;
}

function fromYear(terms: Term[]): Named | undefined {
  const yearAt = terms.findIndex((term) => yearOf(term) !== undefined);
  if (yearAt < 0) return undefined;
  const year = yearOf(terms[yearAt]!)!;
  const near = [yearAt - 1, yearAt - 2, yearAt + 1, yearAt + 2, yearAt + 3].filter((at) => terms[at] !== undefined);
  const monthAt = near.find((at) => monthOf(terms[at]!) !== undefined);
  if (monthAt !== undefined) {
    const month = two(monthOf(terms[monthAt]!)!);
    const dayAt = [monthAt - 1, monthAt + 1].find((at) => at !== yearAt && dayOf(terms[at]) !== undefined);
    if (dayAt !== undefined) {
      const text = `${year}-${month}-${two(dayOf(terms[dayAt])!)}`;
      if (isDay(text)) return { text, from: text, at: [yearAt, monthAt, dayAt], atEnd: false };
    }
    return {
      text: `${year}-${month}`,
      from: `${year}-${month}-01`,
      at: [yearAt, monthAt],
      atEnd: isAtEnd(terms, near),
    };
  }
  const numeric = numericDate(terms, yearAt, year);
  if (numeric !== undefined) return numeric;
  const seasonAt = near.find((at) => seasonOf(terms[at]!) !== undefined);
  if (seasonAt !== undefined) return season(seasonOf(terms[seasonAt]!)!, year, [yearAt, seasonAt]);
  return { text: String(year), from: `${year}-01-01`, at: [yearAt], atEnd: isAtEnd(terms, near) };
}

/** 21.07.2022 and 2022-07-21, which come apart into three terms. */
function numericDate(terms: Term[], yearAt: number, year: number): Named | undefined {
  const numbers = (from: number): [number, number] | undefined => {
    const [first, second] = [terms[from], terms[from + 1]].map((term) => (term === undefined ? NaN : Number(term.raw)));
    return Number.isInteger(first) && Number.isInteger(second) ? [first!, second!] : undefined;
  };
  const dayFirst = numbers(yearAt - 2);
  const yearFirst = numbers(yearAt + 1);
  const [day, month] = dayFirst ?? yearFirst?.toReversed() ?? [];
  if (day === undefined || month === undefined) return undefined;
  const text = `${year}-${two(month)}-${two(day)}`;
  const from = dayFirst === undefined ? yearAt : yearAt - 2;
  return isDay(text) ? { text, from: text, at: [from, from + 1, from + 2], atEnd: false } : undefined;
}

function fromToday(terms: Term[], today: IsoDate): Named | undefined {
  const lastAt = terms.findIndex((term) => LAST.test(term.full));
  if (lastAt < 0) return undefined;
  const next = [lastAt + 1, lastAt - 1].find(
    (at) => terms[at] !== undefined && (seasonOf(terms[at]) ?? isYearWord(terms[at])),
  );
  if (next === undefined) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const named = seasonOf(terms[next]!);
  if (named === undefined) {
    return { text: String(thisYear - 1), from: `${thisYear - 1}-01-01`, at: [lastAt, next], atEnd: false };
  }
  // The newest such season that is over: in November 2026 "last autumn" is the autumn of 2025.
  const over = today > lastDayOf(`${thisYear}-${two(named.last)}`);
  return season(named, over ? thisYear : thisYear - 1, [lastAt, next]);
}

function season(named: (typeof SEASONS)[number], year: number, at: number[]): Named {
  return {
    text: `${year}-${two(named.last)}`,
    from: `${year}-${two(named.first)}-01`,
    to: lastDayOf(`${year}-${two(named.last)}`),
    at,
    atEnd: false,
  };
}

function yearOf(term: Term): number | undefined {
  const match = /^((?:19|20)\d\d)\p{L}{0,5}$/u.exec(term.raw);
  return match === null ? undefined : Number(match[1]);
}

/** Short names that nothing else begins with in any of the languages: "июля", "июлдагы", "iyulda". */
const SHORT_BUT_SURE = new Set(["iul", "iun", "mart"]);

function monthOf(term: Term): number | undefined {
  const at = MONTHS.findIndex((names) =>
    names.some(
      (name) => term.full === name || ((name.length > 4 || SHORT_BUT_SURE.has(name)) && term.full.startsWith(name)),
    ),
  );
  return at < 0 ? undefined : at + 1;
}

function seasonOf(term: Term): (typeof SEASONS)[number] | undefined {
  return SEASONS.find(({ names }) =>
    names.some((name) => term.full === name || (name.length > 3 && term.full.startsWith(name))),
  );
}

function isYearWord(term: Term): true | undefined {
  return YEAR_WORD.test(term.full) ? true : undefined;
}

function dayOf(term: Term | undefined): number | undefined {
  const match = /^(\d{1,2})\p{L}{0,3}$/u.exec(term?.raw ?? "");
  const day = Number(match?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function isAtEnd(terms: Term[], near: number[]): boolean {
  return near.some((at) => END.test(terms[at]!.full));
}

function isDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
