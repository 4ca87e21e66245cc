/** Checks a YAML file against a schema and says each fault as a sentence with its place and its mend. */
import { z } from "zod";
import { didYouMean } from "./closest.js";
import { firstOf, MOST_FAULTS_OF_A_FILE } from "./faults.js";
import type { Fault } from "./faults.js";
import type { Path, YamlFile } from "./yaml-file.js";

export type Shaped<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

/** `base` is where in the file the value stands, e.g. [3] for the fourth item of a list. */
export function shape<T>(schema: z.ZodType<T>, value: unknown, yaml: YamlFile, base: Path = []): Shaped<T> {
  const parsed = schema.safeParse(value, { error: defaultSentence, reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  // Cut before each place is looked up: a long list of faults would otherwise be walked once for each of them.
  const issues = firstPerPlace(parsed.error.issues);
  const faults = issues.slice(0, MOST_FAULTS_OF_A_FILE + 1).flatMap((issue) => faultsOf(issue, schema, yaml, base));
  return { ok: false, faults: firstOf(faults) };
}

/**
 * What of a faulty object can be trusted: its sound fields, over `rest` for the others. The lint goes on with this, so
 * that a person sees the wrong reference in a file at the same time as its wrong address. Never answered from.
 */
export function soundPart<T>(schema: z.ZodType<T>, value: unknown, rest: object, over: object = {}): T | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const known = knownKeys(schema, []);
  const faulty = new Set(schema.safeParse(value).error?.issues.map((issue) => issue.path[0]));
  const sound = Object.entries(value).filter(([field]) => known.includes(field) && !faulty.has(field));
  return schema.safeParse({ ...rest, ...Object.fromEntries(sound), ...over }).data;
}

/** An address that lacks its beginning is not a complete address either: once is enough. */
function firstPerPlace(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const place = `${code === "unrecognized_keys" ? "keys of" : "value of"} ${path.join(".")}`;
    return !seen.has(place) && seen.add(place);
  });
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile, base: Path): Fault[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    return issue.keys.slice(0, MOST_FAULTS_OF_A_FILE + 1).map((key) =>
      yaml.faultAt([...path, key], `"${key}" is not a field here${hint(key, known)}`, "key"),
    );
  }
  if (issue.code === "invalid_key") {
    const known = issue.issues.flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : []));
    const message = known.length > 0 ? `must be one of ${known.join(", ")}` : issue.message;
    return [yaml.faultAt(path, `"${String(issue.path.at(-1))}" cannot stand here: ${message}`, "key")];
  }
  return [yaml.faultAt(path, sentence(issue, yaml.written(path)))];
}

function hint(key: string, known: readonly string[]): string {
  return didYouMean(key, known) || (known.length > 0 ? `; the fields are ${known.join(", ")}` : "");
}

function sentence(issue: z.core.$ZodIssue, written: string | undefined): string {
  const input = issue.input;
  if (issue.code === "custom") return issue.message;
  if (input === undefined && issue.code === "invalid_type") return "is missing";
  if (input === undefined && (issue.code === "invalid_value" || issue.code === "invalid_union")) {
    return `is missing: it ${issue.message}`;
  }
  if (input === null) return "is empty: fill it in, delete it, or put a text with a comma in quotation marks";
  if (issue.code === "invalid_type" && issue.expected === "string" && ["number", "boolean"].includes(typeof input)) {
    return `must be a text: put it in quotation marks, "${written ?? JSON.stringify(input)}"`;
  }
  return issue.message;
}

/** Sentences for what the schemas themselves have no words for. */
function defaultSentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${article(issue.expected)}`;
    case "invalid_value":
      return `must be ${oneOf(issue.values)}`;
    case "invalid_union":
      return `must be ${alternatives(issue.errors)}`;
    case "too_small":
      if (issue.origin === "array") return `needs at least ${issue.minimum}`;
      return `must be at least ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "regex" && issue.pattern !== undefined
        ? `does not have the form ${issue.pattern}`
        : `is not ${article(issue.format)}`;
    default:
      return issue.message ?? "is not valid here";
  }
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map(String);
  return words.length === 1 ? `"${words[0]!}"` : `one of ${words.join(", ")}`;
}

function alternatives(errors: readonly (readonly z.core.$ZodIssue[])[]): string {
  const wordings = errors.flatMap((issues) => issues.slice(0, 1).map((issue) => issue.message.replace(/^must be /, "")));
  return [...new Set(wordings)].join(" or ");
}

function article(expected: string): string {
  const names: Record<string, string> = {
    string: "a text",
    int: "a whole number",
    number: "a number",
    boolean: "true or false",
    array: "a list (lines that begin with -)",
    object: "a group of fields (key: value)",
    record: "a group of fields (key: value)",
  };
  return names[expected] ?? expected;
}

/** The fields an object may have where an unknown one was found. */
function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  const [step, ...rest] = path;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(inner.shape);
    const field = (inner.shape as Record<string, z.core.$ZodType>)[String(step)];
    return field === undefined ? [] : knownKeys(field, rest);
  }
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum && step === undefined) {
    return inner.keyType.options.map(String);
  }
  if (inner instanceof z.ZodArray && step !== undefined) return knownKeys(inner.element, rest);
  return [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
