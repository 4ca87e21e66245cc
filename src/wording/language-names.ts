/**
 * What each language calls the others, as a name standing alone. Own tables because Intl.DisplayNames has no Turkmen and
 * little Tajik, and falls back to English without saying so.
 */
import type { Language } from "../corpus/language.js";

const CODES = ["en", "ru", "kk", "ky", "uz", "tg", "tk", "az", "be", "de", "fa", "fr", "ja", "pl", "tr", "uk", "zh"];

const NAMES: Record<Language, string> = {
  en: "English Russian Kazakh Kyrgyz Uzbek Tajik Turkmen Azerbaijani Belarusian German Persian French Japanese Polish Turkish Ukrainian Chinese",
  ru: "английский русский казахский кыргызский узбекский таджикский туркменский азербайджанский белорусский немецкий персидский французский японский польский турецкий украинский китайский",
  kk: "ағылшын орыс қазақ қырғыз өзбек тәжік түрікмен әзербайжан беларусь неміс парсы француз жапон поляк түрік украин қытай",
  ky: "англис орус казак кыргыз өзбек тажик түркмөн азербайжан беларусь немис фарс француз жапон поляк түрк украин кытай",
  uz: "ingliz rus qozoq qirgʻiz oʻzbek tojik turkman ozarbayjon belarus nemis fors fransuz yapon polyak turk ukrain xitoy",
  tg: "англисӣ русӣ қазоқӣ қирғизӣ ӯзбекӣ тоҷикӣ туркманӣ озарбойҷонӣ белорусӣ олмонӣ форсӣ фаронсавӣ японӣ полякӣ туркӣ украинӣ чинӣ",
  tk: "iňlis rus gazak gyrgyz özbek täjik türkmen azerbaýjan belarus nemes pars fransuz ýapon polýak türk ukrain hytaý",
};

/** The language of an ISO 639-1 code, named in `language`; the code itself where no name is known. */
export function languageNameIn(language: Language, isoCode: string): string {
  return NAMES[language].split(" ")[CODES.indexOf(isoCode)] ?? isoCode;
}
