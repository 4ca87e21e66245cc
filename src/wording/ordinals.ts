/** Turkmen writes the ordinal's ending after the figure, in harmony with the numeral's last word: altynjy → 6-njy. */

/** Last words of numerals with back vowels: nol, alty, dokuz, on, otuz, kyrk, altmyş, togsan. All others are front. */
const BACK_UNITS = new Set([6, 9]);
const BACK_TENS = new Set([1, 3, 4, 6, 9]);

/** `6-njy`, `7-nji`, `10-njy`, `20-nji`; for whole numbers from 0. */
export function turkmenOrdinal(number: number): string {
  return `${number}-${isBack(number) ? "njy" : "nji"}`;
}

function isBack(number: number): boolean {
  if (number === 0) return true;
  const unit = number % 10;
  if (unit !== 0) return BACK_UNITS.has(unit);
  const ten = (number / 10) % 10;
  // ýüz (hundred), müň (thousand) have front vowels; million has a back one in its last syllable.
  return ten === 0 ? number % 1_000_000 === 0 : BACK_TENS.has(ten);
}
