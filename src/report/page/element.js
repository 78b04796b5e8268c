/**
 * Makes an element. What messages and file names hold becomes text, never markup.
 *
 * @param {string} name
 * @param {Record<string, string | boolean | undefined>} attributes `true` sets one without a value, `undefined` none.
 * @param {...(Node | string)} content
 */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...content);
  return made;
}

/** What a block of data of the page holds. */
export function dataOf(id) {
  return JSON.parse(document.getElementById(id).textContent);
}

export function counted(count, what) {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
