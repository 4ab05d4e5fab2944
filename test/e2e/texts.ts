/** Looks at the texts of a page as they are painted: which are cut, which lie over others. */
import type { Page } from 'playwright-core';

export interface TextFaults {
  /** Cut by a box that neither scrolls nor says by an ellipsis that there is more. */
  readonly cut: readonly string[];
  /** Pairs that are painted over each other. */
  readonly overlapping: readonly string[];
}

/**
 * Text, for it runs in the page as it stands. A line counts by where its letters stand (the middle half of its box);
 * what is scrolled out of sight or covered by something opaque is not painted.
 */
const findFaults = `(() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const boxes = new Map();
  /** What an element lets through of its contents, and whether it can be scrolled to the rest. */
  const boxOf = (element) => {
    if (!boxes.has(element)) {
      const style = getComputedStyle(element);
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
      const told = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      boxes.set(element, { clips, scrolls, told, fixed: style.position === 'fixed', rect: element.getBoundingClientRect() });
    }
    return boxes.get(element);
  };
  const opaque = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    return colour !== 'transparent' && !/rgba\\(.*, 0(\\.\\d+)?\\)/.test(colour);
  };
  const measure = document.createElement('canvas').getContext('2d');
  const lines = [];
  const cut = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.data.trim();
    if (!text || !element || /^(SCRIPT|STYLE|OPTION|TITLE)$/.test(element.tagName)) continue;
    if (!shown(element) || element.closest('.visually-hidden, svg, [aria-hidden="true"] .cm-cursor, .cm-gutters')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const quarter = (bottom - top) / 4;
      let seen = { left, right, top: top + quarter, bottom: bottom - quarter };
      const whole = { ...seen };
      if (seen.right - seen.left < 2 || seen.bottom - seen.top < 2) continue;
      let scrolled = false;
      let isCut = false;
      for (let box = element; box && box !== document.documentElement; box = box.parentElement) {
        const { clips, scrolls, told, rect, fixed } = boxOf(box);
        if (clips) {
          if (scrolls) scrolled = true;
          else if (!scrolled && !told && (seen.left < rect.left - 1 || seen.right > rect.right + 1 || seen.top < rect.top - 1 || seen.bottom > rect.bottom + 1)) isCut = true;
          else if (told) scrolled = true;
          seen = { left: Math.max(seen.left, rect.left), right: Math.min(seen.right, rect.right), top: Math.max(seen.top, rect.top), bottom: Math.min(seen.bottom, rect.bottom) };
        }
        if (fixed) break;
      }
      if (!scrolled && (whole.left < -1 || whole.right > innerWidth + 1)) isCut = true;
      const gone = seen.right - seen.left < 1 || seen.bottom - seen.top < 1;
      if (isCut && rectIsPage(whole)) cut.push(text.slice(0, 40));
      if (gone || seen.top > innerHeight || seen.bottom < 0) continue;
      lines.push({ text, element, ...seen });
    }
  }
  for (const input of document.querySelectorAll('input[placeholder]')) {
    const style = getComputedStyle(input);
    measure.font = style.font;
    const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (shown(input) && !input.value && style.textOverflow !== 'ellipsis' && measure.measureText(input.placeholder).width > room + 1)
      cut.push(input.placeholder);
  }
  function rectIsPage({ bottom, top }) { return bottom > 0 && top < innerHeight; }
  const overlapping = [];
  lines.sort((a, b) => a.top - b.top);
  for (let at = 0; at < lines.length; at++)
    for (let next = at + 1; next < lines.length && lines[next].top < lines[at].bottom - 2; next++) {
      const [a, b] = [lines[at], lines[next]];
      const left = Math.max(a.left, b.left), right = Math.min(a.right, b.right);
      const top = Math.max(a.top, b.top), bottom = Math.min(a.bottom, b.bottom);
      if (right - left < 3 || bottom - top < 2 || a.element === b.element) continue;
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!over) continue;
      // The one on top hides the other where something opaque lies between them.
      const upper = [a, b].find(({ element }) => element.contains(over))?.element;
      if (!upper) continue;
      const lower = upper === a.element ? b.element : a.element;
      let covered = false;
      for (let box = over; box && !box.contains(lower); box = box.parentElement) if (opaque(box)) covered = true;
      if (!covered) overlapping.push(a.text.slice(0, 30) + ' × ' + b.text.slice(0, 30));
    }
  return { cut: [...new Set(cut)], overlapping: [...new Set(overlapping)] };
})()`;

export const textFaults = (page: Page): Promise<TextFaults> => page.evaluate<TextFaults>(findFaults);
