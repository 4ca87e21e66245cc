import type { Update } from "grammy/types";

/**
 * What an update has to wait for: the others with the same key. That is its chat; for what belongs to no chat (inline queries,
 * payments) the person, whose private chat has the same id. An update of a kind we do not know and that names neither waits for
 * nothing.
 *
 * The field that holds the content is found by place, not by name (an update has `update_id` and "at most one" other field,
 * Bot API, "Update"), so kinds added later are ordered too.
 */
export function laneOf(update: Update): string {
  for (const [field, content] of Object.entries(update)) {
    if (field === "update_id") continue;
    const id =
      idIn(content, "chat") ??
      idIn(fieldOf(content, "message"), "chat") ??
      idIn(content, "from") ??
      idIn(content, "user");
    if (id !== undefined) return `chat ${id}`;
  }
  return `update ${update.update_id}`;
}

function idIn(content: unknown, name: string): number | undefined {
  const id = fieldOf(fieldOf(content, name), "id");
  return typeof id === "number" ? id : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
