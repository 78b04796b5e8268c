import { type Emphasis, renderLog } from '../src/report/text.ts';
import type { TransformResult } from '../src/result.ts';

const LINE = 17;
const LOG_TOP = 232;

/**
 * The picture of the README: its message as a buyer sees it, before and after, above the log. The two cards are drawn
 * by hand, since what a mail client shows is not ours to compute; the log is the program's own.
 */
export function beforeAfterSvg(result: TransformResult): string {
  const log = renderLog(result, 'message.html', marked).trimEnd().split('\n');
  const logHeight = log.length * LINE + 24;
  const height = LOG_TOP + logHeight + 10;
  const lines = log.map((line, index) => logLine(line, LOG_TOP + 24 + index * LINE));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="880" height="${height}" viewBox="0 0 880 ${height}" role="img"
  aria-label="The message of this page before and after cleaning: two emojis, a run of empty lines, a run of line breaks and a script are gone, and the words are the same. Below stands the log, a line for each change.">
  <style>
    .card { fill: #fff; stroke: #d0d7de }
    .log { fill: #0d1117; stroke: #30363d }
    text { font: 15px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328 }
    .label { font-size: 12px; font-weight: 600; fill: #656d76; letter-spacing: .06em }
    .gap { stroke: #cf222e; stroke-dasharray: 3 3; fill: none }
    .note { font-size: 12px; fill: #cf222e }
    .mono { font: 12.5px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #e6edf3; white-space: pre }
    .dim { fill: #8b949e } .green { fill: #7ee787 } .cyan { fill: #79c0ff } .red { fill: #ff7b72 } .yellow { fill: #e3b341 }
  </style>

  <rect class="card" x="10" y="10" width="425" height="212" rx="8"/>
  <text class="label" x="30" y="36">BEFORE</text>
  <text x="30" y="68">Hi Dana 👋,</text>
  <path class="gap" d="M34 80v44"/><text class="note" x="44" y="107">two empty paragraphs</text>
  <text x="30" y="146">your order {{ order_id }} leaves today 🚚!</text>
  <path class="gap" d="M34 158v22"/><text class="note" x="44" y="174">three line breaks, and a script that nobody sees</text>
  <text x="30" y="202">Just reply if something is wrong.</text>

  <rect class="card" x="445" y="10" width="425" height="212" rx="8"/>
  <text class="label" x="465" y="36">AFTER</text>
  <text x="465" y="68">Hi Dana,</text>
  <text x="465" y="112">your order {{ order_id }} leaves today!</text>
  <text x="465" y="156">Just reply if something is wrong.</text>

  <rect class="log" x="10" y="${LOG_TOP}" width="860" height="${logHeight}" rx="8"/>
${lines.join('\n')}
</svg>
`;
}

/** Emphasis as private marks, which become markup when the text between them has been escaped. */
function marked(emphasis: Emphasis, text: string): string {
  return `\ue000${emphasis}\ue001${text}\ue002`;
}

function logLine(line: string, y: number): string {
  const markup = line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\ue000(\w+)\ue001/g, '<tspan class="$1">')
    .replaceAll('\ue002', '</tspan>');
  return `  <text class="mono" x="30" y="${y}">${markup}</text>`;
}
