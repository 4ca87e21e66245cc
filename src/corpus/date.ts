/** Dates as sources give them: a day, a month or only a year, written 2022-07-21, 2022-07 or 2022. */
import { z } from "zod";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MONTH_OR_YEAR = /^\d{4}(-\d{2}(-\d{2})?)?$/;

function exists(date: string): boolean {
  const [year, month = "01", day = "01"] = date.split("-");
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A calendar day, 2022-07-21. */
export const IsoDateSchema = z
  .string("must be a date such as 2022-07-21")
  .regex(DAY, "must be a date such as 2022-07-21")
  .refine(exists, "is not a day of the calendar");
export type IsoDate = z.infer<typeof IsoDateSchema>;

/** A day, a month (2022-07) or a year (2022). */
export const PartialDateSchema = z
  .string("must be a date such as 2022-07-21, 2022-07 or 2022, in quotation marks")
  .regex(DAY_MONTH_OR_YEAR, "must be a date such as 2022-07-21, 2022-07 or 2022")
  .refine(exists, "is not a day of the calendar");
export type PartialDate = z.infer<typeof PartialDateSchema>;

/** The first day a partial date can mean. */
export function firstDayOf(date: PartialDate): IsoDate {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** The last day a partial date can mean. */
export function lastDayOf(date: PartialDate): IsoDate {
  const [year, month, day] = date.split("-");
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
