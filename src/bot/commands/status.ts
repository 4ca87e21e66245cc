import { statusAnswer } from "../../answers/status.js";
import type { StatusAnswer, Verdict } from "../../answers/types.js";
import type { StateCode } from "../../corpus/schema.js";
import type { OutMessage } from "../../telegram/message.js";
import { renderStatus } from "../../telegram/render-status.js";
import { renderStatusTable } from "../../telegram/render-status-table.js";
import { answerQuestionOf } from "../answering.js";
import { renderContext, today, type DeskContext } from "../context.js";
import { sendPictureOf } from "../pictures.js";
import { replyAll } from "../reply.js";

/** All states at a glance, in words and as a picture; `/status` with states, how those stand; other words are a question. */
export async function status(ctx: DeskContext, argument: string): Promise<void> {
  const states = ctx.desk.knowledge.statesNamed(argument);
  if (argument === "") {
    await replyAll(ctx, renderStatusTable(renderContext(ctx)));
    await sendPictureOf(ctx, "status");
  } else if (states.length > 0)
    await replyAll(
      ctx,
      states.flatMap((state) => stateMessages(ctx, state)),
    );
  else await answerQuestionOf(ctx, argument);
}

/** How one state stands on signature, ratification and entry into force, each on its own. */
export function stateMessages(ctx: DeskContext, state: StateCode): OutMessage[] {
  const { corpus } = ctx.desk.knowledge;
  const day = today(ctx.desk);
  const [signature, ...later] = (["signature", "ratification", "entry-into-force"] as const).map((act) =>
    statusAnswer({ act, states: [state] }, corpus, day),
  ) as [StatusAnswer, ...StatusAnswer[]];
  const isParty = corpus.treaty.parties.includes(state);
  const answer = isParty ? joined(signature, later) : signature;
  return renderStatus(answer, renderContext(ctx));
}

function joined(first: StatusAnswer, others: readonly StatusAnswer[]): StatusAnswer {
  const all = [first, ...others].flatMap((answer) => answer.facts);
  const [fact, ...facts] = all.filter((one, at) => all.findIndex((other) => sameFact(other, one)) === at);
  const watch = [first, ...others].find((answer) => answer.watch !== undefined)?.watch;
  return {
    ...first,
    verdict: verdictOf([first, ...others].map(({ verdict }) => verdict)),
    facts: [fact!, ...facts],
    disagreements: [...new Set([first, ...others].flatMap((answer) => answer.disagreements))],
    ...(watch !== undefined && { watch }),
  };
}

function verdictOf(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts;
  return others.every((verdict) => verdict === first) ? first! : first === "yes" ? "partly" : first!;
}

function sameFact(a: StatusAnswer["facts"][number], b: StatusAnswer["facts"][number]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
