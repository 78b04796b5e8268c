import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countsReaders, trackerVendor } from '../../src/policy/trackers.ts';
import { growthOf, LINEAR } from '../growth.ts';

interface TrackerUrls {
  readonly trackers: readonly string[];
  readonly ordinary: readonly string[];
}
const { trackers, ordinary } = JSON.parse(
  readFileSync(new URL('./tracker-urls.json', import.meta.url), 'utf8'),
) as TrackerUrls;

const TAG = 'xmergetagx';

test.each(trackers)('%s belongs to a known tracker', (url) => {
  expect(trackerVendor(new URL(url))).toBeDefined();
});

test.each(ordinary)('%s is an ordinary picture', (url) => {
  expect(trackerVendor(new URL(url))).toBeUndefined();
  expect(countsReaders(new URL(url), TAG)).toBe(false);
});

describe('a path that counts and a token', () => {
  test.each([
    '/open?uid=12345',
    '/track/open.php?u=31032185&id=79afdfae6e7e4d28',
    `/open/${TAG}?e=${TAG}`,
    '/e/beacon/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
    '/Pixel.GIF?Email=anna%40example.org',
    '/mail/email-open.png?token=dGhpc0lzQVRva2VuMTIzNDU2Nzg5',
    '/wf/open?upn=u001',
  ])('make %s a tracker', (path) => {
    expect(countsReaders(new URL(path, 'https://stats.example'), TAG)).toBe(true);
  });

  test.each([
    '/open/box.png',
    '/open?w=600',
    '/open-shelf.jpg?id=79afdfae',
    '/race-track.png?v=79afdfae6e7e4d28b936ab9735b76536',
    '/79afdfae6e7e4d28b936ab9735b76536/lamp.png',
    '/pixel/swatch.png?c=0f1e2d',
    '/open/Oak_Shelf_In_The_Living_Room_600x400.jpg',
    `/open/${TAG}.png`,
    '/tracking/map.png?id=42',
  ])('are not both in %s', (path) => {
    expect(countsReaders(new URL(path, 'https://stats.example'), TAG)).toBe(false);
  });
});

test.each(['a', 'aA', 'open-', 'a1', '%41'])('takes time in proportion to a URL of many %j', (part) => {
  const growth = growthOf((count) => {
    countsReaders(new URL(`https://stats.example/open/${part.repeat(count)}!`), TAG);
  }, 20_000);
  expect(growth).toBeLessThan(LINEAR);
});
