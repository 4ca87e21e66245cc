/** Dates as English citation styles print them. Citations are made in English, whatever language the reply is in. */
import type { PartialDate } from "../corpus/date.js";

const MONTHS = [
  ["January", "Jan."],
  ["February", "Feb."],
  ["March", "Mar."],
  ["April", "Apr."],
  ["May", "May"],
  ["June", "June"],
  ["July", "July"],
  ["August", "Aug."],
  ["September", "Sept."],
  ["October", "Oct."],
  ["November", "Nov."],
  ["December", "Dec."],
] as const;

/** "21 July 2022", "July 2022" or "2022", as much as is known: OSCOLA and AGLC4 (rule 1.11.1). */
export function dayFirst(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  return [day, month?.[0], year].filter((part) => part !== undefined).join(" ");
}

/** "July 21, 2022", "July 2022" or "2022", months shortened as in The Bluebook's table T12. */
export function monthFirst(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return year;
  return day === undefined ? `${month[1]} ${year}` : `${month[1]} ${day}, ${year}`;
}

function partsOf(date: PartialDate): { year: string; month: (typeof MONTHS)[number] | undefined; day?: string } {
  const [year = "", month, day] = date.split("-");
  return {
    year,
    month: month === undefined ? undefined : MONTHS[Number(month) - 1],
    ...(day === undefined ? {} : { day: String(Number(day)) }),
  };
}
