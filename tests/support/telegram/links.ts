/**
 * A link in the form Telegram keeps it, or undefined where Telegram would drop it: http, https, tg and ton, with a host
 * that has a dot; a missing scheme is http and a bare host gets its slash.
 */
export function checkedLink(link: string): string | undefined {
  const special = /^(tg|ton|tonsite):(?:\/\/)?([^/?#]*)(.*)$/is.exec(link);
  if (special) {
    const [, scheme, host, rest] = special as unknown as [string, string, string, string];
    return host !== "" && /^[\w-]+$/.test(host) ? `${scheme.toLowerCase()}://${host.toLowerCase()}${rest}` : undefined;
  }
  const web = /^(?:(https?):\/\/)?(?:[^/?#@]*@)?([^/?#:\s]+)(?::(\d+))?([/?#][^\s]*)?$/i.exec(link);
  if (!web) return undefined;
  const [, scheme = "http", host, port, rest = "/"] = web as unknown as [string, string?, string?, string?, string?];
  if (!host?.includes(".") || host.startsWith(".") || host.endsWith(".")) return undefined;
  const path = rest.startsWith("/") ? rest : `/${rest}`;
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${port ? `:${port}` : ""}${path}`;
}

/** The id in `tg://user?id=…`, for a mention of a person without a username. */
export function userOfLink(link: string): number | undefined {
  const id = /^tg:(?:\/\/)?user\?id=(\d+)$/i.exec(link)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** A deep link's parameter: 1-64 of A-Z a-z 0-9 _ -. https://core.telegram.org/bots/features#deep-linking */
export function isStartParameter(value: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(value);
}

/** What a `t.me` link into a bot asks for, or undefined for any other link. */
export function deepLink(
  url: string,
): { bot: string; kind: "start" | "startgroup" | "startchannel"; parameter: string } | undefined {
  const parts = /^(?:https?:\/\/)?t(?:elegram)?\.me\/(\w+)\?(start|startgroup|startchannel)(?:=([^&#]*))?/i.exec(url);
  const tg = /^tg:(?:\/\/)?resolve\?domain=(\w+)&(start|startgroup|startchannel)(?:=([^&#]*))?/i.exec(url);
  const [, bot, kind, parameter] = parts ?? tg ?? [];
  if (bot === undefined || kind === undefined) return undefined;
  return { bot, kind: kind.toLowerCase() as "start", parameter: decodeURIComponent(parameter ?? "") };
}
