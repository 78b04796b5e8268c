/** A table-built order message of about the given length in characters, the same for the same length. */
export function generateMessage(length: number): string {
  const rows: string[] = [];
  let size = 0;
  for (let i = 1; size < length - 700; i++) {
    const row = `<tr>
  <td style="padding:8px 12px;border-bottom:1px solid #dddddd;" valign="top"><strong>${i}</strong></td>
  <td style="padding:8px 12px;border-bottom:1px solid #dddddd;">Shelf bracket, size ${(i % 40) + 10} cm &amp; screws<br>Article ${1000 + i}</td>
  <td align="right" style="padding:8px 12px;">${i % 2 === 0 ? '{{ line.quantity }}' : '2'} &times; ${i % 90}.50</td>
</tr>
`;
    rows.push(row);
    size += row.length;
  }
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Your order</title></head>
<body>
<p>Hello {{ buyer.first_name }},</p>
<p>order 123-1234567-1234567 needs one answer from you: which of these lines should come first?</p>
<table role="presentation" width="600">
${rows.join('')}</table>
<p>Kind regards</p>
</body>
</html>
`;
}
