import { around, each } from './combine.ts';

/** Places in a document; `X` stands for what is put there. */
const PLACES = [
  'X<!DOCTYPE html><html><body>a',
  '<!DOCTYPE html>X<html><body>a',
  '<html X><body>a',
  '<html><head>X</head><body>a',
  '<html><head><title>a</title></head>X<body>a',
  '<html><body>a</body>X</html>',
  '<html><body>a</body></html>X',
  '<html><body>a</body></html><!-- X -->',
  '<html><body>a</html>X<html onload=alert(1)>',
  '<html><head></head><frameset>X</frameset></html>',
  '<frameset><noframes>X</noframes></frameset>',
  '<table><tbody>X<tr><td>a</table>',
  '<table><tr>X</tr></table>',
  '<table><caption>X</caption></table>',
  '<table><colgroup><col>X</table>',
  '<ul>X<li>a</ul>',
  '<dl>X<dt>a</dl>',
  '<select><optgroup label=a>X<option>a</select>',
  '<ruby>a<rt>X</ruby>',
  '<details><summary>X</summary>a</details>',
  '<fieldset><legend>X</legend></fieldset>',
  '<label>X<input></label>',
  '<address>X</address>',
  '<h1>X</h1>',
  '<pre>\nX</pre>',
  '<button>X</button>',
  '<object>X</object>',
  '<video>X</video>',
  '<canvas>X</canvas>',
  '<map name=m>X</map>',
  '<a href="https://www.amazon.com/">X</a>',
  '<blockquote type=cite>X</blockquote>',
  '<div class=gmail_quote>X</div>',
  '<!--[if !mso]><!-->X<!--<![endif]-->',
  '<!--[if mso]>X<![endif]-->',
  '<![if mso]>X<![endif]>',
  '<p>a</p>\fX',
  '<td>X</td>',
  '<tr><td>X',
  '<caption>X',
  '<li>X',
  '<head>X',
  '</body>X',
  '<body><body X>',
  '<p style="display:none">X</p>',
  '<p hidden>X',
  '<div dir=rtl>X</div>',
  '<q>X</q>',
  '<figure><figcaption>X</figcaption></figure>',
  '<dialog open>X</dialog>',
  '<template>X</template>',
  '<svg><desc>X</desc></svg>',
  '<svg><foreignObject>X</foreignObject></svg>',
  '<math><annotation-xml encoding="application/xhtml+xml">X</annotation-xml></math>',
  '<title>X</title>',
  '<textarea>X</textarea>',
  '<noscript>X</noscript>',
  '<xmp>X</xmp>',
  '<style>X</style>',
  '<iframe>X</iframe>',
  '<x-a>X</x-a>',
  '<o:p>X</o:p>',
  '<v:shape>X</v:shape>',
  '<w:sdt>X</w:sdt>',
  '<st1:city>X</st1:city>',
  '<?xml:namespace prefix=o />X',
  '<include src="X">',
  '<center><marquee>X</marquee></center>',
];

const LOADS = [
  '<img src=x onerror=alert(1)>',
  '<a href=javascript:alert(1)>a</a>',
  '<link rel=stylesheet href=http://a.example/a>',
  '<p style="background:url(http://a.example/a)" onclick=alert(1)>a',
  '<style>@import "http://a.example/a"</style>',
  '</p></td></table></style></title></textarea></noscript></svg><script>alert(1)</script>',
  'onload=alert(1)',
];

/** What stands deeper than a browser builds a tree. */
const DEEP = [
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<table><style></table><img src=x onerror=alert(1)></style>',
  '<style><p title="</style><img src=x onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
];

const NESTS = [511, 513].flatMap((depth) => ['div', 'b', 'center'].map((tag) => `<${tag}>`.repeat(depth)));

export const placements: readonly string[] = [
  ...each(PLACES, LOADS.slice(0, 2), put),
  ...around(PLACES, LOADS, put),
  ...around(DEEP, NESTS, (load, nest) => nest + load),
];

function put(place: string, load: string): string {
  return place.replaceAll('X', () => load);
}
