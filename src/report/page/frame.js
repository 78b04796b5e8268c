import { element } from './element.js';

/**
 * What a frame may load: nothing. The page's own policy holds in it, too, and its sandbox runs no script, sends no form
 * and leads nowhere.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * Elements that would fetch, lead away or run something, and that a policy does not keep from naming a host to the
 * network: `<link rel=preconnect>` is no request.
 */
const ACTIVE =
  'script, link, base, meta, iframe, frame, object, embed, portal, fencedframe, template, applet, audio, video';

/** A document in a frame is in no quirks mode, which two thirds of mail is read in: what of it shows. */
const QUIRKS =
  'table { font-size: initial; font-weight: initial; font-style: initial; font-variant: initial; ' +
  'line-height: initial; white-space: initial; text-align: initial }';

const OWN =
  ':where(img:not([src^="data:"])) { outline: 1px dashed #8a8f98; outline-offset: -1px } ' +
  'a, area, button, input, select, textarea { pointer-events: none !important }';

/** The usual width of a message; where there is less, side by side, it is shown smaller, as a whole. */
const WIDTH = 640;
/** Below it a message is shown as on a phone. */
const NARROW = matchMedia('(max-width: 52rem)');

const sizes = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const scale = NARROW.matches ? 1 : Math.min(1, contentRect.width / WIDTH);
    const { style } = target.firstElementChild;
    style.width = `${contentRect.width / scale}px`;
    style.height = `${contentRect.height / scale}px`;
    style.transform = `scale(${scale})`;
  }
});

/** A sheet with a frame in it, which can be made higher. */
export function messageSheet(title, text, isPlain) {
  const html = isPlain ? element('pre', { style: 'white-space: pre-wrap' }, text).outerHTML : text;
  const sheet = element('div', { class: 'sheet' }, messageFrame(title, html));
  sizes.observe(sheet);
  return sheet;
}

/** A frame that shows a message as it is read, without anything that would be fetched. */
function messageFrame(title, html) {
  return element('iframe', {
    title,
    sandbox: '',
    referrerpolicy: 'no-referrer',
    srcdoc: frameDocument(html),
  });
}

function frameDocument(html) {
  // Nothing is fetched for a document that no window shows, and nothing in it runs.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const active of parsed.querySelectorAll(ACTIVE)) active.remove();
  for (const focusable of parsed.querySelectorAll('a, area, button, input, select, textarea, [tabindex]')) {
    focusable.setAttribute('tabindex', '-1');
    focusable.removeAttribute('autofocus');
  }
  const styles = parsed.compatMode === 'BackCompat' ? `${QUIRKS} ${OWN}` : OWN;
  parsed.head.prepend(
    meta('Content-Security-Policy', POLICY),
    meta('x-dns-prefetch-control', 'off'),
    element('style', {}, styles),
  );
  return `<!DOCTYPE html>${parsed.documentElement.outerHTML}`;
}

function meta(name, content) {
  return element('meta', { 'http-equiv': name, content });
}
