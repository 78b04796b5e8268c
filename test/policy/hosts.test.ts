import { expect, test } from 'vitest';
import { hostOf, isHostWithin, isPrivateHost } from '../../src/policy/hosts.ts';

test.each([
  ['https://SHOP.example./x', 'shop.example'],
  ['https://user@shop.example:8080/', 'shop.example'],
  ['https://ｓｈｏｐ.example/', 'shop.example'],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(new URL(url))).toBe(host);
});

test('a host is within its own domain and those above it', () => {
  expect(isHostWithin('media.giphy.com', 'giphy.com')).toBe(true);
  expect(isHostWithin('giphy.com', 'giphy.com')).toBe(true);
  expect(isHostWithin('notgiphy.com', 'giphy.com')).toBe(false);
  expect(isHostWithin('giphy.com.example', 'giphy.com')).toBe(false);
  expect(isHostWithin('com', 'giphy.com')).toBe(false);
});

const PRIVATE =
  '127.0.0.1 0x7f.1 2130706433 0177.0.0.1 10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.1 169.254.1.1 100.64.0.1 0.0.0.0 ' +
  '[::] [::1] [fc00::1] [fd12:3456::1] [fe80::1] [::ffff:192.168.0.1] localhost LOCALHOST. app.localhost nas.local ' +
  'intranet files.corp router.home.arpa db.internal box.lan';
const PUBLIC =
  '8.8.8.8 172.15.0.1 172.32.0.1 100.63.0.1 100.128.0.1 192.169.0.1 11.0.0.1 203.0.113.7 [2001:db8::1] [::ffff:8.8.8.8] ' +
  'shop.example local.example localhost.example 10.example corp.shop.example';

test.each(PRIVATE.split(' '))('%s is private', (host) => {
  expect(isPrivateHost(hostOf(new URL(`http://${host}/`)))).toBe(true);
});

test.each(PUBLIC.split(' '))('%s is public', (host) => {
  expect(isPrivateHost(hostOf(new URL(`http://${host}/`)))).toBe(false);
});
