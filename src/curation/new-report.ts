/** A new report as a file of the corpus: its id, and its fields in the order and form that the others have. */
import anyAscii from "any-ascii";
import { Document, isMap, isScalar, isSeq, Scalar, visit } from "yaml";
import type { z } from "zod";
import { ReportSchema } from "../corpus/schema.js";
import { slugOf } from "./import/save-text.js";

/** What a person fills in; what is left out has its default. */
export type NewReport = z.input<typeof ReportSchema>;

const HEAD =
  " A published report: what it says, in our own words, with dated claims. How to add one: corpus/README.md.";

const LONGEST_NAME = 20;
const TITLE_WORDS = 4;
/** Words that tell no title from another. */
const SMALL_WORD = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|i|v|na|o|ob|s|k|po|za|iz|u)$/;

/** The lines of the corpus end here or before. */
const LINE_WIDTH = 110;
/** A text longer than this stands on lines of its own. */
const ONE_LINE = 90;

/** "gazette-2025-08-28-corrith-ratifies-the-convention": publisher, day and the first telling words of the title. */
export function suggestId(
  { publisher, published, title }: Pick<NewReport, "publisher" | "published" | "title">,
  taken: (id: string) => boolean = () => false,
): string {
  const name = anyAscii(publisher)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, LONGEST_NAME);
  const words = slugOf(title)
    .split("-")
    .filter((word) => !SMALL_WORD.test(word))
    .slice(0, TITLE_WORDS);
  const id = slugOf([name, published ?? "", ...words].join(" "));
  if (!taken(id)) return id;
  // Cut so that the number fits into an id's 60 characters.
  for (let number = 2; ; number += 1) if (!taken(`${id.slice(0, 56)}-${number}`)) return `${id.slice(0, 56)}-${number}`;
}

/** The file's content. Fields that are empty are left out. */
export function writeReport(report: NewReport): string {
  const fields = Object.keys(ReportSchema.shape).flatMap((key): [string, unknown][] => {
    const value: unknown = report[key as keyof NewReport];
    return isEmpty(value) ? [] : [[key, value]];
  });
  const document = new Document(Object.fromEntries(fields), { version: "1.2", schema: "core" });
  document.commentBefore = HEAD;
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string" && isLong(node.value)) node.type = Scalar.BLOCK_FOLDED;
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item) && !isLong(String(item.value)))) node.flow = true;
    },
  });
  // The lists of words under asked_as stand one a line, as people add to them.
  const asked = document.get("asked_as");
  if (isMap(asked)) for (const { value } of asked.items) if (isSeq(value)) value.flow = false;
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false });
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Folding keeps neither space at the ends nor lines as they are: such a text stays in quotation marks. */
function isLong(text: string): boolean {
  return (
    text.length > ONE_LINE &&
    text === text.trim() &&
    !/\n|^\s|\s{2}/.test(text) &&
    text.includes(" ") &&
    !/^https?:/.test(text)
  );
}
