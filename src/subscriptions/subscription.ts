/** What a chat subscribed to. The schemas are the single definition: they read the database, and a file carried to another bot. */
import { z } from "zod";
import { LanguageSchema } from "../corpus/language.js";
import { ActKindSchema, IdSchema, StateCodeSchema } from "../corpus/schema.js";

export const ChatKindSchema = z.enum(["private", "group", "supergroup", "channel"]);
export type ChatKind = z.infer<typeof ChatKindSchema>;

/** Where posts go: a chat, or one topic of a forum. Without `threadId`: the chat itself, in a forum its General topic. */
export const ChatAddressSchema = z.strictObject({ chatId: z.int(), threadId: z.int().min(1).optional() });
export type ChatAddress = z.infer<typeof ChatAddressSchema>;

export const WantedKindSchema = z.enum(["status", "reports", "events", "corrections", "texts"]);
export type WantedKind = z.infer<typeof WantedKindSchema>;

/**
 * Waits for one thing and ends when it has come [S8]: an act (of a state, or of the treaty as a whole), or a new item that a
 * curator says answers a question (the id in `QuestionStore`).
 */
export const WatchSchema = z.union([
  z.strictObject({ act: ActKindSchema, state: StateCodeSchema.optional() }),
  z.strictObject({ state: StateCodeSchema }),
  z.strictObject({ question: z.string().min(1) }),
]);
export type Watch = z.infer<typeof WatchSchema>;

/** A list that is left out or empty does not restrict. With `watch`, nothing else counts. */
export const FilterSchema = z.strictObject({
  kinds: z.array(WantedKindSchema),
  states: z.array(StateCodeSchema).optional(),
  articles: z.array(z.int().min(1)).optional(),
  topics: z.array(IdSchema).optional(),
  watch: WatchSchema.optional(),
});
export type Filter = z.infer<typeof FilterSchema>;

export const TimeZoneSchema = z.string().refine(isTimeZone, "is not the name of a time zone such as Asia/Bishkek");

/** A time of day, 00:00 to 23:59. */
export const TimeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time such as 22:00");

/** `weekday`: 1 is Monday, 7 is Sunday. `hour`: 0 to 23, on the clocks of `zone`. */
export const RhythmSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("at-once") }),
  z.strictObject({ type: z.literal("daily"), hour: z.int().min(0).max(23), zone: TimeZoneSchema }),
  z.strictObject({
    type: z.literal("weekly"),
    weekday: z.int().min(1).max(7),
    hour: z.int().min(0).max(23),
    zone: TimeZoneSchema,
  }),
]);
export type Rhythm = z.infer<typeof RhythmSchema>;

/** Nothing is posted from `from` until `to`, on the clocks of `zone`; 22:00 to 07:00 crosses midnight. */
export const QuietHoursSchema = z
  .strictObject({ from: TimeOfDaySchema, to: TimeOfDaySchema, zone: TimeZoneSchema })
  .refine(({ from, to }) => from !== to, "must leave some of the day: from and to are the same");
export type QuietHours = z.infer<typeof QuietHoursSchema>;

/** `user`: someone asked for it; everything else is the bot's loss of the chat, which ends by itself when the bot is back. */
export const PauseReasonSchema = z.enum(["user", "gone", "no-right"]);
export type PauseReason = z.infer<typeof PauseReasonSchema>;

export const SubscriptionStateSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("active") }),
  z.strictObject({
    type: z.literal("paused"),
    reason: PauseReasonSchema,
    since: z.number(),
    note: z.string().optional(),
  }),
]);
export type SubscriptionState = z.infer<typeof SubscriptionStateSchema>;

export const SubscriptionSchema = z.strictObject({
  /** Short enough for callback data; made by `newSubscriptionId`. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,20}$/),
  chat: ChatAddressSchema,
  chatKind: ChatKindSchema,
  title: z.string().optional(),
  wants: FilterSchema,
  rhythm: RhythmSchema,
  language: LanguageSchema,
  quiet: QuietHoursSchema.optional(),
  state: SubscriptionStateSchema,
  /** The user who set it up; missing for an anonymous admin, and after that person's /forget. */
  setBy: z.int().optional(),
  createdAt: z.number(),
});
export type Subscription = z.infer<typeof SubscriptionSchema>;

/** Whether the name is one Intl knows, such as `Asia/Bishkek` or `UTC`. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone !== "";
  } catch {
    return false; // a RangeError: that is how Intl says no
  }
}
