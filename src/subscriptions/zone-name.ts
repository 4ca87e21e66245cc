/** `UTC+5` stands for `Etc/GMT-5`, whose sign is the other way round; other zones go by their own name. */
export function zoneName(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone) ?? [];
  if (sign === undefined || hours === undefined) return zone;
  return `UTC${sign === "+" ? "-" : "+"}${hours}`;
}

/** The inverse; undefined for what is not written as an offset in whole hours. */
export function zoneOfOffset(text: string): string | undefined {
  const [, sign, hours] = /^(?:UTC|GMT)?\s*([+-])\s*(\d{1,2})(?::?00)?$/i.exec(text.trim()) ?? [];
  if (sign === undefined || hours === undefined || Number(hours) > (sign === "+" ? 14 : 12)) return undefined;
  return Number(hours) === 0 ? "UTC" : `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
}
