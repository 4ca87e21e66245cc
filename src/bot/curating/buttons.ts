/** The buttons under a preview. An update's id may be longer than a button can carry: it goes by a hash. */
import { createHash } from "node:crypto";
import type { ChatKind } from "../../subscriptions/subscription.js";
import type { Update } from "../../subscriptions/updates.js";
import { decodeCallback, encodeCallback } from "../../telegram/callback-data.js";
import type { Button } from "../../telegram/message.js";
import type { Wording } from "../../wording/wording.js";

const ACTION = "u";

const VERBS = ["publish", "audience", "skip", "undo", "toggle", "answers", "show", "correct"] as const;
export type CuratingVerb = (typeof VERBS)[number];

export interface CuratingPress {
  readonly verb: CuratingVerb;
  /** See `updateKey`. */
  readonly key: string;
  /** A group of chat kinds, or a question's id. */
  readonly value: string;
}

/** Who can be left out of an audience. Subscribers do not tell groups from supergroups. */
export const AUDIENCES = {
  private: ["private"],
  groups: ["group", "supergroup"],
  channels: ["channel"],
} as const satisfies Record<string, readonly ChatKind[]>;
export type AudienceName = keyof typeof AUDIENCES;

/** 10 hexadecimal digits and the revision. */
export function updateKey({ id, revision }: Pick<Update, "id" | "revision">): string {
  return `${createHash("sha256").update(id).digest("hex").slice(0, 10)}.${revision}`;
}

/** Undefined when the data is not of these buttons. */
export function curatingPressOf(data: string): CuratingPress | undefined {
  const callback = decodeCallback(data);
  if (callback.type === "stale" || callback.action !== ACTION) return undefined;
  const [verbAt = "", key = "", value = ""] = callback.args;
  const verb = VERBS[Number(verbAt)];
  return verb === undefined ? undefined : { verb, key, value };
}

/** `questions`: those somebody waits for, with whether this update answers them. */
export function previewButtons(
  update: Update,
  questions: readonly { readonly id: string; readonly label: string; readonly isAnswered: boolean }[],
  w: Wording,
): Button[][] {
  const button = (verb: CuratingVerb, label: string, value = ""): Button => ({
    label,
    callback: data(verb, update, value),
  });
  return [
    [button("publish", w.say("cur-button-publish")), button("skip", w.say("cur-button-skip"))],
    ...(update.change === "new" ? [[button("audience", w.say("cur-button-audience"))]] : []),
    ...questions.map(({ id, label, isAnswered }) => [
      button("answers", isAnswered ? w.say("sub-chosen", { what: label }) : label, id),
    ]),
  ];
}

export function audienceButtons(update: Update, w: Wording): Button[][] {
  const names = Object.keys(AUDIENCES) as AudienceName[];
  return [
    ...names.map((name): Button[] => {
      const label = w.say(`cur-audience-${name}`);
      return [
        {
          label: isIncluded(update, name) ? w.say("sub-chosen", { what: label }) : label,
          callback: data("toggle", update, name),
        },
      ];
    }),
    [{ label: w.say("sub-button-back"), callback: data("show", update) }],
  ];
}

export function undoButton(update: Update, w: Wording): Button[][] {
  return [[{ label: w.say("cur-button-undo"), callback: data("undo", update) }]];
}

export function correctButton(update: Update, label: string): Button {
  return { label, callback: data("correct", update) };
}

export function showButton(update: Update, label: string): Button {
  return { label, callback: data("show", update) };
}

export function isIncluded({ audience }: Update, name: AudienceName): boolean {
  const kinds: readonly ChatKind[] = AUDIENCES[name];
  return audience?.chatKinds === undefined || kinds.every((kind) => audience.chatKinds!.includes(kind));
}

function data(verb: CuratingVerb, update: Update, value = ""): string {
  return encodeCallback(ACTION, VERBS.indexOf(verb), updateKey(update), value);
}
