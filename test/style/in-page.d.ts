import type { Look } from './compare.ts';

export interface Shown {
  tag: string;
  values: string[];
}

export function looksInPage(unseen: string): Look[];
export function valuesInPage(properties: string[]): Shown[];
