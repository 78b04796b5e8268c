import { describe, it } from 'vitest';
import { expectLaws, expectNoRuleFindsWork } from './laws.ts';
import { expectOracleAgrees } from './oracle.ts';

/** Messages that once broke a law, as small as they can be made: what the fuzzer finds becomes a line here. */
const KNOWN = [
  ['a merge tag that goes leaves a sheet without one', '<style>@keyframes{}@font-face{r}</style>'],
  ['a tiny box loses what it holds', '<a background=} width=1><template>{'],
  [
    'a narrow cell loses what it holds',
    '<table><tr><td background=x.png width=1><img src=a.gif></td><td background=x.png width=1 height=1>&#x260e;</td></tr></table>',
  ],
  [
    'a tag that is printed anew has a merge tag in the name of an attribute',
    '><body style=""{d}"><body style=url( class={e}>',
  ],
  [
    'what stands between a verb and the name that it leads to is cut',
    '<p>text-lign:red!important;color:url(https://a.example/a.png) ! IMPORTANT}@har</p>',
  ],
  [
    'empty lines go from between two languages, of which the second then weighs more',
    `<html><p>नमस्ते रश्मि जी, आपके ऑर्डर की पत्रिका पर छपने वाले नाम की पुष्टि कर दीजिए।${'<p>&nbsp;</p>'.repeat(250)}${'<p>Nous vous souhaitons une bonne journée et nous restons à votre service.</p>'.repeat(8)}`,
  ],
  [
    'a late tag gives a margin to the page, which is then printed anew',
    '<a><html style="margin:50"><a style="opacity:0"><%x {%>',
  ],
  ['a late tag hides the page where the template says so', '<a><body{{#}}hidden{if}>{{/if}}<i">\n<H'],
  ['a tag goes that stood between a less-than sign and a merge tag', '<<m>{%e%}'],
  ['so does an element or a text', '<p><<b hidden>a</b>{%e%}</p><p>a <joe@shop.example{%e%}</p>'],
  ['a heading of a level that the template says', '<h{{level}}>a</h{{level}}>'],
  ['what is hidden is a tag of control flow alone', '<i><a>{%end%}><html style="visibility:hidden">'],
  ['late tags that are printed as one hold a merge tag', '><html {{o}} style=""><html style=url(> is op'],
  ['late tags that are printed as one hold a condition', '%<body><tbody o><body{{#}}hidden/>'],
  ['a heading holds a character that no one sees', '<h1><r><br><br>&#x200b;'],
  ['so does a link with a merge tag in it', '<h1><r><br><br><a {{"}}>\u200b'],
  ['a tag that is ignored where it stands holds a merge tag', '><tbody "><html {{d}}> met het'],
  ['a tag of control flow alone is set in', '<a style="margin:50%"><svg><%x {%>'],
  ['a tag of the page stands in a picture', '<svg><html{if}{{/if}}><P>e is op'],
  [
    'what is printed anew has a tag that was implied',
    '<style>:not(a){margin-left:calc(100px)</style><html>><iframe>',
  ],
  [
    'the page is given a tag, and its first line shows nothing',
    '<b<html><b><br><br><a>\u200b<br>l<a><style>:not(.a){padding:12em</style><body\n>のご',
  ],
  [
    'a size is added behind a string that is not closed, of the same property',
    `<a style=font-size:">H<div style="font-size:12px;">##<p style="'';font-size:3">02<div style="'';font-size:22px;">l,`,
  ],
  ['a box takes the name of what a style sheet hides', '<style>div{text-indent:-999px</style><center>e'],
];

describe('the laws hold where they once did not', () => {
  it.each(KNOWN)('%s', (_, html = '') => {
    const result = expectLaws({ html });
    expectNoRuleFindsWork({ html: result.html });
    expectOracleAgrees(result.html);
  });
});
