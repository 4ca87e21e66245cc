import { ensureBuilt } from "./ensure-built.mjs";

ensureBuilt();
await import(new URL("../dist/main.js", import.meta.url).href);
