/** Numbers as people write them in a reference: 6, VI, "sixth", "шестой", "алтыншы", "yigriminji". */
import { foldWord, skeletonOf } from "../search/terms.js";

const UNITS = [
  // en, then the stems that cardinals and ordinals of each language begin with
  "one first|один одна перв|бір|бир|bir|як",
  "two second|два две втор|екі|эки|ikki iki|ду",
  "three third|три трет|үш|үч|uch üç|се",
  "four fourth|четыр четверт|төрт|төрт|toʻrt dört|чор чаҳор",
  "five fifth|пят|бес|беш|besh bäş|панҷ",
  "six sixth|шест|алты|алты|olti alty|шаш",
  "seven seventh|сем седьм|жеті|жети|yetti ýedi|ҳафт",
  "eight eighth|восем восьм|сегіз|сегиз|sakkiz sekiz|ҳашт",
  "nine ninth|девят|тоғыз|тогуз|toʻqqiz dokuz|нӯҳ",
];
const TEENS = [
  "eleven eleventh|одиннадцат|ёздаҳ",
  "twelve twelfth|двенадцат|дувоздаҳ",
  "thirteen thirteenth|тринадцат|сездаҳ",
  "fourteen fourteenth|четырнадцат|чордаҳ",
  "fifteen fifteenth|пятнадцат|понздаҳ",
  "sixteen sixteenth|шестнадцат|шонздаҳ",
  "seventeen seventeenth|семнадцат|ҳабдаҳ",
  "eighteen eighteenth|восемнадцат|ҳаждаҳ",
  "nineteen nineteenth|девятнадцат|нуздаҳ",
];
const TENS = [
  "ten tenth|десят|он|oʻn on|даҳ",
  "twenty twentieth|двадцат|жиырма|жыйырма|yigirma ýigrimi|бист",
  "thirty thirtieth|тридцат|отыз|отуз|oʻttiz otuz|сӣ",
  "forty fortieth|сорок|қырық|кырк|qirq kyrk|чил",
  "fifty fiftieth|пятьдесят|елу|элүү|ellik elli|панҷоҳ",
  "sixty sixtieth|шестьдесят|алпыс|алтымыш|oltmish altmyş|шаст",
  "seventy seventieth|семьдесят|жетпіс|жетимиш|yetmish ýetmiş|ҳафтод",
  "eighty eightieth|восемьдесят|сексен|сексен|sakson segsen|ҳаштод",
  "ninety ninetieth|девяност|тоқсан|токсон|toʻqson togsan|навад",
];

const STEMS: { stem: string; value: number }[] = [
  ...stems(UNITS, (index) => index + 1),
  ...stems(TEENS, (index) => index + 11),
  ...stems(TENS, (index) => (index + 1) * 10),
  ...stems(["zero zeroth|нул ноль|нөл|нөл|nol nol|сифр"], () => 0),
].sort((a, b) => b.stem.length - a.stem.length);

function stems(rows: string[], value: (index: number) => number): { stem: string; value: number }[] {
  return rows.flatMap((row, index) =>
    row.split(/[| ]/).map((word) => ({ stem: skeletonOf(foldWord(word)), value: value(index) })),
  );
}

/** Endings that an ordinal or a case may add to a short stem without making another word of it. */
const LONGEST_ENDING = 7;

/** Number words of one language that are everyday words of another; they count only inside a longer number. */
const EVERYDAY = new Set(["on", "he", "as", "do", "se"]);

/** The value of a number written as one word, the longest stem first ("шестнадцатая" is not "шест…"). */
export function numberWord(word: string): number | undefined {
  if (EVERYDAY.has(word.toLowerCase())) return undefined;
  const skeleton = skeletonOf(foldWord(word));
  const match = STEMS.find(
    ({ stem }) =>
      skeleton === stem ||
      (skeleton.startsWith(stem) && stem.length >= 2 && skeleton.length - stem.length <= LONGEST_ENDING),
  );
  return match?.value;
}

const ROMAN = /^(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A Roman numeral up to XCIX, also typed with the Cyrillic letters that look the same (ХІІ). */
export function romanNumber(word: string): number | undefined {
  const latin = word.toUpperCase().replace(/Х/g, "X").replace(/І/g, "I").replace(/С/g, "C");
  if (latin === "" || !ROMAN.test(latin)) return undefined;
  return Array.from(latin, (letter) => ROMAN_VALUES[letter]!).reduce(
    (sum, value, index, all) => sum + (value < (all[index + 1] ?? 0) ? -value : value),
    0,
  );
}
