import { describe, expect, it } from "vitest";
import { groupQuestions, type AskedQuestion } from "../../src/curation/unanswered.js";

function asked(text: string, count = 1, more: Partial<AskedQuestion> = {}): AskedQuestion {
  return { id: text, text, language: "en", count, lastAsked: 0, ...more };
}

/** The texts of each group. */
function texts(questions: readonly AskedQuestion[], matterOf?: (question: AskedQuestion) => string | undefined) {
  return groupQuestions(questions, matterOf).map((group) => group.questions.map(({ text }) => text));
}

describe("questions without an answer", () => {
  it("stand together when they say the same in another order, form or with small words", () => {
    const found = texts([
      asked("Who pays for the dredging?"),
      asked("dredging: who is paying", 3),
      asked("Which flag flies on the ferry?", 2),
    ]);
    expect(found).toEqual([
      ["dredging: who is paying", "Who pays for the dredging?"],
      ["Which flag flies on the ferry?"],
    ]);
  });

  it("stand together when one is in Cyrillic and the other in Latin letters", () => {
    const found = texts([
      asked("Коррит экология фонды", 2, { language: "kk" }),
      asked("Korrit ekologiya fondy", 1, { language: "uz" }),
    ]);
    expect(found).toHaveLength(1);
  });

  it("count together, and the group most often asked comes first", () => {
    const groups = groupQuestions([
      asked("ferry flag", 2, { lastAsked: 5 }),
      asked("dredging paid"),
      asked("flag ferry", 1, { lastAsked: 9 }),
    ]);
    expect(groups.map(({ count, lastAsked }) => [count, lastAsked])).toEqual([
      [3, 9],
      [1, 0],
    ]);
  });

  it("stand apart when only one word is shared", () => {
    expect(texts([asked("ferry flag colours"), asked("ferry timetable winter")])).toHaveLength(2);
  });

  it("stand together when the corpus knows them as one matter, and apart when it knows them as two", () => {
    const matter = ({ text }: AskedQuestion): string | undefined => (text.includes("flag") ? "flags" : undefined);
    expect(texts([asked("a flag"), asked("banner or flag please"), asked("please")], matter)).toEqual([
      ["a flag", "banner or flag please"],
      ["please"],
    ]);
  });

  it("that hold nothing but small words or signs stay by themselves", () => {
    expect(texts([asked("???"), asked("!!!")])).toHaveLength(2);
  });
});
