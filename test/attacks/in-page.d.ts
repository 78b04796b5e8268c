import type { Tag } from './read-tags.ts';

/** What Chromium has made of one message. */
export interface Shown {
  name: string;
  /** Why nothing else is known: something led the frame away, or broke the script that looks into it. */
  lost?: string;
  tags: Tag[];
  /** Inline styles and rules of style sheets, as Chromium prints them. */
  css: string[];
  /** Where links lead: as written, and as Chromium reads it. */
  links: { written: string; url: string }[];
  /** Functions that wait for an event. */
  handlers: string[];
  /** The tags of the message printed and parsed once more, in a page that runs scripts. */
  reinserted: Tag[];
}

export function watch(): void;
export function openFrames(messages: readonly string[]): void;
export function framesInPage(messages: readonly string[]): Shown[];
