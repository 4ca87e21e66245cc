/** What a renderer hands to whoever sends it: markup, its plain twin, buttons. */
import { editsInPlace } from "./actions.js";
import type { Place } from "./render-context.js";
import { fitBlocks, type Block } from "./fit.js";
import { plainText, type Html } from "./html.js";

/** `callback`: data for us, at most 64 bytes; `url`: opens; `copy`: puts the text on the clipboard (at most 256 characters). */
export type Button =
  | { readonly label: string; readonly callback: string }
  | { readonly label: string; readonly url: string }
  | { readonly label: string; readonly copy: string };

export interface RichTwin {
  /** For `InputRichMessage.html`; undefined when there is more than Telegram takes. Made when it is asked for. */
  markup(): string | undefined;
  /** It shows at once what the HTML can only show in pages; its buttons need turn none. */
  readonly isWhole: boolean;
  readonly keyboard?: readonly (readonly Button[])[];
}

export interface OutMessage {
  /** At most 4096 UTF-16 units after entity parsing. */
  readonly html: Html;
  /** The same words without markup. */
  text(): string;
  /** Rows of buttons; left out when there are none. */
  readonly keyboard?: readonly (readonly Button[])[];
  /** The same content for `sendRichMessage`, where that shows it better. */
  readonly rich?: RichTwin;
  /** Set when the link is the point; otherwise link previews are off. */
  readonly preview?: { readonly url: string };
}

export function outMessage(
  html: Html,
  keyboard?: readonly (readonly Button[])[],
  preview?: { url: string },
): OutMessage {
  return {
    html,
    text: () => plainText(html),
    ...(keyboard === undefined || keyboard.length === 0 ? {} : { keyboard }),
    ...(preview === undefined ? {} : { preview }),
  };
}

/** The blocks in as few messages as they need; the buttons stand under the last. */
export function outMessages(blocks: readonly Block[], keyboard?: readonly (readonly Button[])[]): OutMessage[] {
  const parts = fitBlocks(blocks);
  return parts.map((part, at) => outMessage(part, at === parts.length - 1 ? keyboard : undefined));
}

/**
 * The buttons that work in a place, without empty rows. A channel's post carries none of ours. A message sent through
 * inline mode stands in a chat we cannot write to, so only what opens, copies or edits that message is left there.
 */
export function keyboardIn(place: Place, rows: readonly (readonly (Button | undefined)[])[]): Button[][] {
  if (place === "channel") return [];
  return rows
    .map((row) => row.filter((button) => button !== undefined))
    .map((row) => (place === "inline" ? row.filter(worksInline) : row))
    .filter((row) => row.length > 0);
}

function worksInline(button: Button): boolean {
  return !("callback" in button) || editsInPlace(button.callback);
}
