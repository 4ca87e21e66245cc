import type { ActKind } from "../corpus/schema.js";
import type { Filter, Watch } from "./subscription.js";
import { canonical, type Update, type UpdateContent } from "./updates.js";

/**
 * Whether an update is what the filter asks for. Lists are alternatives within and conditions among each other: (this state or
 * that) and (this topic or that). A list says nothing about updates that cannot have such a thing: an official text concerns
 * every state and article, an act has no topics, and an act of the treaty as a whole concerns every state.
 */
export function wants(filter: Filter, update: Pick<Update, "content" | "answers">): boolean {
  if (filter.watch !== undefined) return isWatchedFor(filter.watch, update);
  const { content } = update;
  switch (content.kind) {
    case "text":
      return filter.kinds.includes("texts");
    case "act":
      return (
        filter.kinds.includes("status") &&
        (content.item.state === undefined || meets(filter.states, [content.item.state]))
      );
    case "report":
    case "event":
      return (
        filter.kinds.includes(content.kind === "report" ? "reports" : "events") &&
        meets(filter.states, content.item.states) &&
        meets(filter.articles, content.item.articles) &&
        meets(filter.topics, content.item.topics)
      );
  }
}

function isWatchedFor(watch: Watch, { content, answers }: Pick<Update, "content" | "answers">): boolean {
  if ("question" in watch) return answers?.includes(watch.question) ?? false;
  return content.kind === "act" && isActWatchedFor(watch, content);
}

/** What binds a state like a ratification does (Vienna Convention on the Law of Treaties, articles 14 and 15). */
const LIKE_A_RATIFICATION: readonly ActKind[] = ["ratification", "approval", "accession"];

function isActWatchedFor(
  watch: Exclude<Watch, { question: string }>,
  { item }: Extract<UpdateContent, { kind: "act" }>,
): boolean {
  // An act of the treaty as a whole, such as its entry into force, is one of each of its states.
  if (watch.state !== undefined && item.state !== undefined && watch.state !== item.state) return false;
  if (!("act" in watch) || watch.act === item.act) return true;
  return watch.act === "ratification" && LIKE_A_RATIFICATION.includes(item.act);
}

function meets<T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean {
  return wanted === undefined || wanted.length === 0 || has.some((one) => wanted.includes(one));
}

/** The same for filters that ask for the same, whatever the order of their lists. */
export function wantsKey({ kinds, states = [], articles = [], topics = [], watch }: Filter): string {
  const sorted = (list: readonly (string | number)[]) => [...new Set(list)].toSorted();
  return canonical({
    kinds: sorted(kinds),
    states: sorted(states),
    articles: sorted(articles),
    topics: sorted(topics),
    watch,
  });
}
