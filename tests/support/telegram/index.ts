/** A Bot API server as strict as Telegram, for end-to-end tests, and the program under test as a child process. */
export type { ChatHandle, TopicHandle } from "./chats.js";
export { formatted } from "./formatting.js";
export { parseHtml } from "./html.js";
export type { Asked, Person } from "./people.js";
export type { Program } from "./program.js";
export { startProgram } from "./program.js";
export type { RecordedCall } from "./recorder.js";
export type { RunningTelegram } from "./server.js";
export { startTelegram } from "./server.js";
export type { SentMessage } from "./telegram.js";
export { Telegram } from "./telegram.js";
