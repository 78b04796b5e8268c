import { each } from './combine.ts';

/** Names that a script of the page around the message may ask the document or the window for. */
const NAMES = [
  'attributes',
  'body',
  'cookie',
  'getElementById',
  'parentNode',
  'config',
  '__proto__',
  'alert',
  'top',
];

const CARRIERS = [
  '<img name="N" src="https://a.example/a.png" alt=a>',
  '<img id="N" name="N" src="https://a.example/a.png" alt=a>',
  '<a id="N" href="https://www.amazon.com/x">a</a><a id="N" name="N" href="mailto:a">b</a>',
  '<a name="N">a</a>',
  '<form name="N"><input name="N" id="N"></form>',
  '<form id="N"><output name="N">a</output></form><form id="N" name="N"></form>',
  '<iframe name="N" srcdoc="<a id=N href=javascript:alert(1)>"></iframe>',
  '<object id="N"></object><object name="N"></object>',
  '<embed name="N">',
  '<p id="N">a</p>',
];

export const clobbering: readonly string[] = each(CARRIERS, NAMES, (carrier, name) =>
  carrier.replaceAll('N', name),
);
