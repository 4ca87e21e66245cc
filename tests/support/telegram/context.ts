import type { ChatState } from "./chat-state.js";
import type { Call } from "./params.js";
import type { World } from "./world.js";

/** What a method may use besides the call itself. */
export interface MethodContext {
  world: World;
  /** 10 now; a lower number is an older server, which knows fewer methods and parameters */
  apiVersion: number;
  /** notes on what Telegram swallows without a word */
  warn: (sentence: string) => void;
  /** counts a message to a chat against the flood limits */
  countSending: (chat: ChatState) => void;
  /** how long a pressed button waits for its answer */
  callbackTimeoutMs: number;
}

/** A method of the Bot API: returns its result or throws a Refusal. */
export type Method = (context: MethodContext, call: Call) => unknown;
