/** Tells the curators what waits for them. */
import type { Api } from "grammy";
import type { Desk } from "../context.js";

export async function announceWaiting(_api: Api, _desk: Desk): Promise<void> {
  return Promise.resolve();
}
