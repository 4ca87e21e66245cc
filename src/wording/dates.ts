/**
 * Dates in words, unambiguous everywhere. Own tables rather than Intl: Intl has no Tajik or Turkmen month names, does not
 * inflect, and changes with the ICU a machine happens to carry, while a date is part of what a reply states.
 */
import type { Language } from "../corpus/language.js";
import type { PartialDate } from "../corpus/date.js";
import { turkmenOrdinal } from "./ordinals.js";

/** plain: "21 July 2022"; on: "on 21 July 2022"; as-of and until: what "as of …" and "up to …" ask of the language. */
export type DateForm = "plain" | "on" | "as-of" | "until";

/** The date in the form a sentence needs; a month or a year where the date says no more. */
export function dateInWords(date: PartialDate, language: Language, form: DateForm = "plain"): string {
  const [year = "", month, day] = date.split("-");
  const at = month === undefined ? undefined : Number(month) - 1;
  return DATES[language]({ year, month: at, day: day === undefined ? undefined : String(Number(day)) }, form);
}

interface Parts {
  year: string;
  /** 0 to 11. */
  month: number | undefined;
  day: string | undefined;
}

type InWords = (date: Parts, form: DateForm) => string;

const words = (text: string): readonly string[] => text.split(" ");

const EN = words("January February March April May June July August September October November December");

const RU = words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь");
const RU_GENITIVE = words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
const RU_LOCATIVE = words("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре");

const KK = words("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан");
const KK_LOCATIVE = words(
  "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда",
);
const KK_DATIVE = words(
  "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға",
);

// With the possessive ending that "of the year" asks for.
const KY = words("январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры");

const UZ = words("yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr");

// With the izofat that joins the month to the year.
const TG = words("январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри");

// With the possessive ending that "of the year" asks for.
const TK = words("ýanwary fewraly marty apreli maýy iýuny iýuly awgusty sentýabry oktýabry noýabry dekabry");

const DATES: Record<Language, InWords> = {
  en: ({ year, month, day }, form) => {
    const plain = join(day, month === undefined ? undefined : EN[month], year);
    return form === "on" ? `${day === undefined ? "in" : "on"} ${plain}` : plain;
  },

  ru: ({ year, month, day }, form) => {
    if (month === undefined)
      return form === "on" ? `в ${year} году` : form === "plain" ? `${year} год` : `${year} года`;
    if (day !== undefined) return `${day} ${RU_GENITIVE[month]!} ${year} года`;
    if (form === "on") return `в ${RU_LOCATIVE[month]!} ${year} года`;
    return `${(form === "until" ? RU_GENITIVE : RU)[month]!} ${year} года`;
  },

  kk: ({ year, month, day }, form) => {
    if (month === undefined)
      return { plain: `${year} жыл`, on: `${year} жылы`, "as-of": `${year} жылғы`, until: `${year} жылға` }[form];
    const locative = KK_LOCATIVE[month]!;
    // The adjective of a locative: front vowels take -гі, back vowels -ғы.
    const adjective = `${locative}${locative.endsWith("е") ? "гі" : "ғы"}`;
    const name = { plain: KK[month]!, on: locative, "as-of": adjective, until: KK_DATIVE[month]! }[form];
    return join(`${year} жылғы`, day, name);
  },

  ky: ({ year, month, day }, form) => {
    if (month === undefined)
      return { plain: `${year}-жыл`, on: `${year}-жылы`, "as-of": `${year}-жылга`, until: `${year}-жылга` }[form];
    const name = KY[month]!;
    const ending = { plain: "", on: kyrgyzLocative(name), "as-of": kyrgyzDative(name), until: kyrgyzDative(name) }[
      form
    ];
    return `${year}-жылдын ${day === undefined ? "" : `${day}-`}${name}${ending}`;
  },

  uz: ({ year, month, day }, form) => {
    const plain =
      month === undefined ? `${year}-yil` : `${year}-yil ${day === undefined ? "" : `${day}-`}${UZ[month]!}`;
    return { plain, on: `${plain}da`, "as-of": plain, until: `${plain}gacha` }[form];
  },

  tg: ({ year, month, day }, form) => {
    const plain = join(day, month === undefined ? undefined : TG[month], `соли ${year}`);
    if (form !== "on" || day !== undefined) return plain;
    return month === undefined ? `дар ${plain}` : `дар моҳи ${plain}`;
  },

  tk: ({ year, month, day }, form) => {
    const inYear = turkmenOrdinal(Number(year));
    if (month === undefined) {
      return { plain: `${inYear} ýyl`, on: `${inYear} ýylda`, "as-of": `${inYear} ýyldaky`, until: `${inYear} ýyla` }[
        form
      ];
    }
    const name = TK[month]!;
    const front = name.endsWith("i");
    const ending = front
      ? { plain: "", on: "nde", "as-of": "ndeki", until: "ne" }[form]
      : { plain: "", on: "nda", "as-of": "ndaky", until: "na" }[form];
    return join(`${inYear} ýylyň`, day === undefined ? undefined : turkmenOrdinal(Number(day)), `${name}${ending}`);
  },
};

/** Vowel harmony after the possessive: -у and -ы take а, -и takes е. */
function kyrgyzLocative(name: string): string {
  return name.endsWith("и") ? "нде" : "нда";
}

function kyrgyzDative(name: string): string {
  return name.endsWith("и") ? "не" : "на";
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}
