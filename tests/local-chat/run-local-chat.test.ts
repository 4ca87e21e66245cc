import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { runLocalChat } from "../../src/local-chat/run-local-chat.js";
import { collector, pipe, sampleBot } from "./chat.js";

describe("a piped chat", () => {
  it("answers each line in order and ends with the input", async () => {
    const { replies } = await pipe(["/start", "6", "good-bye"]);
    expect(replies).toBe("Hello, ru\n\nYou said 6\n\nYou said good-bye\n");
  });

  it("keeps everything but replies out of the output", async () => {
    const { replies, remarks } = await pipe(["/start"]);
    expect(replies).toBe("Hello, ru\n");
    expect(remarks).toBe("Set BOT_TOKEN\n");
  });

  it("answers a last line that has no line break, and nothing at all for no input", async () => {
    expect((await pipe(Buffer.from("one\ntwo"))).replies).toBe("You said one\n\nYou said two\n");
    expect((await pipe(Buffer.alloc(0))).replies).toBe("");
  });

  it("sends nothing for lines without content, which Telegram does not send either", async () => {
    expect((await pipe(["", "   ", "\t", "x"])).replies).toBe("You said x\n");
  });

  it("takes bytes that are not UTF-8 for unknown letters", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x41]), Buffer.from("\nnext\n")]);
    expect((await pipe(bytes)).replies).toBe("You said \ufffd\ufffdA\n\nYou said next\n");
  });

  it("cuts a very long line into messages of the size Telegram allows", async () => {
    const made = sampleBot();
    const received: number[] = [];
    made.bot.on("message:text", (ctx) => void received.push(ctx.message.text.length));
    await pipe(["я".repeat(9000)], made);
    expect(received).toEqual([4096, 4096, 808]);
  });

  it("goes on after an error in a handler, and says so apart from the replies", async () => {
    const { replies, remarks } = await pipe(["/fail", "still there?"]);
    expect(replies).toBe("You said still there?\n");
    expect(remarks).toContain("(the bot failed to answer this)");
  });

  it("leaves it at the bot's own apology where the error handler makes one", async () => {
    const made = sampleBot();
    made.bot.catch(({ ctx }) => ctx.reply("Sorry"));
    const { replies, remarks } = await pipe(["/fail"], made);
    expect(replies).toBe("Sorry\n");
    expect(remarks).toBe("Set BOT_TOKEN\n");
  });

  it("waits for the handler of the last line before it ends", async () => {
    const made = sampleBot();
    made.bot.on("message:text", async (ctx) => {
      await new Promise((resolve) => setImmediate(resolve));
      await ctx.reply("and after a while");
    });
    expect((await pipe(["last"], made)).replies).toBe("You said last\n\nand after a while\n");
  });

  it("ends quietly when nobody reads the replies any more", async () => {
    const output = collector();
    const input = new PassThrough();
    const ended = runLocalChat({ ...sampleBot(), ...streams(input, output.stream), isTerminal: false });
    output.stream.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    await expect(ended).resolves.toBeUndefined();
  });
});

describe("buttons", () => {
  it("are numbered under the message and pressed with a colon, so that a number alone stays a message", async () => {
    const { replies } = await pipe(["/page", ":2", "2"]);
    expect(replies).toBe(
      "Page 1\n  :1 Previous\n  :2 Next\n\n(message edited)\nPage 2\n  :1 Previous\n  :2 Next\n\nYou said 2\n",
    );
  });

  it("keep their numbers while the message is edited, so that one number goes on paging", async () => {
    expect((await pipe(["/page", ":2", ":2", ":1"])).replies).toMatch(/Page 1[^]*Page 2[^]*Page 3[^]*Page 2/);
  });

  it("run on over all messages of one reply and start again with the next", async () => {
    const { replies } = await pipe(["/two", ":2", "/two"]);
    expect(replies).toBe("A\n  :1 a\n\nB\n  :2 b\n\n(said b)\n\nA\n  :1 a\n\nB\n  :2 b\n");
  });

  it("stay valid after replies without buttons", async () => {
    expect((await pipe(["/two", "hello", ":1"])).replies).toContain("You said hello\n\n(said a)");
  });

  it("that are not there are pointed out, and nothing is sent", async () => {
    const { replies, remarks } = await pipe([":1"]);
    expect(replies).toBe("");
    expect(remarks).toContain("(there is no button :1)");
  });

  it("with an address or a text to copy print it", async () => {
    const { replies } = await pipe(["/links", ":1", ":2"]);
    expect(replies).toBe("Read\n  :1 Site <https://example.org/>\n  :2 Copy\n\nhttps://example.org/\n\nto be copied\n");
  });

  it("of a reply keyboard send their text, by number or typed, until it is removed", async () => {
    const { replies, remarks } = await pipe(["/ask", ":1", "Red", "/done", ":1"]);
    expect(replies).toBe("Which?\n  :1 Red\n  :2 A channel\n\nYou said Red\n\nYou said Red\n\nBye\n");
    expect(remarks).toContain("(there is no button :1)");
  });

  it("that open Telegram's list of chats say that they cannot here", async () => {
    expect((await pipe(["/ask", ":2"])).replies).toContain("(choosing from a list of chats works only in Telegram)");
  });
});

describe("messages", () => {
  it("show a picture as the place it was saved to, with its bytes untouched", async () => {
    expect((await pipe(["/photo"])).replies).toBe("(picture: /pictures/map é.png, 4 bytes)\nThe map\n");
  });

  it("show links, quotations and bold as plain text", async () => {
    const html = `/html <b>Yes.</b> <a href="https://example.org/a?b=1&amp;c=2">Source</a><blockquote expandable>words</blockquote>end`;
    expect((await pipe([html])).replies).toBe("Yes. Source <https://example.org/a?b=1&c=2>\n│ words\nend\n");
  });

  it("of a conversation are shown too, and its edits", async () => {
    const { replies } = await pipe(["/name", "Aida", "after"]);
    expect(replies).toBe("Your name?\n\nOne moment\n\n(message edited)\nHello, Aida\n\nYou said after\n");
  });
});

describe("a chat on a terminal", () => {
  it("greets, tells how to press buttons, prompts, and ends at exit", async () => {
    const { shown } = await onTerminal("/start\nexit\nnever read\n", {});
    expect(shown).toMatch(/^Welcome\nSet BOT_TOKEN\nPress a button by its number with a colon, :1\./);
    expect(shown).toContain("> ");
    expect(shown).toContain("Hello, ru");
    expect(shown).not.toContain("You said never");
  });

  it.each([
    ["Ctrl-D", "\u0004"],
    ["Ctrl-C", "\u0003"],
    ["quit", "quit\n"],
  ])("ends at %s", async (_name, key) => {
    expect((await onTerminal(`/start\n`, {}, key)).shown).toContain("Hello, ru");
  });

  it("ends when it is told to from outside", async () => {
    const stop = new AbortController();
    const output = collector();
    const ended = runLocalChat({
      ...sampleBot(),
      ...streams(new PassThrough(), output.stream),
      isTerminal: true,
      signal: stop.signal,
    });
    stop.abort();
    await expect(ended).resolves.toBeUndefined();
  });

  it("shows bold, unless NO_COLOR is set", async () => {
    expect((await onTerminal("/html <b>Yes.</b>\nexit\n", {})).shown).toContain("\u001b[1mYes.\u001b[22m");
    expect((await onTerminal("/html <b>Yes.</b>\nexit\n", { NO_COLOR: "1" })).shown).not.toContain("\u001b[1mYes.");
  });

  it("wraps to the width of the terminal", async () => {
    const { shown } = await onTerminal(`/html ${"word ".repeat(10)}\nexit\n`, {});
    expect(shown).toContain("word word word word word word\nword word word word\n");
  });
});

function streams(input: PassThrough, output: PassThrough) {
  return { input, output, remarks: new PassThrough(), banner: ["Welcome"], hint: "Set BOT_TOKEN", env: {} };
}

async function onTerminal(typed: string, env: Record<string, string>, thenKey = ""): Promise<{ shown: string }> {
  const output = collector();
  output.stream.columns = 30;
  const input = new PassThrough();
  const ended = runLocalChat({ ...sampleBot(), ...streams(input, output.stream), isTerminal: true, env });
  input.write(typed);
  if (thenKey !== "") {
    // A person presses a key after the answer: once it has been printed.
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (output.text().includes("Hello, ru")) resolve();
        else output.stream.once("data", look);
      };
      look();
    });
    input.write(thenKey);
  }
  await ended;
  return { shown: output.text() };
}
