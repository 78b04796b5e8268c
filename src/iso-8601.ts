/** A date of ISO 8601, with its time and zone where it has them. */
export interface IsoDate {
  /** Days since 1970-01-01, by the calendar of the place where it was written. */
  day: number;
  /** Milliseconds since 1970-01-01T00:00 by the clock of that place; none for a date without time. */
  clock?: number;
  /** Milliseconds since 1970-01-01T00:00Z; none where no zone is given. */
  instant?: number;
}

const DAY = 86_400_000;
const FORMAT =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?(?: ?(Z|[+\u2212-]\d{2}(?::?\d{2})?))?)?$/i;

/**
 * Reads a calendar date, or one with a time of day, in the extended or the basic format of ISO 8601 (RFC 3339's space
 * for `T` included).
 *
 * @returns none for another text, and for a day or time that there is not (30 February).
 */
export function readIsoDate(text: string): IsoDate | undefined {
  const match = FORMAT.exec(text.trim());
  if (!match) return undefined;
  const [year, month, date, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0)) as number[];
  const midnight = Date.UTC(year as number, (month as number) - 1, date);
  const read = new Date(midnight);
  if (read.getUTCMonth() + 1 !== month || read.getUTCDate() !== date) return undefined;
  if (match[4] === undefined) return { day: midnight / DAY };
  const time = ((hour as number) * 60 + (minute as number)) * 60 + (second as number);
  // The end of a day may be written as hour 24, and a leap second as second 60.
  if ((minute as number) > 59 || (second as number) > 60 || time > DAY / 1000) return undefined;
  const clock = midnight + time * 1000 + Math.round(Number(`0.${match[7] ?? 0}`) * 1000);
  const offset = match[8] === undefined ? undefined : offsetOf(match[8]);
  return { day: Math.floor(clock / DAY), clock, ...(offset !== undefined && { instant: clock - offset }) };
}

/** A zone's offset from UTC in milliseconds. */
function offsetOf(zone: string): number {
  if (/z/i.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)) * (zone.length > 3 ? 1 : 0);
  return minutes * 60_000 * (zone.startsWith('+') ? 1 : -1);
}

/**
 * The days from one date to another, with their fraction where both have a time. Two that name their zones are
 * compared as instants; where one does not, it is taken to be that of the other.
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  if (from.instant !== undefined && to.instant !== undefined) return (to.instant - from.instant) / DAY;
  if (from.clock !== undefined && to.clock !== undefined) return (to.clock - from.clock) / DAY;
  return to.day - from.day;
}
