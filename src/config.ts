/** The environment, read once and checked as a whole: a configuration, or everything that is wrong with it. */
import { z } from "zod";

export interface Config {
  /** None: the bot talks in the terminal. */
  readonly botToken?: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
  readonly webhook?: WebhookConfig;
  /** Set only where the environment names one: then health and metrics are served there, also while polling. */
  readonly port?: number;
  /** `postgres://…`; without it SQLite in `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly corpusDir: string;
  /** Telegram user ids of the curators. */
  readonly adminIds: readonly number[];
  readonly autoPublish: boolean;
  /** Messages a second, over all chats. */
  readonly broadcastRate: number;
  /** Messages a minute to one group or channel; 0: no limit. */
  readonly groupRate: number;
  readonly richMessages: "auto" | "on" | "off";
  readonly logLevel?: LogLevel;
}

export interface WebhookConfig {
  readonly url: string;
  readonly secret: string;
  readonly port: number;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type ParsedConfig = { ok: true; config: Config } | { ok: false; faults: string[] };

const DEFAULT_PORT = 8080;

const YES_OR_NO = new Map([
  ...["true", "yes", "on", "1"].map((word) => [word, true] as const),
  ...["false", "no", "off", "0"].map((word) => [word, false] as const),
]);

/** What cannot be checked variable by variable is checked in `parseConfig`. */
const EnvironmentSchema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(
      /^\d+:[\w-]+$/,
      "must be a token as BotFather gives it, such as 123456:ABC-DEF; copy it again, without quotes or spaces",
    )
    .optional(),
  TELEGRAM_API_ROOT: address("must be an http or https address such as https://api.telegram.org", ["http:", "https:"])
    .transform((root) => root.replace(/\/+$/, ""))
    .optional(),
  WEBHOOK_URL: z
    .string()
    .refine(
      isWebhookAddress,
      "must be an https address such as https://bot.example.org/telegram (http only on this machine)",
    )
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, "must be 1 to 256 characters of A-Z, a-z, 0-9, _ and -; choose another")
    .optional(),
  PORT: number(
    "must be a whole number from 1 to 65535",
    (port) => Number.isInteger(port) && port >= 1 && port <= 65535,
  ),
  DATABASE_URL: address("must begin with postgres:// or postgresql://; leave it out to use SQLite in DATA_DIR", [
    "postgres:",
    "postgresql:",
  ]).optional(),
  DATA_DIR: z.string().default("./data"),
  CORPUS_DIR: z.string().default("./corpus"),
  ADMIN_IDS: z
    .string()
    .transform((list) =>
      list
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== ""),
    )
    .refine(
      (ids) => ids.every(isUserId),
      "must be Telegram user ids, numbers such as 11111111,22222222, parted by commas",
    )
    .transform((ids) => [...new Set(ids.map(Number))])
    .default([]),
  AUTO_PUBLISH: z
    .string()
    .refine((word) => YES_OR_NO.has(word.toLowerCase()), "must be true or false")
    .transform((word) => YES_OR_NO.get(word.toLowerCase()) === true)
    .optional(),
  BROADCAST_RATE: number("must be a number above 0: messages a second", (rate) => rate > 0),
  GROUP_RATE: number("must be a number from 0: messages a minute to one group, 0 for no limit", (rate) => rate >= 0),
  RICH_MESSAGES: z.enum(["auto", "on", "off"], "must be auto, on or off").default("auto"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).optional(),
});

/**
 * The configuration an environment describes; variables set to nothing count as not set. Otherwise every fault, as one
 * line each: the variable's name and how to mend it. No fault repeats a value, since some are secret.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const set = Object.fromEntries(
    Object.keys(EnvironmentSchema.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
  const parsed = EnvironmentSchema.safeParse(set);
  const faults = (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")} ${message}`);
  if (set.WEBHOOK_URL !== undefined && set.WEBHOOK_SECRET === undefined) {
    faults.push(
      "WEBHOOK_SECRET is required with WEBHOOK_URL: set it to 1 to 256 random characters of A-Z, a-z, 0-9, _ and -",
    );
  }
  if (set.WEBHOOK_URL !== undefined && set.BOT_TOKEN === undefined) {
    faults.push("BOT_TOKEN is required with WEBHOOK_URL: set it to the token from BotFather, or leave WEBHOOK_URL out");
  }
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, config: configOf(parsed.data) };
}

function configOf(env: z.infer<typeof EnvironmentSchema>): Config {
  return {
    ...(env.BOT_TOKEN !== undefined && { botToken: env.BOT_TOKEN }),
    apiRoot: env.TELEGRAM_API_ROOT ?? "https://api.telegram.org",
    ...(env.WEBHOOK_URL !== undefined && {
      webhook: { url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET!, port: env.PORT ?? DEFAULT_PORT },
    }),
    ...(env.PORT !== undefined && { port: env.PORT }),
    ...(env.DATABASE_URL !== undefined && { databaseUrl: env.DATABASE_URL }),
    dataDir: env.DATA_DIR,
    corpusDir: env.CORPUS_DIR,
    adminIds: env.ADMIN_IDS,
    autoPublish: env.AUTO_PUBLISH ?? env.ADMIN_IDS.length === 0,
    broadcastRate: env.BROADCAST_RATE ?? 25,
    groupRate: env.GROUP_RATE ?? 20,
    richMessages: env.RICH_MESSAGES,
    ...(env.LOG_LEVEL !== undefined && { logLevel: env.LOG_LEVEL }),
  };
}

function number(mend: string, isRight: (value: number) => boolean) {
  return z
    .string()
    .refine((text) => /^\d+(\.\d+)?$/.test(text) && isRight(Number(text)), mend)
    .transform(Number)
    .optional();
}

function address(mend: string, protocols: readonly string[]) {
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), mend);
}

function isWebhookAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
}

function isUserId(id: string): boolean {
  return /^\d{1,16}$/.test(id) && Number(id) > 0 && Number.isSafeInteger(Number(id));
}
