import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { findMergeTags } from '../../src/document/merge-tags.ts';
import { findBareOrderIds, findOrderIds, printsOrderId, readOrderId } from '../../src/find/order-id.ts';

const idsIn = (text: string): string[] => findOrderIds(foldText(text)).map(({ id }) => id);

describe('order IDs in a text', () => {
  test.each([
    '123-1234567-1234567',
    '(#123-1234567-1234567)',
    'No123-1234567-1234567.',
    '注文番号123-1234567-1234567です',
    '123 - 1234567 - 1234567',
    '123\u00a01234567\u00a01234567',
    '123\u20111234567\u22121234567',
    '١٢٣-١٢٣٤٥٦٧-١٢٣٤٥٦٧',
  ])('%s', (text) => {
    expect(idsIn(text)).toEqual(['123-1234567-1234567']);
  });

  test.each([
    '1123-1234567-1234567',
    '123-1234567-12345678',
    '4-123-1234567-1234567',
    '123-1234567-1234567-8',
    '123.1234567.1234567',
    '12312345671234567',
  ])('none in %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});

test('seventeen digits in a row, but not eighteen, nor a part of a code', () => {
  const found = findBareOrderIds(
    foldText('12312345671234567, 123123456712345678, JJD12312345671234567, 12312345671234567.00'),
  );
  expect(found).toEqual([{ start: 0, end: 17, id: '123-1234567-1234567' }]);
});

test('the whole of a text', () => {
  expect(readOrderId(' 123–1234567–1234567 ')).toBe('123-1234567-1234567');
  expect(readOrderId('Order 123-1234567-1234567')).toBeUndefined();
});

describe('merge tags', () => {
  test.each([
    '{{order_id}}',
    '{{ order.id }}',
    '{{{orderId}}}',
    '{{Order.AmazonOrderId}}',
    '{% order.order_number %}',
    '<%= @order.id %>',
    '#order-id#',
    '##ORDERNUMBER##',
    '[[order_number|unknown]]',
    '%%amazon_order_id%%',
    '%%=v(@orderNumber)=%%',
    '*|ORDER_ID|*',
    '{amazon_order_id}',
    '[% ORDER_NUMBER %]',
    '${order.orderID}',
    '{{ shipment.order.id | escape }}',
    '{{bestellnummer}}',
    '{{ numero_de_commande }}',
    '{{注文番号}}',
  ])('%s prints one', (text) => {
    expect(findMergeTags(text).some(printsOrderId)).toBe(true);
  });

  test.each([
    '{{order}}',
    '{{order_date}}',
    '{{order.total}}',
    '{{reorder_id}}',
    '{{purchase_order_number}}',
    '{{ return_order_id }}',
    '{{#if order_id}}',
    '{{ "order_id" }}',
    '{{order_identity}}',
    '{{order_ids_count}}',
  ])('%s prints none', (text) => {
    expect(findMergeTags(text).some(printsOrderId)).toBe(false);
  });
});
