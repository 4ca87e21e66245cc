/** What stands round the articles of a publication and is not their text: signatures, chapter headings, editors' notes. */

/** How the closing words begin, per language, or end where the verb stands last. No state's name is needed for it. */
const CLOSING_STARTS =
  /^(?:DONE|Done|SIGNED|Signed)\s+(?:at|in|on|by|this|AT|IN|ON|BY)\b|^(?:IN WITNESS WHEREOF|In witness whereof|IN FAITH WHEREOF|In faith whereof)|^(?:Совершено|СОВЕРШЕНО|Подписано|ПОДПИСАНО|Учинено|УЧИНЕНО)\s+(?:в|во|на|\d|«|В|НА)|^(?:В удостоверение|В подтверждение|В УДОСТОВЕРЕНИЕ)|^Осыны куәландыр/u;
const CLOSING_ENDS =
  /(?:данада|нускада|нусхада|nusxada|nusgada|нусха|nüshada)\s[\s\S]{0,160}?(?:жасалды|түзүлдү|кол коюлду|тузилди|tuzildi|имзоланди|imzolandi|анҷом дода шуд|тартиб дода шуд|таҳия шуд|ба имзо расид|ба имзо расонида шуд|düzüldi|edildi|gol çekildi)|^[\s\S]{0,200}(?:қаласында|шаарында|shahrida|шаҳрида|шаҳри|şäherinde)[\s\S]{0,200}(?:жасалды|түзүлдү|тузилди|tuzildi|imzolandi|имзоланди|анҷом дода шуд|тартиб дода шуд|таҳия шуд|ба имзо расид|düzüldi|edildi)/u;
/** "For the Republic of …", a line of its own over a signature. */
const SIGNS_FOR =
  /^(?:(?:For|FOR|За|ЗА|Барои|БАРОИ|От имени|On behalf of)\s+(?:the\s+|THE\s+)?\p{Lu}.*|\p{Lu}.*\s(?:үшін|үчүн|uchun|учун|üçin|atyndan|номидан|nomidan)):?$/u;
/** In a publication these follow the treaty and are documents of their own. */
const ANNEX =
  /^(?:ANNEX|Annex|APPENDIX|Appendix|ПРИЛОЖЕНИЕ|Приложение|ПРОТОКОЛ|Протокол|PROTOCOL|Protocol|ҚОСЫМША|Қосымша|ТИРКЕМЕ|Тиркеме|ILOVA|Ilova|ИЛОВА|Илова|ЗАМИМА|Замима|GOŞUNDY|Goşundy)(?:\s*(?:№?\s*\d{1,3}|[IVX]+|[A-ZА-Я]))?(?:[\s.:–—-].{0,120})?$/u;

/** Whether the treaty's last article has ended before this block. */
export function endsTreaty(block: string): boolean {
  if (CLOSING_STARTS.test(block) || CLOSING_ENDS.test(block)) return true;
  if (block.length <= 120 && !/[.;,]$/.test(block) && SIGNS_FOR.test(block)) return true;
  return ANNEX.test(block) && !/[;,]$/.test(block);
}

const CHAPTER =
  /^(?:(?:CHAPTER|Chapter|PART|Part|SECTION|Section|TITLE|Title|ГЛАВА|Глава|РАЗДЕЛ|Раздел|ЧАСТЬ|Часть|БОБ|Боби?|ФАСЛИ?|Фасли?|ҚИСМИ?|Қисми?|BÖLÜM|Bölüm|BAP|Bap|BOB|Bob)\s+(?:\d{1,2}|[IVXІХ]{1,6})|(?:\d{1,2}|[IVXІХ]{1,6})(?:-|–|\s|-nji |-njy )\s?(?:бөлім|БӨЛІМ|тарау|ТАРАУ|бөлүм|БӨЛҮМ|глава|ГЛАВА|bob|BOB|боб|БОБ|bo[ʻ‘'’]lim|BO[ʻ‘'’]LIM|бўлим|bölüm|BÖLÜM|bap|BAP))(?![\p{L}\d])/u;

/** `Chapter II`, `Раздел 2. Сотрудничество`: a heading over several articles. */
export function isChapterHeading(block: string): boolean {
  return block.length <= 160 && CHAPTER.test(block) && !/[.;,]$/.test(block.replace(/(?:\d|[IVX])\.$/, ""));
}

/** Notes that legal databases print among the articles. */
export function isEditorsNote(block: string): boolean {
  return /^(?:Сноска|Ескерту|СНОСКА|ЕСКЕРТУ)\s?\.|^(?:Примечание|Ескертпе|Note)\s+(?:РЦПИ|ИЗПИ|ҚР|ЗҚАИ|of the editor|ред\.)/u.test(
    block,
  );
}

/** A line of a table of contents: dots or a gap, and the page. */
export function isContentsLine(block: string): boolean {
  return block.length <= 250 && /(?:\.{3,}|…{1,}|(?:\s\.){3,}|\t)\s*\d{1,4}$/.test(block);
}

/** A place or a date under the title, a label over the text: not yet the preamble. */
export function isTitleMatter(block: string): boolean {
  if (block.length > 200) return false;
  if (/^[([].*[)\]]$/u.test(block)) return true;
  if (/^\P{Ll}*$/u.test(block) && !/,$/.test(block)) return true;
  if (/\b(?:19|20)\d\d(?!\d)/.test(block) && block.length <= 90 && !/[,;:]$/.test(block)) return true;
  return !/[.,;:]["»”)]?$/.test(block);
}
