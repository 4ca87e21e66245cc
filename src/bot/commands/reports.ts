import type { Report } from "../../corpus/schema.js";
import type { ReportFilter } from "../../telegram/actions.js";
import { renderReport, renderReports } from "../../telegram/render-report.js";
import { renderSearch } from "../../telegram/render-search.js";
import { renderContext, today, type DeskContext } from "../context.js";
import { replyAll } from "../reply.js";
import { askForWords, wordsRepliedTo } from "./ask.js";

/** `/reports` lists all; `/reports tourism`, `/reports` with a state those on a topic or a state; other words search. */
export async function reports(ctx: DeskContext, argument: string): Promise<void> {
  const filter = argument === "" ? { by: "all" as const } : filterNamed(ctx, argument);
  if (filter === undefined) await searchReports(ctx, argument);
  else await replyAll(ctx, renderReports(renderContext(ctx), { filter }));
}

/** `/report <id>`, or words: the report they fit, or a list where they fit several. */
export async function report(ctx: DeskContext, argument: string): Promise<void> {
  const words = argument || wordsRepliedTo(ctx);
  if (words === undefined) {
    await askForWords(ctx, "report");
    return;
  }
  const byId = ctx.desk.knowledge.corpus.report(words.toLowerCase());
  if (byId !== undefined && byId.withdrawn === undefined) await replyAll(ctx, renderReport(byId, renderContext(ctx)));
  else await searchReports(ctx, words);
}

async function searchReports(ctx: DeskContext, words: string): Promise<void> {
  const found = reportsFor(ctx, words);
  const [first] = found;
  const context = renderContext(ctx, ctx.desk.knowledge.answer(words, { today: today(ctx.desk) }).language);
  if (found.length === 1 && first !== undefined) await replyAll(ctx, renderReport(first, context));
  else
    await replyAll(
      ctx,
      renderSearch(
        words,
        found.map(({ id }) => ({ kind: "report", id })),
        0,
        context,
      ),
    );
}

function reportsFor(ctx: DeskContext, words: string): Report[] {
  const { knowledge } = ctx.desk;
  const { corpus } = knowledge;
  return knowledge
    .search(words, today(ctx.desk))
    .flatMap((ref) => (ref.kind === "report" ? (corpus.report(ref.id) ?? []) : []));
}

/** A topic by its id or name, or a state by a name; whatever the language. */
function filterNamed(ctx: DeskContext, words: string): ReportFilter | undefined {
  const wanted = words.toLowerCase();
  const { topics, states } = ctx.desk.knowledge.corpus;
  const isNamed = (names: Iterable<string>): boolean => [...names].some((name) => name.toLowerCase() === wanted);
  const topic = topics.find(({ id, label }) => isNamed([id, ...Object.values(label)]));
  if (topic !== undefined) return { by: "topic", topic: topic.id };
  const state = states.find(({ code, name, aliases }) =>
    isNamed([code, ...Object.values(name), ...Object.values(aliases).flat()]),
  );
  return state === undefined ? undefined : { by: "state", state: state.code };
}
