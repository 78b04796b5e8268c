import { rules, transform } from '../src/index.ts';
import { format } from './compare.ts';
import { generateMessage } from './generated-message.ts';
import { floor } from './peers.ts';

const LIMITS = { bytes: 50_000_000, nodes: 2_000_000, depth: 2_000 };

/** Time and memory per character for growing messages, as shares of those at 64 KB; and parse5's own time. */
export function growth(): void {
  console.log('\nGrowth with all rules: time and memory per character, as a share of those at 64 KB');
  const sizes = [16, 64, 256, 1024, 4096].map((kilobytes) => {
    const html = generateMessage(kilobytes * 1024);
    const runs = Math.max(2, Math.round(1024 / kilobytes));
    const perCharacter = (run: () => unknown): number =>
      fastest(3, () => {
        for (let i = 0; i < runs; i++) run();
      }) /
      runs /
      html.length;
    return {
      kilobytes,
      time: perCharacter(() => transform(html, { limits: LIMITS })),
      parsing: perCharacter(() => floor.run(html)),
      memory: heapOf(html) / html.length,
    };
  });
  const base = sizes[1] ?? { time: 1, parsing: 1, memory: 1 };
  for (const { kilobytes, time, parsing, memory } of sizes) {
    const shares = [time / base.time, parsing / base.parsing, memory / base.memory].map(format);
    console.log(
      `  ${String(kilobytes).padStart(5)} KB  time ${shares[0]}   parse5's ${shares[1]}   memory ${shares[2]}`,
    );
  }
}

/** What a result keeps alive, in bytes. */
function heapOf(html: string): number {
  if (!globalThis.gc) throw new Error('start node with --expose-gc');
  transform(html, { limits: LIMITS });
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const results = Array.from({ length: 4 }, () => transform(html, { limits: LIMITS }));
  globalThis.gc();
  return (process.memoryUsage().heapUsed - before) / results.length;
}

/** Messages that are large in one way alone, at a size. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'many <br>': (size) => `<p>${'Hello<br>'.repeat(size)}</p>`,
  'one run of <br>': (size) => `<p>a${'<br>'.repeat(size)}b</p>`,
  'many selectors': (size) =>
    `<style>${Array.from({ length: size / 4 }, (_, i) => `.a .c${i}, p > .d${i} { color: red; margin: 0 }`).join('\n')}</style>${Array.from({ length: size / 4 }, (_, i) => `<p class="c${i}">Hello</p>`).join('')}`,
  'one long text': (size) => `<p>${'Hello, the lamp is on its way. '.repeat(size)}</p>`,
  'one long word': (size) => `<p>${'a'.repeat(size * 8)}</p>`,
  links: (size) => '<p><a href="https://shop.example/x">our shop</a> and more.</p>'.repeat(size),
  'merge tags': (size) => '<p>{{ order.id }} is {% if x %}here{% endif %}.</p>'.repeat(size),
  'phone numbers': (size) => `<p>${'Please call +49 30 1234567 now. '.repeat(size)}</p>`,
  pictures: (size) => '<img src="http://a.example/b.gif" width="1">'.repeat(size),
  styles: (size) =>
    '<p style="color:red;font:12px Arial;text-align:center;margin:0 200px">Hello</p>'.repeat(size),
  ids: (size) => '<p id="a">Hello</p>'.repeat(size),
  'attributes of one element': (size) =>
    `<p ${Array.from({ length: size / 4 }, (_, i) => `onx${i}="y"`).join(' ')}>Hello</p>`,
  'declarations of one element': (size) =>
    `<p style="${Array.from({ length: size }, (_, i) => `color:red;x${i}:y`).join(';')}">Hello</p>`,
};

/** In ms: below, differences are noise. */
const NOTICEABLE = 60;

/** Every rule alone on messages that are large in one way: what costs more a character when there is eight times as much. */
export function growthByRule(): void {
  console.log('\nRules whose time per character grows by more than a half from 250 to 2,000 of a kind:');
  let isAny = false;
  for (const [shape, make] of Object.entries(SHAPES)) {
    for (const { id } of rules) {
      const [small = 0, large = 0] = [250, 2_000].map((size) => costOf(make(size), id));
      const share = large / 8 / small;
      if (large < NOTICEABLE || share < 1.5) continue;
      isAny = true;
      console.log(`  ${id.padEnd(20)} ${shape.padEnd(28)} ${format(share)}`);
    }
  }
  if (!isAny) console.log('  none');
}

/** In ms, at least one: what the message costs without any rule taken off. */
function costOf(html: string, id: string): number {
  const off = Object.fromEntries(rules.map((rule) => [rule.id, 'off' as const]));
  const time = (settings: Record<string, 'off' | 'fix'>): number =>
    fastest(2, () => transform(html, { limits: LIMITS, rules: settings }));
  return Math.max(1, time({ ...off, [id]: 'fix' }) - time(off));
}

function fastest(times: number, run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
