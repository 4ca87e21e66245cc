import type { DocRef } from "./types.js";

/** `article:6`, `report:<id>`: the written form of a reference, as used in concepts, callback data and question sets. */
export function refKey(ref: DocRef): string {
  return ref.kind === "article" ? `article:${ref.number}` : `${ref.kind}:${ref.id}`;
}

/** The reference written as `article:6` or `report:<id>`; undefined when it is not of that form. */
export function parseRef(key: string): DocRef | undefined {
  const colon = key.indexOf(":");
  const kind = key.slice(0, colon);
  const id = key.slice(colon + 1);
  if (colon < 1 || id === "") return undefined;
  switch (kind) {
    case "article": {
      if (id === "preamble") return { kind, number: id };
      return /^\d+$/.test(id) ? { kind, number: Number(id) } : undefined;
    }
    case "provision":
    case "report":
    case "event":
    case "look-alike":
    case "glossary":
    case "disagreement":
    case "topic":
      return { kind, id };
    default:
      return undefined;
  }
}
