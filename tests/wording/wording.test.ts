import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/corpus/language.js";
import type { DateForm } from "../../src/wording/dates.js";
import { dateInWords } from "../../src/wording/dates.js";
import { turkmenOrdinal } from "../../src/wording/ordinals.js";
import { createWording } from "../../src/wording/wording.js";

const wording = createWording();

describe("dates", () => {
  it.each<[Language, string, string, string]>([
    ["en", "21 July 2022", "July 2022", "2022"],
    ["ru", "21 июля 2022 года", "июль 2022 года", "2022 год"],
    ["kk", "2022 жылғы 21 шілде", "2022 жылғы шілде", "2022 жыл"],
    ["ky", "2022-жылдын 21-июлу", "2022-жылдын июлу", "2022-жыл"],
    ["uz", "2022-yil 21-iyul", "2022-yil iyul", "2022-yil"],
    ["tg", "21 июли соли 2022", "июли соли 2022", "соли 2022"],
    ["tk", "2022-nji ýylyň 21-nji iýuly", "2022-nji ýylyň iýuly", "2022-nji ýyl"],
  ])("are a day, a month or a year in %s, never figures alone", (language, day, month, year) => {
    const { date } = wording(language);
    expect([date("2022-07-21"), date("2022-07"), date("2022")]).toEqual([day, month, year]);
  });

  it.each<[Language, DateForm, string]>([
    ["en", "on", "on 30 August 2025"],
    ["en", "as-of", "30 August 2025"],
    ["ru", "on", "30 августа 2025 года"],
    ["kk", "on", "2025 жылғы 30 тамызда"],
    ["kk", "as-of", "2025 жылғы 30 тамыздағы"],
    ["kk", "until", "2025 жылғы 30 тамызға"],
    ["ky", "on", "2025-жылдын 30-августунда"],
    ["ky", "as-of", "2025-жылдын 30-августуна"],
    ["uz", "on", "2025-yil 30-avgustda"],
    ["uz", "until", "2025-yil 30-avgustgacha"],
    ["tg", "on", "30 августи соли 2025"],
    ["tk", "on", "2025-nji ýylyň 30-njy awgustynda"],
    ["tk", "as-of", "2025-nji ýylyň 30-njy awgustyndaky"],
    ["tk", "until", "2025-nji ýylyň 30-njy awgustyna"],
  ])("in %s take the form for '%s': %s", (language, form, expected) => {
    expect(dateInWords("2025-08-30", language, form)).toBe(expected);
  });

  it("follow vowel harmony in months with front vowels", () => {
    expect(dateInWords("2024-04-05", "kk", "as-of")).toBe("2024 жылғы 5 сәуірдегі");
    expect(dateInWords("2024-04-05", "ky", "on")).toBe("2024-жылдын 5-апрелинде");
    expect(dateInWords("2024-04-05", "tk", "as-of")).toBe("2024-nji ýylyň 5-nji aprelindeki");
  });

  it("say 'in' for a month and a year where a language says it", () => {
    expect(wording("en").onDate("2022-07")).toBe("in July 2022");
    expect(wording("ru").onDate("2022-07")).toBe("в июле 2022 года");
    expect(wording("ru").onDate("2022")).toBe("в 2022 году");
    expect(wording("tg").onDate("2022-07")).toBe("дар моҳи июли соли 2022");
  });

  it.each(LANGUAGES)("tell all twelve months apart in %s, in every form", (language) => {
    for (const form of ["plain", "on", "as-of", "until"] as const) {
      const months = Array.from({ length: 12 }, (_, at) => `2023-${String(at + 1).padStart(2, "0")}-15`);
      expect(new Set(months.map((day) => dateInWords(day, language, form))).size).toBe(12);
    }
  });
});

describe("articles", () => {
  it.each<[Language, string, string]>([
    ["en", "Article 6", "Article 6(2)"],
    ["ru", "Статья 6", "Статья 6, пункт 2"],
    ["kk", "6-бап", "6-бап, 2-тармақ"],
    ["ky", "6-берене", "6-берене, 2-пункт"],
    ["uz", "6-modda", "6-modda, 2-band"],
    ["tg", "Моддаи 6", "Моддаи 6, банди 2"],
    ["tk", "6-njy madda", "6-njy madda, 2-nji bent"],
  ])("are cited in %s as %s", (language, article, paragraph) => {
    expect(wording(language).article(6)).toBe(article);
    expect(wording(language).article(6, 2)).toBe(paragraph);
  });

  it("have a preamble before them", () => {
    expect(LANGUAGES.map((language) => wording(language).article("preamble"))).toEqual([
      "Preamble",
      "Преамбула",
      "Преамбула",
      "Преамбула",
      "Muqaddima",
      "Муқаддима",
      "Giriş",
    ]);
  });

  it("take the Turkmen ordinal that the numeral's last vowel asks for", () => {
    const back = [0, 6, 9, 10, 16, 19, 30, 36, 40, 60, 90, 2026];
    const front = [1, 2, 3, 4, 5, 7, 8, 11, 20, 32, 50, 70, 80, 100, 1000, 2022];
    expect(back.map(turkmenOrdinal)).toEqual(back.map((number) => `${number}-njy`));
    expect(front.map(turkmenOrdinal)).toEqual(front.map((number) => `${number}-nji`));
  });
});

describe("lists, quotations and names", () => {
  it("join the last item with the language's own 'and'", () => {
    const { list } = wording("en");
    expect([list([]), list(["A"]), list(["A", "B"]), list(["A", "B", "C"])]).toEqual([
      "",
      "A",
      "A and B",
      "A, B and C",
    ]);
    expect(LANGUAGES.map((language) => wording(language).list(["A", "B"]))).toEqual([
      "A and B",
      "A и B",
      "A және B",
      "A жана B",
      "A va B",
      "A ва B",
      "A we B",
    ]);
  });

  it("leave the quoted words as they are", () => {
    expect(wording("en").quoted(" so it is… ")).toBe("“ so it is… ”");
    expect(wording("ru").quoted("$& так")).toBe("«$& так»");
  });

  it("name each language as its speakers do, and in the wording's own language", () => {
    const { languageName, languageNameOf } = wording("ru");
    expect(LANGUAGES.map(languageName)).toEqual([
      "English",
      "Русский",
      "Қазақша",
      "Кыргызча",
      "Oʻzbekcha",
      "Тоҷикӣ",
      "Türkmençe",
    ]);
    expect(["en", "tg", "pl", "xx"].map(languageNameOf)).toEqual(["английский", "таджикский", "польский", "xx"]);
  });

  it.each(LANGUAGES)("know a different name for every language in %s", (language) => {
    const codes = [
      "en",
      "ru",
      "kk",
      "ky",
      "uz",
      "tg",
      "tk",
      "az",
      "be",
      "de",
      "fa",
      "fr",
      "ja",
      "pl",
      "tr",
      "uk",
      "zh",
    ];
    const names = codes.map(wording(language).languageNameOf);
    expect(new Set(names).size).toBe(codes.length);
    expect(names.filter((name) => codes.includes(name))).toEqual([]);
  });
});

describe("the contract's words", () => {
  it.each<[Language, string[]]>([
    ["en", ["Yes.", "No.", "Partly.", "Not established."]],
    ["ru", ["Да.", "Нет.", "Частично.", "Не установлено."]],
    ["kk", ["Иә.", "Жоқ.", "Ішінара.", "Анықталмаған."]],
    ["ky", ["Ооба.", "Жок.", "Жарым-жартылай.", "Аныкталган эмес."]],
    ["uz", ["Ha.", "Yoʻq.", "Qisman.", "Aniqlanmagan."]],
    ["tg", ["Ҳа.", "Не.", "Қисман.", "Муқаррар нашудааст."]],
    ["tk", ["Hawa.", "Ýok.", "Kem-käsleýin.", "Anyklanmadyk."]],
  ])("are the verdicts in %s", (language, verdicts) => {
    const { say } = wording(language);
    expect(["yes", "no", "partly", "not-established"].map((verdict) => say("verdict", { verdict }))).toEqual(verdicts);
  });

  it("begin a refusal and mark a summary", () => {
    expect(wording("en").say("nothing-found")).toMatch(/^No answer found/);
    expect(wording("ru").say("nothing-found")).toMatch(/^Ответ не найден/);
    expect(wording("en").say("nothing-found-gap", { note: "X." })).toBe("No answer found. X.");
    expect(wording("en").say("summary-mark")).toBe("Summary, not the official wording");
    expect(wording("ru").say("summary-mark")).toBe("Краткое изложение, не официальный текст");
  });

  it("count in Russian with three plural forms", () => {
    const { say } = wording("ru");
    expect([1, 3, 5, 21].map((count) => say("timeline-title", { count }))).toEqual([
      "Хронология: 1 событие",
      "Хронология: 3 события",
      "Хронология: 5 событий",
      "Хронология: 21 событие",
    ]);
  });
});
