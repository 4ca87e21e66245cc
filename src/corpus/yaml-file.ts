/** One YAML file: bytes in, a plain value out that still knows on which line each of its parts stands. */
import { Alias, Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser, visit } from "yaml";
import type { CST, Document, Node, YAMLError, YAMLMap } from "yaml";
import { fileFault, firstOf, MOST_FAULTS_OF_A_FILE } from "./faults.js";
import type { Fault } from "./faults.js";

export type Path = readonly PropertyKey[];

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** A fault at a path, at its key where `on` is "key", or at the nearest part that exists. */
  faultAt(path: Path, message: string, on?: "key" | "value"): Fault;
  /** The scalar at a path as it is written in the file, 1.10 and not 1.1. */
  written(path: Path): string | undefined;
}

export type ParsedYaml = { ok: true; yaml: YamlFile } | { ok: false; faults: Fault[] };

/** More aliases than anyone writes by hand, and too few to blow a small file up into a large value. */
const MOST_ALIASES = 100;
/** Levels of the parser's stack, of which a corpus file uses about twenty. */
const DEEPEST = 100;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL_OR_BROKEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

/** Parses the bytes of `file` (its name is only for the faults). Never throws on bad content. */
export function parseYaml(file: string, bytes: Uint8Array): ParsedYaml {
  const text = decode(bytes);
  if (text === undefined) {
    return { ok: false, faults: [fileFault(file, "is not UTF-8: open it in a text editor and save it as UTF-8")] };
  }
  return parseText(file, text);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function parseText(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    // Checked below instead: the parser's own check compares every key with every other.
    uniqueKeys: false,
  });
  const tokens = tokensOf(text, lines);
  if (tokens === undefined) return { ok: false, faults: [fileFault(file, "is nested too deeply to be read")] };
  const [document, second] = composer.compose(tokens, true, text.length);
  // `forceDoc` (the argument `true`) makes a document of nothing, too.
  if (document === undefined) throw new Error(`the YAML parser made no document of ${file}`);
  const placed = (offset: number, path: string, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path, message };
  };

  const broken = firstPerLine(document.errors, lines).map((error) => placed(error.pos[0], "", plainWords(error, text)));
  if (second !== undefined) broken.push(placed(second.range[0], "", "holds several documents: remove the line `---`"));
  if (broken.length > 0) return { ok: false, faults: firstOf(broken) };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { ok: false, faults: [fileFault(file, "is empty: fill it in or delete it")] };
  }
  const unsafe = unsafeParts(document, placed);
  if (unsafe.length > 0) return { ok: false, faults: firstOf(unsafe) };

  const value = plainValue(document);
  if (value === undefined) return { ok: false, faults: [fileFault(file, "repeats itself through too many aliases")] };
  return {
    ok: true,
    yaml: {
      file,
      value,
      faultAt: (path, message, on = "value") => placed(offsetOf(document, path, on), path.map(String).join("."), message),
      written: (path) => {
        const found = nodeAt(document, path);
        return isScalar(found) ? found.source : undefined;
      },
    },
  };
}

/**
 * The tokens of a text, or undefined when it is nested deeper than a person would. What comes after works by recursion,
 * and at the end of its stack it can take the whole process with it (a regular expression compiled there is fatal).
 */
function tokensOf(text: string, lines: LineCounter): CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The value without its YAML, or undefined where aliases within aliases would make it enormous. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** What YAML allows and a corpus does not: doubled keys, keys that reach into JavaScript, tags, dangling aliases. */
function unsafeParts(document: Document, placed: (offset: number, path: string, message: string) => Fault): Fault[] {
  const faults: Fault[] = [];
  const anchors = new Set<string>();
  let aliases = 0;
  const start = (node: unknown) => (node as Node).range?.[0] ?? 0;

  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        aliases++;
        if (aliases === MOST_ALIASES + 1) faults.push(placed(start(node), "", `has more than ${MOST_ALIASES} aliases (*name)`));
        if (!anchors.has(node.source)) {
          const mend = `"*${node.source}" points at nothing; a text that begins with * must be in quotation marks`;
          faults.push(placed(start(node), "", mend));
        }
        return;
      }
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (node.tag !== undefined) {
        faults.push(placed(start(node), "", `tags are not used here; put a text that begins with ! in quotation marks`));
      }
      if (isMap(node)) {
        for (const fault of keyFaults(node, (part, key, message) => placed(start(part), key, message))) faults.push(fault);
      }
      if (isScalar(node) && typeof node.value === "string") {
        const odd = CONTROL_OR_BROKEN.exec(node.value)?.[0];
        if (odd !== undefined) {
          const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
          faults.push(placed(start(node), "", `holds an invisible character (U+${code}): delete it`));
        }
      }
    },
  });
  return faults;
}

function keyFaults(map: YAMLMap, faultAt: (node: unknown, key: string, message: string) => Fault): Fault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [faultAt(key ?? map, "", "a key must be a plain word")];
    const name = String(key.value);
    if (FORBIDDEN_KEYS.has(name)) return [faultAt(key, name, `"${name}" may not be used as a key`)];
    if (seen.has(name)) return [faultAt(key, name, `"${name}" is here twice: delete one of the two`)];
    seen.add(name);
    return [];
  });
}

// Positions -----------------------------------------------------------------------------------------------------------

function nodeAt(document: Document, path: Path): unknown {
  return path.reduce<unknown>((node, step) => childOf(document, node, step)?.value, document.contents);
}

function offsetOf(document: Document, path: Path, on: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = (document.contents as Node).range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const child = childOf(document, node, step);
    if (child === undefined) return offset;
    const wantsKey = on === "key" && index === path.length - 1;
    const target = wantsKey || isEmpty(child.value) ? (child.key ?? child.value) : child.value;
    offset = (target as Node | null)?.range?.[0] ?? offset;
    node = child.value;
  }
  return offset;
}

function childOf(document: Document, parent: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined {
  const node = parent instanceof Alias ? parent.resolve(document) : parent;
  if (isSeq(node) && typeof step === "number") {
    return step < node.items.length ? { value: node.items[step] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

/** `title:` with nothing behind it: its own place is behind the colon, or on the next line, where nobody looks. */
function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

// Words ---------------------------------------------------------------------------------------------------------------

/** The parser stumbles several times over one slip; the first message is the one that tells. */
function firstPerLine(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const seen = new Set<number>();
  const first = errors.filter((error) => {
    const { line } = lines.linePos(error.pos[0]);
    return !seen.has(line) && seen.add(line);
  });
  return first.slice(0, MOST_FAULTS_OF_A_FILE + 1);
}

function plainWords(error: YAMLError, text: string): string {
  const lineStart = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
  const line = text.slice(lineStart, lineStart + 1000).split("\n", 1)[0] ?? "";
  if (/^ *\t/.test(line)) return "is indented with a tab: use spaces";
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      if (/: .*: /.test(line)) return 'cannot be read: a text with ": " in it must be in quotation marks';
      return "cannot be read: the lines that follow do not begin where their neighbours do";
    case "BAD_INDENT":
      if (error.message.includes("end with a")) return "cannot be read: a closing bracket is missing, or not indented";
      return "cannot be read: it does not begin where its neighbours do";
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return "cannot be read: a colon is missing after the key, or a text over several lines needs `>-` before it";
    case "BAD_SCALAR_START":
      return "cannot be read: a text that begins with a special sign must be in quotation marks";
    case "BAD_DQ_ESCAPE":
      return "cannot be read: a backslash in double quotation marks must be written twice";
    case "MISSING_CHAR":
      return `cannot be read: a quotation mark, bracket, comma or colon is missing (${error.message})`;
    default:
      return `is not valid YAML: ${error.message.slice(0, 200)}`;
  }
}
