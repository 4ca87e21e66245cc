/** Carrying subscriptions to another bot or another database [O5]: JSON lines, one subscription each. */
import { subscriptionPages } from "./publish.js";
import type { Store } from "./store.js";
import { newSubscriptionId } from "./subscription-changes.js";
import { SubscriptionSchema } from "./subscription.js";

/** The lines of the file, each without its line break. */
export async function* exportSubscriptions(store: Store): AsyncGenerator<string> {
  for await (const page of subscriptionPages(store)) {
    for (const subscription of page) yield JSON.stringify(subscription);
  }
}

export interface ImportResult {
  readonly added: number;
  /** They stood in the database already. */
  readonly known: number;
  /** One sentence for each line that could not be read; nothing is added when there are any. */
  readonly faults: readonly string[];
}

/** Adds the subscriptions of such a file; empty lines are skipped, and importing twice adds nothing. */
export async function importSubscriptions(store: Store, text: string): Promise<ImportResult> {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "");
  const parsed = lines.map(({ line, number }) => ({ number, ...SubscriptionSchema.safeParse(jsonOf(line)) }));
  const faults = parsed.flatMap(({ number, error }) =>
    (error?.issues ?? []).map(({ path, message }) => `line ${number}: ${path.join(".") || "it"} ${message}`),
  );
  if (faults.length > 0) return { added: 0, known: 0, faults };

  let added = 0;
  let known = 0;
  for (const { data } of parsed) {
    if (data === undefined) continue;
    const taken = (await store.subscriptions.get(data.id)) !== undefined;
    const result = await store.subscriptions.add(taken ? { ...data, id: newSubscriptionId() } : data);
    if (result.type === "added") added += 1;
    else known += 1;
  }
  return { added, known, faults };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // the schema says what it expected, with the line
  }
}
