import type { DocRef } from "../answers/types.js";
import type { Corpus } from "../corpus/corpus.js";
import { isLanguage, type Language } from "../corpus/language.js";
import { parseRef } from "../answers/refs.js";
import { refOf, refOfStartPayload } from "../telegram/actions.js";

/** What `t.me/<bot>?start=<payload>` opens; `language` where the link names one (`a6-ru`). */
export type DeepLink =
  { type: "document"; ref: DocRef; language?: Language } | { type: "subscribe" } | { type: "unknown" };

/** Articles `a6`, `a6-ru`; reports `r-<id>`; provisions `p-<id>`; `subscribe`. */
export function readDeepLink(payload: string, corpus: Corpus): DeepLink {
  if (payload === "subscribe") return { type: "subscribe" };
  const [, link = payload, code] = /^(a[a-z0-9]+)-([a-z]{2})$/.exec(payload) ?? [];
  const ref = refOfStartPayload(link, corpus) ?? provisionOf(payload, corpus);
  if (ref === undefined) return { type: "unknown" };
  return { type: "document", ref, ...(isLanguage(code) && { language: code }) };
}

function provisionOf(payload: string, corpus: Corpus): DocRef | undefined {
  if (!payload.startsWith("p-")) return undefined;
  const ref = parseRef(`provision:${payload.slice(2)}`);
  return ref?.kind === "provision" && corpus.provisions.some(({ id }) => id === ref.id)
    ? ref
    : refOf(`p${payload.slice(2)}`, corpus);
}
