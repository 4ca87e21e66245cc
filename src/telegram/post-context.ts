import type { ChatKind } from "../subscriptions/subscription.js";
import type { Place } from "./render-context.js";

/** Where a post to a chat of this kind is read. */
export function placeOfKind(kind: ChatKind): Place {
  switch (kind) {
    case "private":
    case "channel":
      return kind;
    case "group":
    case "supergroup":
      return "group";
  }
}
