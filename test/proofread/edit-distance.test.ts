import { expect, it } from 'vitest';
import { editDistance } from '../../src/proofread/edit-distance.ts';

it.each([
  ['', '', 0],
  ['abc', '', 3],
  ['recieved', 'received', 1],
  ['adress', 'address', 1],
  ['seperate', 'separate', 1],
  ['experiancing', 'experiencing', 1],
  ['ca', 'abc', 3],
])('%s and %s are %i slips apart', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
  expect(editDistance(other, one)).toBe(distance);
});
