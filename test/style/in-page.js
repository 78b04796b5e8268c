/** These run in the page: each is whole in itself. */

/** How the browser has every text of the page that stands in none of the elements of a selector. */
export function looksInPage(unseen) {
  const looks = [];
  const sides = ['top', 'right', 'bottom', 'left'];
  const isClipped = (overflow, size) => overflow !== 'visible' && size === 0;
  const isOff = (box) => box.right + scrollX < -400 || box.bottom + scrollY < -400;
  const isHidden = (text, parent) => {
    const style = getComputedStyle(parent);
    if (style.visibility !== 'visible' || Number.parseFloat(style.fontSize) === 0) return true;
    for (let at = parent; at; at = at.parentElement) {
      const own = getComputedStyle(at);
      if (own.display === 'none' || own.opacity === '0') return true;
      if (own.display === 'inline' || own.display === 'contents') continue;
      if (own.position === 'absolute' && /^rect\((?:0px,? ?){4}\)|rect\((?:1px,? ?){4}\)/.test(own.clip))
        return true;
      if (at === document.body || at === document.documentElement) continue;
      const box = at.getBoundingClientRect();
      if (isClipped(own.overflowY, box.height) || isClipped(own.overflowX, box.width)) return true;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getClientRects().length > 0 && isOff(range.getBoundingClientRect());
  };
  const alignOf = (style) => {
    const align = style.textAlign.replace('-webkit-', '');
    const isRight = (style.direction === 'rtl') === (align === 'start');
    return align === 'start' || align === 'end' ? (isRight ? 'right' : 'left') : align;
  };
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!parent || text.nodeValue.trim() === '' || parent.closest(unseen)) continue;
    const style = getComputedStyle(parent);
    const box = (name) => sides.map((side) => Number.parseFloat(style.getPropertyValue(`${name}-${side}`)));
    looks.push({
      text: text.nodeValue.trim(),
      tag: parent.localName,
      fontSize: Number.parseFloat(style.fontSize),
      align: alignOf(style),
      hidden: isHidden(text, parent),
      color: style.color,
      backgroundColor: style.backgroundColor,
      margin: box('margin'),
      padding: box('padding'),
    });
  }
  return looks;
}

/** The computed values of the body and every element in it. */
export function valuesInPage(properties) {
  return [...document.querySelectorAll('body, body *')]
    .filter((element) => element.localName !== 'style')
    .map((element) => {
      const style = getComputedStyle(element);
      return {
        tag: element.localName,
        values: properties.map((property) => style.getPropertyValue(property)),
      };
    });
}
