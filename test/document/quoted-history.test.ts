import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { foldBlock } from '../../src/document/folded-text.ts';
import { quotedHistory } from '../../src/document/quoted-history.ts';
import { visibleBlocks } from '../../src/document/visible-text.ts';

/** The text of a message that is not quoted. */
function ownText(html: string): string {
  const blocks = visibleBlocks(parseDocument(html).root);
  const quoted = quotedHistory(blocks);
  return blocks
    .map((block) => {
      const { text } = foldBlock(block);
      let own = '';
      let end = 0;
      for (const span of quoted.get(block) ?? []) {
        own += text.slice(end, span.start);
        end = span.end;
      }
      return (own + text.slice(end)).trim();
    })
    .filter((text) => text !== '')
    .join(' / ');
}

test.each([
  'On Tue, 3 Mar 2026 at 10:12, J. Foster &lt;jf@example.com&gt; wrote:',
  'Am Di., 3. März 2026 um 10:12 Uhr schrieb J. Foster &lt;jf@example.com&gt;:',
  'Le mar. 3 mars 2026 à 10:12, J. Foster &lt;jf@example.com&gt; a écrit :',
  'El mar, 3 mar 2026 a las 10:12, J. Foster (&lt;jf@example.com&gt;) escribió:',
  'Il giorno mar 3 mar 2026 alle ore 10:12 J. Foster &lt;jf@example.com&gt; ha scritto:',
  'Op di 3 mrt 2026 om 10:12 schreef J. Foster &lt;jf@example.com&gt;:',
  'wt., 3 mar 2026 o 10:12 J. Foster &lt;jf@example.com&gt; napisał(a):',
  'Den tis 3 mars 2026 kl 10:12 skrev J. Foster &lt;jf@example.com&gt;:',
  'Em ter., 3 de mar. de 2026 às 10:12, J. Foster &lt;jf@example.com&gt; escreveu:',
  'J. Foster &lt;jf@example.com&gt;, 3 Mar 2026 Sal, 10:12 tarihinde şunu yazdı:',
  '2026年3月3日(火) 10:12 J. Foster &lt;jf@example.com&gt;:',
  '2026/03/03 10:12、J. Foster &lt;jf@example.com&gt;のメール:',
  'J. Foster &lt;jf@example.com&gt; 于2026年3月3日周二 10:12写道：',
  'في الثلاثاء، 3 مارس 2026 في 10:12 ص تمت كتابة ما يلي بواسطة J. Foster &lt;jf@example.com&gt;:',
  'On Mar 3, 2026, at 10:12 AM, J. Foster &lt;jf@example.com&gt;<br>wrote:',
])('what stands below %s', (line) => {
  expect(ownText(`<p>Here it is.</p><p>${line}</p><p>This is crap.</p><p>Bye</p>`)).toBe('Here it is.');
});

test.each([
  ['From', 'Sent'],
  ['Von', 'Gesendet'],
  ['De', 'Envoyé'],
  ['De', 'Enviado'],
  ['Da', 'Inviato'],
  ['Van', 'Verzonden'],
  ['Od', 'Wysłano'],
  ['Från', 'Skickat'],
  ['De', 'Enviada em'],
  ['Gönderen', 'Gönderildi'],
  ['差出人', '送信日時'],
  ['发件人', '发送时间'],
  ['寄件者', '寄件日期'],
  ['من', 'تم الإرسال'],
])('the header block of Outlook: %s, %s', (from, sent) => {
  const block = `<p><b>${from}:</b> J. Foster &lt;jf@example.com&gt;<br><b>${sent}:</b> 3. 3. 2026 10:12<br><b>X:</b> Us</p>`;
  expect(ownText(`<p>Here it is.</p>${block}<p>This is crap.</p>`)).toBe('Here it is.');
});

test.each([
  '<div class="gmail_quote gmail_quote_container"><p>This is crap.</p></div>',
  '<blockquote type="cite"><p>This is crap.</p></blockquote>',
  '<div id="divRplyFwdMsg"><p>J. Foster</p></div><p>This is crap.</p>',
  '<div id="mail-editor-reference-message-container"><p>This is crap.</p></div>',
  '<p>&gt; This is crap.</p>',
  '<p>-----Original Message-----</p><p>This is crap.</p>',
])('%s', (quote) => {
  expect(ownText(`<p>Here it is.</p>${quote}`)).toBe('Here it is.');
});

test('a reply below what is quoted is the writer’s own', () => {
  expect(
    ownText('<p>On 3 March 2026 J. Foster wrote:</p><blockquote type="cite">Crap.</blockquote><p>Sorry!</p>'),
  ).toBe('Sorry!');
});

test('a quotation that is none of a thread is the writer’s own', () => {
  const html = '<p>You wrote: the lid is missing.</p><blockquote>Proverbs</blockquote><p>From: 3 to 5 pm</p>';
  expect(ownText(html)).toBe('You wrote: the lid is missing. / Proverbs / From: 3 to 5 pm');
});
