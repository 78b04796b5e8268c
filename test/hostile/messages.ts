/** Messages that are made to exhaust whoever reads them, by size: how often their piece repeats. */
export const HOSTILE: Readonly<Record<string, { size: number; of: (size: number) => string }>> = {
  'nested elements': { size: 1_000_000, of: (size) => '<div>'.repeat(size) },
  'nested formatting': { size: 1_000_000, of: (size) => '<b>'.repeat(size) },
  'a text of 100 MB': { size: 10_000_000, of: (size) => 'a b c d e '.repeat(size) },
  'a text of 4 MB': { size: 400_000, of: (size) => 'a b c d e '.repeat(size) },
  'one word of 4 MB': { size: 4_000_000, of: (size) => 'a'.repeat(size) },
  'attributes of one element': {
    size: 1_000_000,
    of: (size) => `<p ${Array.from({ length: size }, (_, i) => `a${i}`).join(' ')}>`,
  },
  'one attribute over and over': { size: 1_000_000, of: (size) => `<p ${'a=b '.repeat(size)}>x` },
  'a data URI of 10 MB': {
    size: 10_000_000,
    of: (size) => `<img alt=a src="data:image/png;base64,${'A'.repeat(size)}">`,
  },
  'a data URI of 4 MB': {
    size: 4_000_000,
    of: (size) => `<img alt=a src="data:image/png;base64,${'A'.repeat(size)}">`,
  },
  'rules of a style sheet': {
    size: 100_000,
    of: (size) =>
      `<style>${Array.from({ length: size }, (_, i) => `.c${i}{color:red}`).join('')}</style><p class=c5>x`,
  },
  'declarations of one style': { size: 200_000, of: (size) => `<p style="${'color:red;'.repeat(size)}">x` },
  'brackets in a style sheet': { size: 2_000_000, of: (size) => `<style>a{b:${'('.repeat(size)}` },
  'blocks in a style sheet': { size: 1_000_000, of: (size) => `<style>${'a{'.repeat(size)}` },
  'character references': { size: 800_000, of: (size) => '&amp;'.repeat(size) },
  'numeric references to emoji': { size: 200_000, of: (size) => '&#x1f600;'.repeat(size) },
  'ampersands alone': { size: 4_000_000, of: (size) => '&'.repeat(size) },
  'merge tags': { size: 100_000, of: (size) => '{{a}} '.repeat(size) },
  'merge tags in one value': { size: 100_000, of: (size) => `<p title="${'{{a}}'.repeat(size)}">x` },
  'merge tags between attributes': { size: 100_000, of: (size) => `<p ${'{{a}} '.repeat(size)}>x` },
  'merge tags without an end': { size: 1_000_000, of: (size) => '{{'.repeat(size) },
  'merge tags behind a less-than sign': { size: 100_000, of: (size) => '<{{a}}'.repeat(size) },
  'comments before the first element': { size: 180_000, of: (size) => `${'<!--a-->'.repeat(size)}<p>x` },
  'conditional comments': { size: 20_000, of: (size) => '<!--[if mso]>a<![endif]-->'.repeat(size) },
  'line breaks': { size: 180_000, of: (size) => '<br>'.repeat(size) },
  'line ends of a preformatted text': { size: 4_900_000, of: (size) => `<pre>a${'\n'.repeat(size)}b</pre>` },
  'runs of line ends': { size: 200_000, of: (size) => `<pre>${'a\n\n\n\n'.repeat(size)}</pre>` },
  links: { size: 20_000, of: (size) => '<a href="https://a.example/x">a</a> '.repeat(size) },
  'second copies of elements': {
    size: 2_000,
    of: (size) => '<a><b><i><p>'.repeat(size / 10) + '</a></b></i>'.repeat(size),
  },
  'less-than signs': { size: 4_000_000, of: (size) => '<'.repeat(size) },
  'lone surrogates': { size: 1_500_000, of: (size) => '\ud83d'.repeat(size) },
};
