import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canDetect, detectLanguage } from '../../src/language/detect.ts';
import { isSameLanguage } from '../../src/language/same-language.ts';

const FOLDER = new URL('../wording/', import.meta.url);

describe('the language of short messages', () => {
  test.each(readdirSync(FOLDER).filter((file) => file.endsWith('.json')))('%s', (file) => {
    const language = file.slice(0, -'.json'.length);
    const messages = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as { text: string }[];
    const sure = messages
      .map(({ text }) => detectLanguage(text))
      .filter(({ confidence }) => confidence >= 0.5);
    const wrong = sure.filter((found) => found.language.split('-')[0] !== language);
    expect(wrong, 'what it is sure of is right').toEqual([]);
    expect(sure.length / messages.length, 'and it is seldom not sure').toBeGreaterThan(0.85);
  });

  test.each([
    ['Hello 田中様, we are sorry that your order has not reached you yet.', 'en'],
    ['VELORA LED Lamp X-200: 注文番号123-1234567-1234567の商品は明日届きます', 'ja'],
    ['您好，您的订单将于下周送达，请问您方便收货吗？', 'zh-Hans'],
    ['您好，您的訂單將於下週送達，請問您方便收貨嗎？', 'zh-Hant'],
    ['Siparişiniz bugün kargoya verildi, yarın elinizde olur.', 'tr'],
    ['Kurabiyelerimizi seviyor musunuz? Yorumla gösterin!', 'tr'],
    ['Gestionar suscripciones', 'es'],
    ['Soddisfatto? Lascia recensione!', 'it'],
    ['Satisfeito? Deixa avaliacao!', 'pt'],
    ['Nos ayudaría muchísimo que hablases bien de nosotros en Amazon.', 'es'],
    ['Volevi dire entro venerdì?', 'it'],
    ['Абажур до вашої лампи вже їде.', 'uk'],
    ['Абажур для вашей лампы уже в пути, мы отправили его вчера.', 'ru'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test.each(['', 'OK', '123-1234567-1234567', 'VELORA LED', '你好'])('is not guessed from "%s"', (text) => {
    expect(detectLanguage(text).confidence).toBeLessThan(0.5);
  });

  test('characters that show nothing make no difference', () => {
    const text = 'Ihre Lampe ist da. Bitte sagen Sie uns, wann wir sie bringen.';
    const spaced = text.replaceAll(' ', ' \u200d \u200c\u200b ');
    expect(detectLanguage(spaced)).toEqual(detectLanguage(text));
  });

  test('which it can tell', () => {
    expect(['de', 'zh', 'nb', 'ko', 'ru', 'uk'].every(canDetect)).toBe(true);
    expect(['bg', 'sr', 'vi', 'und'].some(canDetect)).toBe(false);
  });
});

test.each([
  ['de-DE', 'de_AT', true],
  ['zh-CN', 'zh-Hans', true],
  ['zh-TW', 'zh-Hans', false],
  ['zh-HK', 'zh-Hant', true],
  ['nb-NO', 'no', true],
  ['pt-BR', 'pt-PT', true],
  ['sr-Latn', 'sr', false],
  ['en', 'x y', false],
])('%s and %s', (one, other, isSame) => {
  expect(isSameLanguage(one, other)).toBe(isSame);
});
