import { describe, expect, test } from 'vitest';
import { LinkPolicy } from '../../src/links/link-policy.ts';
import { carriers } from '../../src/policy/carriers.data.ts';
import { marketplaces } from '../../src/policy/marketplaces.data.ts';

const MASK = '\ue000';
const policy = new LinkPolicy(['lumora.example'], MASK);

describe('a link is', () => {
  test.each([...marketplaces.map(({ host }) => host), ...carriers.flatMap(({ hosts }) => hosts)])(
    'allowed to %s and below, over https',
    (host) => {
      expect(policy.judge(`https://${host}/x`).kind).toBe('allowed');
      expect(policy.judge(`https://www.${host}`).kind).toBe('allowed');
      expect(policy.judge(`http://www.${host}`)).toMatchObject({
        kind: 'insecure',
        url: `https://www.${host}`,
      });
      expect(policy.judge(`https://not${host}`).kind).toBe('forbidden');
      expect(policy.judge(`https://${host}.evil.example`).kind).toBe('forbidden');
      expect(policy.judge(`https://${host}@evil.example`).kind).toBe('forbidden');
    },
  );

  test.each([
    [`${MASK}${MASK}`, 'template'],
    [`https://${MASK}/x`, 'template'],
    [`https://www.amazon.${MASK}/x`, 'template'],
    [`https://${MASK}.amazon.de/x`, 'template'],
    [`https://www.amazon.de${MASK}`, 'template'],
    [`${MASK}://www.amazon.de/x`, 'template'],
    ['[order_link]', 'template'],
    ['%ORDER_URL%', 'template'],
    [`https://${MASK}.evil.example/x`, 'forbidden'],
    [`https://evil.com${MASK}`, 'forbidden'],
    [`https://evil.example/${MASK}`, 'forbidden'],
    [`https://www.amazon.de/${MASK}?a=${MASK}`, 'allowed'],
    [`https://${MASK}@evil.example`, 'forbidden'],
    ['#top', 'allowed'],
    ['mailto:a@b.example', 'allowed'],
    ['slot.html', 'forbidden'],
    ['ftp://www.amazon.de/x', 'forbidden'],
    ['https://', 'forbidden'],
    ['https://help.lumora.example', 'allowed'],
  ])('%s: %s', (url, kind) => {
    expect(policy.judge(url).kind).toBe(kind);
  });
});
