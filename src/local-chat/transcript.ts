import type { ChatEvent } from "./bot-api.js";
import type { Choices } from "./choices.js";
import { showText, withoutControls } from "./terminal-text.js";
import type { TextStyle } from "./terminal-text.js";

/** Shows an event of the chat as the lines a person reads; undefined when there is nothing to show. */
export function showEvent(event: ChatEvent, choices: Choices, style: TextStyle): string | undefined {
  switch (event.type) {
    case "message": {
      const { message } = event;
      const text = message.text ?? message.caption ?? "";
      const entities = message.entities ?? message.caption_entities ?? [];
      return [
        ...(event.edited ? [dim("(message edited)", style)] : []),
        ...event.attachments.map(
          (place) => `(${message.photo === undefined ? "file" : "picture"}: ${withoutControls(place)})`,
        ),
        ...(text === "" ? [] : [showText({ text, entities }, style)]),
        ...choices.show(event),
      ].join("\n");
    }
    case "buttons-changed": {
      const lines = choices.show(event);
      return lines.length === 0 ? undefined : [dim("(buttons changed)", style), ...lines].join("\n");
    }
    case "message-deleted":
      choices.forget(event.messageId);
      return dim("(message deleted)", style);
    case "notice":
      return `(${withoutControls(event.text)})`;
  }
}

/** A remark about the chat rather than a part of it. */
export function dim(remark: string, style: TextStyle): string {
  return style.ansi ? `\u001b[2m${remark}\u001b[22m` : remark;
}
