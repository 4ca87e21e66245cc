import { Refusal } from "./refusal.js";

/**
 * What goes wrong: a refusal of any code, or a broken connection. `reset-before` cuts it before anything is done,
 * `reset-after` does the work and cuts it before the answer (the bot cannot know), `timeout` does nothing and never
 * answers.
 */
export type Fault =
  | { error_code: number; description: string; parameters?: { retry_after?: number; migrate_to_chat_id?: number } }
  | "reset-before"
  | "reset-after"
  | "timeout";

export interface FaultOptions {
  /** only calls to this chat; any chat without it */
  chat?: { readonly id: number };
  /** how many calls fail; 1 without it */
  times?: number;
}

interface PlannedFault {
  method: string;
  fault: Fault;
  chatId: number | undefined;
  left: number;
}

/** Faults that tests have asked for, in the order they are used up. */
export class Faults {
  private planned: PlannedFault[] = [];

  plan(method: string, fault: Fault, options: FaultOptions = {}): void {
    const left = options.times ?? 1;
    this.planned.push({ method: method.toLowerCase(), fault, chatId: options.chat?.id, left });
  }

  /** The fault for this call, if one is due; it is used up. */
  take(method: string, chatId: number | undefined): Fault | undefined {
    const due = this.planned.find(
      (plan) => plan.method === method && (plan.chatId === undefined || plan.chatId === chatId),
    );
    if (!due) return undefined;
    due.left--;
    if (due.left === 0) this.planned = this.planned.filter((plan) => plan !== due);
    return due.fault;
  }

  clear(): void {
    this.planned = [];
  }
}

export function refusalOf(fault: Exclude<Fault, string>): Refusal {
  return new Refusal(fault.error_code, fault.description, fault.parameters);
}
