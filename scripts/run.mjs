// npm run corpus, eval, bench: builds what is missing and runs dist/<first argument>.js with the rest.
import { ensureBuilt } from "./ensure-built.mjs";

const [, , program] = process.argv;
ensureBuilt();
process.argv.splice(1, 2, program);
await import(new URL(`../dist/${program}.js`, import.meta.url).href);
