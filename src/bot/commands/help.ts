import { renderHelp } from "../../telegram/render-screens.js";
import type { Command } from "../commands.js";
import { renderContext, type DeskContext } from "../context.js";
import { replyAll } from "../reply.js";

/** Lists the commands that work here for this person. */
export async function help(ctx: DeskContext, commands: readonly Command[]): Promise<void> {
  const context = renderContext(ctx);
  const lines = commands.map(({ name }) => ({ name, description: context.w.say(`command-${name}`) }));
  await replyAll(ctx, renderHelp(lines, context));
}
