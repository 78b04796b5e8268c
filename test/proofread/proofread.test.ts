import { describe, expect, it } from 'vitest';
import { proofread, proofreadLanguages } from '../../src/proofread/proofread.ts';

async function found(text: string, language: string, more: { words?: string[]; mask?: string } = {}) {
  const findings = await proofread({ blocks: [{ text }], language, ...more });
  return findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

describe('spelling', { timeout: 30_000 }, () => {
  it('reports a misspelling with its block, its UTF-16 offsets and suggestions', async () => {
    const blocks = [{ text: 'Thank you.' }, { text: '😀 We have recieved your parcel.' }];
    const [finding, ...others] = await proofread({ blocks, language: 'en' });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'spelling', block: 1, start: 11, end: 19 });
    expect(finding?.suggestions[0]).toBe('received');
  });

  it.each([
    ['en', 'The colour and the color are both right, and so is the cancelled or canceled order.'],
    [
      'en',
      'Order 113-4820193-7749210 (B08N5WRWNW, SN4471-AX) ships to Siobhán Nwachukwu by macOS or KitchenAid.',
    ],
    ['en', 'See https://www.example.com/returnz, label.pdf or the LMP-BLK rack.'],
    ['de', 'Die Sendungsverfolgungsnummer und das Rücksendeetikett der Edelstahltrinkflasche liegen bei.'],
    ['de', 'Liebe Grüsse aus Zürich'],
    ['nl', 'De luchtontvochtiger en de track-and-tracecode van de inductiekookplaat.'],
    ['sv', 'Ta bort skyddsfilmen från induktionshällen.'],
    ['es', 'Indíquenos si la bolsita está rota; gestionaremos los reembolsos.'],
    ['fr', "Pourriez-vous vérifier l'ASIN ? N'hésitez pas à nous répondre : nous lisons tout !"],
    ['tr', "Paketinizi saat 19.30'a kadar İstanbul'daki şubeden alabilirsiniz."],
  ])('leaves right %s alone: %s', async (language, text) => {
    expect(await found(text, language)).toEqual([]);
  });

  it('finds a misspelt first word, and takes one without a close word for a name', async () => {
    expect(await found('Unfortunatly it broke. Lumivoro is sorry.', 'en')).toEqual([
      'spelling: Unfortunatly',
    ]);
  });

  it('finds misspelt compounds', async () => {
    expect(await found('Die Rückerstattungsanfrgae ist da.', 'de')).toEqual([
      'spelling: Rückerstattungsanfrgae',
    ]);
  });

  it('knows verbs with their particles, but no slip in one', async () => {
    expect(await found('Bitte nachfetten, vorgebohrt ist es schon; abwischbar auch.', 'de')).toEqual([]);
    expect(await found('We hebben het pakket verzonde en laten heretiketteren.', 'nl')).toEqual([
      'spelling: verzonde',
    ]);
    expect(await found('Vi har ompackat varan, den är strykbar.', 'sv')).toEqual([]);
    expect(await found('Antirrisco, antiderrapante.', 'pt')).toEqual([]);
    expect(await found('Vidalar kutudadır, kutudaki poşette.', 'tr')).toEqual([]);
  });

  it('knows short words that are put together, but no small ones', async () => {
    expect(await found('The carseat and the roofbox are in the post.', 'en')).toEqual([]);
    expect(await found('Thankyou, we sent alot of screws aswell.', 'en')).toEqual([
      'spelling: Thankyou',
      'spelling: alot',
      'spelling: aswell',
    ]);
  });

  it('tells German of Germany from German of Switzerland', async () => {
    expect(await found('Viele Grüsse', 'de-DE')).toEqual(['spelling: Grüsse']);
    expect(await found('Viele Grüsse', 'de-CH')).toEqual([]);
  });

  it('accepts the words it is given, in any case and in the genitive', async () => {
    expect(await found('Your recieved and Recieved’s box.', 'en', { words: ['RECIEVED'] })).toEqual([]);
  });

  it('reads no words in merge tags, nor in what is joined to them', async () => {
    expect(await found('Dear ####, the ####recieved is here.', 'en', { mask: '#' })).toEqual([]);
  });

  it('leaves a block in another language alone', async () => {
    expect(await found('Vielen Dank für Ihre Bestellung, wir haben sie heute versendet.', 'en')).toEqual([]);
  });

  it('gives the same findings a second time', async () => {
    const text = 'We recieved teh wrong itme.';
    expect(await found(text, 'en')).toEqual(await found(text, 'en'));
  });

  it('bounds what a message of nonsense costs', async () => {
    const text = Array.from(
      { length: 400 },
      (_, index) => `the recieved${'ab'[index % 2]}${index} recieved`,
    ).join(' ');
    expect((await found(text, 'en')).length).toBeGreaterThan(0);
  });

  it('names the languages it can check', () => {
    expect(proofreadLanguages()).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es', 'it', 'nl']));
  });
});

describe('grammar', { timeout: 30_000 }, () => {
  it.each([
    ['en', 'It is on the the way.', 'the the'],
    ['en', 'Is it complete ?', ' ?'],
    ['de', 'Ist die Lampe vollständig??', '??'],
    ['fr', 'Nous avons reçu votre message , merci.', ' ,'],
    ['ja', 'はい ,, OK', ',,'],
    ['en', 'You should of received it.', 'should of'],
    ['en', 'The parcels was handed over today.', 'was'],
    ['en', 'We will sent it tomorrow.', 'sent'],
  ])('in %s: %s', async (language, text, wrong) => {
    expect(await found(text, language)).toEqual([`grammar: ${wrong}`]);
  });

  it.each([
    [
      'en',
      'We had had no reports. The team are happy. The news is good... One of the parts is here. No. 5, e.g., fits.',
    ],
    ['de', 'Die, die noch fehlen, folgen. Wenn Sie sie brauchen, schreiben Sie.'],
    ['fr', 'Vous vous êtes trompé : écrivez-nous !'],
    ['tr', 'Yavaş yavaş çevirin.'],
  ])('leaves right %s alone: %s', async (language, text) => {
    expect(await found(text, language)).toEqual([]);
  });

  it('keeps offsets true after characters of two units and over blocks', async () => {
    const blocks = [{ text: '😀😀 Fine.' }, { text: '😀 You should of waited.' }];
    const [finding] = await proofread({ blocks, language: 'en-GB' });
    expect(finding).toMatchObject({ rule: 'grammar', block: 1, start: 7, end: 16 });
  });

  it('says nothing of grammar beside a merge tag', async () => {
    expect(await found('We sent a ~~~~ to you.', 'en', { mask: '~' })).toEqual([]);
  });
});
