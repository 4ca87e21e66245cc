/** [T9] When a message goes out in its rich form. What the server or a chat refuses goes out as HTML at once. */
import type { OutMessage } from "../telegram/message.js";
import type { SendOutcome } from "../subscriptions/delivery-outcome.js";

export interface RichMessages {
  /** The markup to send, or none for HTML. */
  markupOf(message: OutMessage): string | undefined;
  /** Told of every refusal; it is remembered where the next try would meet the same. */
  refused(outcome: SendOutcome): void;
}

/**
 * `on`: whatever has a rich form. `auto`: what its HTML twin can only show in pieces; old apps show a rich message as a request
 * to update, so it has to be worth that. `off`: nothing.
 */
export function createRichMessages(mode: "auto" | "on" | "off"): RichMessages {
  let isUnderstood = true;
  return {
    markupOf: ({ rich }) => {
      if (mode === "off" || !isUnderstood || rich === undefined) return undefined;
      return mode === "on" || rich.isWhole ? rich.markup() : undefined;
    },
    refused: (outcome) => {
      // A chat without the right says nothing about the next chat.
      if (outcome.type === "rejected") isUnderstood = false;
    },
  };
}
