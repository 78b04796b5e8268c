/** These run in the page: each is whole in itself. */

/** Before any script of a frame: whoever calls one of these has run, and is known by its frame's name. */
export function watch() {
  const log = (what) => {
    try {
      top.ran ??= [];
      top.ran.push({ frame: name, what });
    } catch {
      console.log(`ran in ${name}: ${what}`);
    }
  };
  for (const call of ['alert', 'confirm', 'prompt', 'print', 'open']) window[call] = () => log(call);
}

/** Opens each message in a frame of its own, named by its number, as a page that the network would give. */
export function openFrames(messages) {
  for (const [index, html] of messages.entries()) {
    const frame = document.createElement('iframe');
    frame.name = String(index);
    document.body.append(frame);
    frame.contentDocument.open();
    frame.contentDocument.write(html);
    frame.contentDocument.close();
  }
}

/** What a frame shows: its tags as Chromium has read them, what its sheets and styles hold, where its links lead. */
export function framesInPage(messages) {
  const tagsOf = (root) => {
    const tags = [];
    const roots = [root];
    for (const at of roots) {
      for (const element of at.querySelectorAll('*')) {
        const attributes = [...element.attributes].map((attribute) => [attribute.name, attribute.value]);
        tags.push({ name: element.localName, namespace: element.namespaceURI, attributes });
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element.localName === 'template' && element.content) roots.push(element.content);
      }
    }
    return tags;
  };
  const cssOf = (document) => {
    const inline = [...document.querySelectorAll('[style]')].map((element) => element.style?.cssText ?? '');
    const sheets = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    );
    return [...inline, ...sheets];
  };
  const linksOf = (document) =>
    [...document.querySelectorAll('a[href], area[href]')].map((link) => ({
      written: link.getAttribute('href'),
      url: link.href,
    }));
  const events = Object.keys(HTMLElement.prototype).filter((key) => key.startsWith('on'));
  const handlersOf = (document) =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      events.filter((key) => typeof element[key] === 'function').map((key) => `${element.localName}.${key}`),
    );
  /** As a web mail program shows a message: printed and parsed again in a page that runs scripts. */
  const reinsertInto = (document, html) => {
    const host = document.createElement('div');
    host.innerHTML = html;
    document.body.append(host);
    const again = document.createElement('div');
    again.innerHTML = host.innerHTML;
    document.body.append(again);
    return tagsOf(again);
  };
  return [...document.querySelectorAll('iframe')].map((frame) => {
    const { name } = frame;
    const shown = frame.contentDocument;
    if (!shown) return { name, lost: 'led away' };
    try {
      const tags = tagsOf(shown);
      const found = { name, tags, css: cssOf(shown), links: linksOf(shown), handlers: handlersOf(shown) };
      return { ...found, reinserted: reinsertInto(shown, messages[Number(name)]) };
    } catch (error) {
      return { name, lost: `the page's own script failed: ${error}` };
    }
  });
}
