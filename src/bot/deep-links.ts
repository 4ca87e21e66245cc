import type { DocRef } from "../answers/types.js";
import type { Corpus } from "../corpus/corpus.js";
import { isLanguage, type Language } from "../corpus/language.js";
import { refOfStartPayload } from "../telegram/actions.js";

/** What `t.me/<bot>?start=<payload>` opens; `language` where the link names one (`a6-ru`). */
export type DeepLink =
  | { type: "document"; ref: DocRef; language?: Language }
  | { type: "page"; page: "status" | "timeline" }
  | { type: "subscribe" }
  /** An article that the treaty does not have. */
  | { type: "out-of-range"; asked: string }
  | { type: "unknown" };

/** Articles `a6`, `a6-ru`; reports `r-<id>`; provisions `p-<id>` and so on; `status`, `timeline`; `subscribe`. */
export function readDeepLink(payload: string, corpus: Corpus): DeepLink {
  if (payload === "subscribe") return { type: "subscribe" };
  if (payload === "status" || payload === "timeline") return { type: "page", page: payload };
  const [, link = payload, code] = /^(a[a-z0-9]+)-([a-z]{2})$/.exec(payload) ?? [];
  const ref = refOfStartPayload(link, corpus);
  if (ref === undefined) {
    const asked = /^a(\d{1,4})$/.exec(link)?.[1];
    return asked === undefined ? { type: "unknown" } : { type: "out-of-range", asked };
  }
  return { type: "document", ref, ...(isLanguage(code) && { language: code }) };
}
