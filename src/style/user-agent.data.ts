/**
 * The style sheet of a browser for the elements that mail is made of (HTML standard, 15.3), as Chromium has it where
 * the standard leaves a choice. Values that begin with `-internal-` are computed in computed-value.ts.
 */
export const USER_AGENT_SHEET = `
html, body, address, article, aside, blockquote, center, dd, details, dialog, dir, div, dl, dt, fieldset, figcaption,
figure, footer, form, header, hgroup, hr, legend, listing, main, menu, nav, ol, optgroup, option, p, plaintext, pre,
search, section, ul, xmp, h1, h2, h3, h4, h5, h6, marquee { display: block }
area, base, basefont, datalist, head, link, meta, noembed, noframes, param, rp, script, style, template, title,
source, track { display: none }
body { margin: 8px }
p, dl { margin-block: 1em }
blockquote, figure { margin: 1em 40px }
dd { margin-inline-start: 40px }
ul, menu, dir, ol { display: block; margin-block: 1em; padding-inline-start: 40px }
ul, menu, dir { list-style-type: disc }
ol { list-style-type: decimal }
ul ul, ul ol, ul menu, ul dir, ul dl, ol ul, ol ol, ol menu, ol dir, ol dl, menu ul, menu ol, menu menu, menu dir,
menu dl, dir ul, dir ol, dir menu, dir dir, dir dl, dl ul, dl ol, dl menu, dl dir, dl dl { margin-block: 0 }
ul ul, ol ul, menu ul, dir ul, ul menu, ol menu, menu menu, dir menu, ul dir, ol dir, menu dir,
dir dir { list-style-type: circle }
li { display: list-item; text-align: match-parent }
summary { display: list-item }
h1 { font-size: 2em; margin-block: 0.67em; font-weight: bold }
h2 { font-size: 1.5em; margin-block: 0.83em; font-weight: bold }
h3 { font-size: 1.17em; margin-block: 1em; font-weight: bold }
h4 { margin-block: 1.33em; font-weight: bold }
h5 { font-size: 0.83em; margin-block: 1.67em; font-weight: bold }
h6 { font-size: 0.67em; margin-block: 2.33em; font-weight: bold }
hr { color: gray; border-style: inset; border-width: 1px; margin-block: 0.5em; margin-inline: auto; overflow: hidden }
pre, listing, xmp, plaintext { font-family: monospace; white-space: pre; margin-block: 1em }
code, kbd, samp, tt { font-family: monospace }
address, cite, dfn, em, i, var { font-style: italic }
b, strong { font-weight: bolder }
big { font-size: larger }
small { font-size: smaller }
sub { vertical-align: sub; font-size: smaller }
sup { vertical-align: super; font-size: smaller }
u, ins { text-decoration: underline }
s, strike, del { text-decoration: line-through }
abbr[title], acronym[title] { text-decoration: dotted underline }
mark { background-color: yellow; color: black }
nobr { white-space: nowrap }
center { text-align: -webkit-center }
q { display: inline }
ruby { display: ruby }
rt { display: ruby-text; font-size: 50%; text-align: start; line-height: normal }
rtc { display: block }
a:any-link { color: -webkit-link; text-decoration: underline; cursor: pointer }
area:any-link { color: -webkit-link; cursor: pointer }
marquee { display: inline-block; width: 100%; text-align: initial; overflow: hidden }
img { overflow: clip }
table { display: table; border-collapse: separate; border-spacing: 2px; box-sizing: border-box;
  text-indent: 0 }
caption { display: table-caption; text-align: -webkit-center }
colgroup { display: table-column-group }
col { display: table-column }
thead { display: table-header-group; vertical-align: middle; border-color: inherit }
tbody { display: table-row-group; vertical-align: middle; border-color: inherit }
tfoot { display: table-footer-group; vertical-align: middle; border-color: inherit }
tr { display: table-row; vertical-align: inherit; border-color: inherit }
td, th { display: table-cell; vertical-align: inherit; padding: 1px }
th { font-weight: bold; text-align: -internal-center }
fieldset { margin-inline: 2px; border: 2px groove threedface; padding: 0.35em 0.75em 0.625em }
legend { padding-inline: 2px }
input, select, button, textarea { display: inline-block; font-size: 13.3333px; text-indent: 0; text-align: start;
  letter-spacing: normal; word-spacing: normal; text-transform: none }
button, input { text-align: center }
`;

/** What quirks mode adds (HTML standard, 15.3.10 and 15.3.11; Chromium's quirks sheet). */
export const QUIRKS_SHEET = `
table { font-weight: initial; font-style: initial; font-variant: initial; font-size: initial; line-height: initial;
  white-space: initial; text-align: start; color: -internal-quirk-inherit }
form { margin-block-end: 1em }
img[align=left] { margin-right: 3px }
img[align=right] { margin-left: 3px }
`;
