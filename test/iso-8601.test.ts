import { describe, expect, test } from 'vitest';
import { daysBetween, type IsoDate, readIsoDate } from '../src/iso-8601.ts';

describe('a date of ISO 8601', () => {
  test.each([
    ['2026-01-31', { day: 20_484 }],
    ['20260131', { day: 20_484 }],
    ['2026-01-31T18:30', { day: 20_484, clock: 1_769_884_200_000 }],
    ['2026-01-31 18:30:00.5Z', { day: 20_484, clock: 1_769_884_200_500, instant: 1_769_884_200_500 }],
    ['2026-01-31T18:30:00+02:00', { day: 20_484, clock: 1_769_884_200_000, instant: 1_769_877_000_000 }],
    ['20260131T183000-0330', { day: 20_484, clock: 1_769_884_200_000, instant: 1_769_896_800_000 }],
    ['2026-01-31T24:00Z', { day: 20_485, clock: 1_769_904_000_000, instant: 1_769_904_000_000 }],
    [' 2024-02-29 ', { day: 19_782 }],
  ])('%s', (text, date) => {
    expect(readIsoDate(text)).toEqual(date);
  });

  test.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-01-31T25:00',
    '2026-01-31T18:60',
    '31.01.2026',
    'tomorrow',
    '2026',
    '1769884200000',
  ])('"%s" is none', (text) => {
    expect(readIsoDate(text)).toBeUndefined();
  });
});

test.each([
  ['2026-01-01', '2026-01-31', 30],
  ['2026-03-01T12:00+01:00', '2026-03-31T12:00+02:00', 30 - 1 / 24],
  ['2026-01-01T12:00', '2026-01-02T00:00Z', 0.5],
  ['2026-01-01', '2026-01-31T23:59-08:00', 30],
  ['2026-02-01', '2026-01-01', -31],
])('days from %s to %s', (from, to, days) => {
  expect(daysBetween(readIsoDate(from) as IsoDate, readIsoDate(to) as IsoDate)).toBeCloseTo(days);
});
