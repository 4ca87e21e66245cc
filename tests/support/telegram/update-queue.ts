import type { Update } from "grammy/types";
import type { UpdateContent } from "./world.js";

/** Types that are only sent when they are asked for. https://core.telegram.org/bots/api#getupdates */
const ON_REQUEST_ONLY = ["chat_member", "message_reaction", "message_reaction_count"];

/** Updates that wait for the bot, in order. */
export class UpdateQueue {
  /** everything ever queued, unless bodies are not kept */
  readonly all: Update[] = [];
  waiting: Update[] = [];
  /** undefined: all but those on request */
  allowed: string[] | undefined;
  private lastId = 100_000;

  /** Numbers and queues an update, unless the bot does not want its type. */
  add(content: UpdateContent, keep: boolean): Update | undefined {
    const type = Object.keys(content)[0]!;
    const wanted = this.allowed ? this.allowed.includes(type) : !ON_REQUEST_ONLY.includes(type);
    if (!wanted) return undefined;
    // A copy: what is sent must not change when the message is edited later.
    const update = structuredClone<Update>({ update_id: ++this.lastId, ...content });
    if (keep) this.all.push(update);
    this.waiting.push(update);
    return update;
  }

  /** Queues an update a second time, with the number it had. */
  addAgain(update: Update): void {
    this.waiting.push(update);
    this.waiting.sort((a, b) => a.update_id - b.update_id);
  }

  /** The updates from `offset` on; those before it are confirmed and forgotten. Negative counts from the end. */
  page(offset: number, limit: number): Update[] {
    if (offset < 0) this.waiting = this.waiting.slice(offset);
    else if (offset > 0) this.waiting = this.waiting.filter((update) => update.update_id >= offset);
    return this.waiting.slice(0, limit);
  }

  confirm(update: Update): void {
    this.waiting = this.waiting.filter((other) => other !== update);
  }

  clear(): void {
    this.waiting = [];
  }
}
