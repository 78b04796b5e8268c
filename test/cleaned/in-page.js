/** These run in the page: each is whole in itself. */

/** How the browser shows every text of the page that is seen. */
export function textsInPage(unseen) {
  const texts = [];
  const px = (value) => Number.parseFloat(value) || 0;
  const isHidden = (parent) => {
    if (getComputedStyle(parent).visibility !== 'visible') return true;
    for (let at = parent; at; at = at.parentElement) if (getComputedStyle(at).display === 'none') return true;
    return false;
  };
  const directionAround = (parent) => {
    let at = parent;
    while (at.parentElement && getComputedStyle(at).display === 'inline') at = at.parentElement;
    return getComputedStyle(at).direction;
  };
  const insetOf = (parent, side) => {
    let sum = 0;
    for (let at = parent; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      // The margin of the page is the mail program's.
      const isPage = at === document.body || at === document.documentElement;
      const isCell = at.localName === 'td' || at.localName === 'th';
      if (style.display === 'inline') continue;
      if (!isPage && !isCell) sum += px(style[`margin${side}`]);
      sum += px(style[`padding${side}`]);
    }
    return sum;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!/[^\s\u00a0\u200b-\u200f\ufeff]/.test(text.nodeValue) || parent.closest(unseen) || isHidden(parent))
      continue;
    const style = getComputedStyle(parent);
    texts.push({
      text: text.nodeValue.trim().slice(0, 40),
      isMonospace: parent.closest('pre,code,kbd,samp,tt,listing,xmp,plaintext') !== null,
      isLink: parent.closest('a[href]') !== null,
      isHeadCell: parent.closest('th,caption') !== null,
      isRightToLeft: directionAround(parent) === 'rtl',
      size: px(style.fontSize),
      family: style.fontFamily,
      color: style.color,
      background: style.backgroundColor,
      lineHeight: style.lineHeight,
      align: style.textAlign,
      left: insetOf(parent, 'Left'),
      right: insetOf(parent, 'Right'),
    });
  }
  return texts;
}

/** Every picture that is shown, with its size in px; every link, with where it leads. */
export function linksAndPicturesInPage() {
  const pictures = [...document.images].map((image) => {
    const { paddingLeft, paddingRight } = getComputedStyle(image);
    const width = image.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const height = image.clientHeight;
    return { src: image.src, width, height, isShown: image.naturalWidth > 0 && image.checkVisibility() };
  });
  const links = [...document.querySelectorAll('a[href], area[href]')].map((link) => ({
    written: link.getAttribute('href') ?? '',
    url: link.href,
  }));
  return { pictures, links };
}
