import { describe, expect, it } from "vitest";
import { parseConfig, type Config } from "../src/config.js";

function configOf(env: Record<string, string>): Config {
  const parsed = parseConfig(env);
  if (!parsed.ok) throw new Error(parsed.faults.join("\n"));
  return parsed.config;
}

function faultsOf(env: Record<string, string>): string[] {
  const parsed = parseConfig(env);
  return parsed.ok ? [] : parsed.faults;
}

describe("the defaults", () => {
  it("hold for an empty environment, where variables without a value count as not set", () => {
    const expected = {
      apiRoot: "https://api.telegram.org",
      dataDir: "./data",
      corpusDir: "./corpus",
      adminIds: [],
      autoPublish: true,
      broadcastRate: 25,
      groupRate: 20,
      richMessages: "auto",
    };
    expect(configOf({})).toEqual(expected);
    expect(configOf({ BOT_TOKEN: "", WEBHOOK_URL: " ", PORT: "", ADMIN_IDS: "", LOG_LEVEL: "" })).toEqual(expected);
  });

  it("do not publish by themselves where there are curators, unless told to", () => {
    expect(configOf({ ADMIN_IDS: "11, 22,11" })).toMatchObject({ adminIds: [11, 22], autoPublish: false });
    expect(configOf({ ADMIN_IDS: "11", AUTO_PUBLISH: "TRUE" }).autoPublish).toBe(true);
    expect(configOf({ AUTO_PUBLISH: "false" }).autoPublish).toBe(false);
  });

  it("listen on 8080 for a webhook, and nowhere without one", () => {
    const webhook = { WEBHOOK_URL: "https://bot.example.org/hook", WEBHOOK_SECRET: "s-1_A", BOT_TOKEN: "1:a" };
    expect(configOf(webhook).webhook).toEqual({ url: webhook.WEBHOOK_URL, secret: "s-1_A", port: 8080 });
    expect(configOf({ ...webhook, PORT: "443" })).toMatchObject({ port: 443, webhook: { port: 443 } });
    expect(configOf({}).port).toBeUndefined();
  });
});

describe("values", () => {
  it("of TELEGRAM_API_ROOT lose the slash at their end", () => {
    expect(configOf({ TELEGRAM_API_ROOT: "http://127.0.0.1:8081/" }).apiRoot).toBe("http://127.0.0.1:8081");
  });

  it.each([
    ["BOT_TOKEN", "123456:ABC-DEF_g"],
    ["DATABASE_URL", "postgresql://user@host/name"],
    ["GROUP_RATE", "0"],
    ["BROADCAST_RATE", "0.5"],
    ["RICH_MESSAGES", "off"],
    ["LOG_LEVEL", "silent"],
  ])("%s=%s is taken", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([]);
  });

  it.each([
    ["BOT_TOKEN", "98765"],
    ["BOT_TOKEN", "98765:ABC DEF"],
    ["TELEGRAM_API_ROOT", "api.telegram.org"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80a"],
    ["DATABASE_URL", "mysql://host/name"],
    ["ADMIN_IDS", "anna"],
    ["ADMIN_IDS", "1,-5"],
    ["AUTO_PUBLISH", "maybe"],
    ["BROADCAST_RATE", "0"],
    ["GROUP_RATE", "-1"],
    ["RICH_MESSAGES", "yes"],
    ["LOG_LEVEL", "loud"],
  ])("%s=%s is a fault that names it and not the value", (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} must`));
    if (name === "BOT_TOKEN") expect(faults[0]).not.toContain(value);
  });
});

describe("a webhook", () => {
  const rest = { BOT_TOKEN: "1:a", WEBHOOK_SECRET: "secret" };

  it.each([
    "https://bot.example.org/hook",
    "http://127.0.0.1:8080/hook",
    "http://localhost/hook",
    "http://[::1]:1/hook",
  ])("may have the address %s", (url) => {
    expect(faultsOf({ ...rest, WEBHOOK_URL: url })).toEqual([]);
  });

  it.each(["http://bot.example.org/hook", "bot.example.org/hook", "ftp://127.0.0.1/hook"])("may not have %s", (url) => {
    expect(faultsOf({ ...rest, WEBHOOK_URL: url })).toEqual([expect.stringMatching(/^WEBHOOK_URL must be an https/)]);
  });

  it("needs a secret and a token", () => {
    expect(faultsOf({ WEBHOOK_URL: "https://bot.example.org/hook" })).toEqual([
      expect.stringMatching(/^WEBHOOK_SECRET is required/),
      expect.stringMatching(/^BOT_TOKEN is required/),
    ]);
    expect(faultsOf({ ...rest, WEBHOOK_URL: "https://bot.example.org/hook", WEBHOOK_SECRET: "not allowed!" })).toEqual([
      expect.stringMatching(/^WEBHOOK_SECRET must be/),
    ]);
  });
});

it("names every fault at once", () => {
  const faults = faultsOf({ BOT_TOKEN: "x", PORT: "x", ADMIN_IDS: "x", LOG_LEVEL: "x" });
  expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["BOT_TOKEN", "PORT", "ADMIN_IDS", "LOG_LEVEL"]);
});
