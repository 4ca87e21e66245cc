/** Which web addresses still answer, asked for as a considerate visitor would. */

export type LinkState =
  | { readonly type: "answers"; readonly status: number }
  /** The server is there and says no: 404, 410, 500. */
  | { readonly type: "refused"; readonly status: number }
  /** No server, no name, a time-out. */
  | { readonly type: "unreachable"; readonly reason: string };

export interface CheckedLink {
  readonly url: string;
  readonly state: LinkState;
}

export type CheckedLinks =
  | { readonly type: "checked"; readonly links: readonly CheckedLink[] }
  /** None of the first servers could be reached: it is this machine that is cut off. */
  | { readonly type: "no-network" };

export interface LinkWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly sleep: (ms: number) => Promise<void>;
}

const AT_ONCE = 4;
const TIMEOUT_MS = 20_000;
/** Between two requests to one server. */
const PER_HOST_MS = 1_000;
/** Servers tried before the network is given up. */
const PROBES = 4;

/** Some servers let nothing in that does not name itself. */
const HEADERS = { "user-agent": "TreatyDesk link check", accept: "*/*" };

/**
 * Asks every address once: four servers at once, each for one page at a time, with a second between two. 3xx counts as an
 * answer: the page has an address still. What refuses HEAD is asked with GET.
 */
export async function checkLinks(urls: readonly string[], world: LinkWorld): Promise<CheckedLinks> {
  const hosts = [...byHost(new Set(urls)).values()];
  const probes = await mapLimited(hosts.slice(0, PROBES), ([first]) => checkLink(first, world));
  if (probes.length > 0 && probes.every(({ state }) => state.type === "unreachable")) return { type: "no-network" };
  const known = new Map(probes.map((probe) => [probe.url, probe]));
  const checked = await mapLimited(hosts, (own) => checkHost(own, known, world));
  const byUrl = new Map(checked.flat().map((link) => [link.url, link]));
  return { type: "checked", links: [...new Set(urls)].flatMap((url) => byUrl.get(url) ?? []) };
}

async function checkHost(
  urls: readonly string[],
  known: ReadonlyMap<string, CheckedLink>,
  world: LinkWorld,
): Promise<CheckedLink[]> {
  const links: CheckedLink[] = [];
  for (const [at, url] of urls.entries()) {
    if (at > 0) await world.sleep(PER_HOST_MS);
    links.push(known.get(url) ?? (await checkLink(url, world)));
  }
  return links;
}

async function checkLink(url: string, { fetch }: LinkWorld): Promise<CheckedLink> {
  const ask = async (method: "HEAD" | "GET"): Promise<LinkState> => {
    try {
      const response = await fetch(url, {
        method,
        headers: HEADERS,
        redirect: "manual",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      // Only whether it answers matters: the page itself is not downloaded.
      await response.body?.cancel();
      const { status } = response;
      return status >= 200 && status < 400 ? { type: "answers", status } : { type: "refused", status };
    } catch (error) {
      return { type: "unreachable", reason: reasonOf(error) };
    }
  };
  const head = await ask("HEAD");
  // A server may not know HEAD, or drop the line at it. A name that does not exist does not come to exist by asking again.
  const isFinal = head.type === "answers" || (head.type === "unreachable" && /ENOTFOUND|EAI_AGAIN/.test(head.reason));
  return { url, state: isFinal ? head : await ask("GET") };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === "TimeoutError") return `no answer within ${TIMEOUT_MS / 1_000} seconds`;
  const cause: unknown = error.cause;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : error.message;
}

function byHost(urls: Iterable<string>): Map<string, [string, ...string[]]> {
  const hosts = new Map<string, [string, ...string[]]>();
  for (const url of urls) {
    const { host } = new URL(url);
    const own = hosts.get(host);
    if (own === undefined) hosts.set(host, [url]);
    else own.push(url);
  }
  return hosts;
}

async function mapLimited<In, Out>(items: readonly In[], map: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    // All workers draw from the one iterator, so each item is taken once.
    for (const [index, item] of waiting) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
