import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { findAddresses, mayHoldAddress } from '../../src/links/web-address.ts';
import { growthOf, LINEAR } from '../growth.ts';

function found(text: string, languages: readonly string[] = ['en']): string[] {
  const folded = foldText(text);
  return findAddresses(folded, languages).map(({ start, end }) => {
    const span = folded.span(start, end);
    return text.slice(span.start, span.end);
  });
}

describe('a web address', () => {
  test.each([
    ['at https://lumora.com/a(b)?c=d, and', 'https://lumora.com/a(b)?c=d'],
    ['https://lumora.com/?m=joe@shop.com&a=1', 'https://lumora.com/?m=joe@shop.com&a=1'],
    ['(https://lumora.com/a)', 'https://lumora.com/a'],
    ['HTTP://LUMORA.COM', 'HTTP://LUMORA.COM'],
    ['https : // lumora.com', 'https : // lumora.com'],
    ['http://192.0.2.7:8080/x', 'http://192.0.2.7:8080/x'],
    ['www.lumora.com.', 'www.lumora.com'],
    ['www2.lumora.co.uk/x#y', 'www2.lumora.co.uk/x#y'],
    ['lumora.com.It is', 'lumora.com'],
    ['LUMORA-LIGHTS.COM', 'LUMORA-LIGHTS.COM'],
    ['Lumora.Com', 'Lumora.Com'],
    ['t.co/3xYz', 't.co/3xYz'],
    ['1688.com', '1688.com'],
    ['müller-lampen.de', 'müller-lampen.de'],
    ['лампа.рф', 'лампа.рф'],
    ['商品はakari.jpです', 'akari.jp'],
    ['lumora[.]com', 'lumora[.]com'],
    ['lumora (dot) com/x', 'lumora (dot) com/x'],
    ['l u m o r a . c o m', 'l u m o r a . c o m'],
    ['lu\u200bmora.com', 'lu\u200bmora.com'],
  ])('is found in %s', (text, address) => {
    expect(mayHoldAddress(foldText(text))).toBe(true);
    expect(found(text)).toEqual([address]);
  });

  test.each([
    ['Visit lumora.example for more', 'lumora.example'],
    ['Visit lumora.test/warranty', 'lumora.test/warranty'],
    ['Visit www.lumora.nowhere today', 'www.lumora.nowhere'],
  ])('needs no domain that there is: %s', (text, address) => {
    expect(found(text, ['en'])).toEqual([address]);
  });

  test.each([
    ['Active la garantía en tiendaroble.es durante este mes', 'es', 'tiendaroble.es'],
    ['Lees meer op houtenhuisje.nl.', 'nl', 'houtenhuisje.nl'],
    ['Registri su casaserena.it per un anno', 'it', 'casaserena.it'],
    ['tienda punto es', 'es', 'tienda punto es'],
  ])('ends in a word: %s (%s)', (text, language, address) => {
    expect(found(text, [language])).toEqual([address]);
  });

  test.each([
    ['Thanks.See you', 'en'],
    ['It came yesterday.so we wait', 'en'],
    ['El paquete llegó ayer.es posible', 'es'],
    ['joe@lumora.com and anna.de@lumora.com', 'en'],
    ['joe [at] lumora [dot] com', 'en'],
    ['invoice.pdf, label.zip, README.md', 'en'],
    ['GmbH & Co.KG, B.Sc., Dr.med., e.V.', 'de'],
    ['Switch it on.test the lamp. I send you two.example photos', 'en'],
    ['lumora.nowhere', 'en'],
    ['2.0.1, 12.ml, 10.10.2025, 192.168.178.42', 'en'],
    ['{{ order.id }} {%- if shop.name -%} {customer.name}', 'en'],
    ['LMP-220.BE, TX.DE', 'en'],
    ['at this point in time', 'en'],
    ['der Punkt am Rand', 'de'],
    ['and/or, c/o, 5.00/pc', 'en'],
  ])('is none: %s', (text, language) => {
    expect(found(text, [language])).toEqual([]);
  });

  test.each(['a.', 'lumora.', 'lumora dot ', 'a-', '[.] ', 'https://', 'a . '])(
    'takes time in proportion to a text of many %j',
    (part) => {
      const growth = growthOf((count) => findAddresses(foldText(part.repeat(count)), ['en']), 2_500);
      expect(growth).toBeLessThan(LINEAR);
    },
  );
});
