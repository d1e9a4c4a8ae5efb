import type { Locator, Page } from 'playwright-core';

/**
 * How long somebody takes who knows what to do: the keystroke-level model of Card, Moran and Newell ("The
 * keystroke-level model for user performance time with interactive systems", Communications of the ACM 23(7), 1980).
 */
interface Pace {
  /** All in seconds. */
  key: number;
  point: number;
  click: number;
  /** From the keyboard to the mouse or back. */
  home: number;
  think: number;
  /** Until a page is there. */
  page: number;
}

/** The key is that of somebody who types 40 words a minute. */
export const AT_A_DESK: Pace = { key: 0.28, point: 1.1, click: 0.2, home: 0.4, think: 1.35, page: 1 };

/**
 * A phone. The key is that of the 36 words a minute of Palin and others ("How do people type on mobile devices?",
 * MobileHCI 2019); a tap, pointing and the flicks to scroll are those of the fingerstroke-level model of Lee and others
 * (International Journal of Human-Computer Studies 76, 2015). On a slow line a page takes longer.
 */
export const ON_A_PHONE: Pace = {
  key: 0.33,
  point: 0.43 + 4 * 0.11,
  click: 0.31,
  home: 0,
  think: 1.35,
  page: 2,
};

/**
 * Words a second. What asks something is read and understood (Brysbaert, Journal of Memory and Language 109, 2019);
 * what only has to be recognised is skimmed (Carver, Journal of Reading 36, 1992).
 */
const WORDS = { read: 238 / 60, skim: 450 / 60 };

/** A hand on a keyboard and a mouse, or a thumb: does it in the browser, and counts. */
export class Hand {
  seconds = 0;
  keys = 0;
  clicks = 0;
  pages = 0;
  words = 0;
  readonly #page: Page;
  readonly #pace: Pace;

  constructor(page: Page, pace: Pace = AT_A_DESK) {
    this.#page = page;
    this.#pace = pace;
  }

  /** Goes over what is there, every word of it. */
  async read(texts: Locator, how: keyof typeof WORDS = 'read'): Promise<void> {
    for (const text of await texts.allInnerTexts()) {
      const words = text.split(/\s+/).filter(Boolean).length;
      this.words += words;
      this.seconds += words / WORDS[how];
    }
  }

  async open(url: string): Promise<void> {
    this.pages += 1;
    this.seconds += this.#pace.think + this.#pace.page;
    await this.#page.goto(url);
  }

  /** Goes to the field with the tab key and types; what is there already is only passed. */
  async type(field: Locator, text: string): Promise<void> {
    if ((await field.inputValue()) === text) {
      this.keys += 1;
      this.seconds += this.#pace.key;
      return;
    }
    const keys = text.length + 1;
    this.keys += keys;
    this.seconds += this.#pace.think + keys * this.#pace.key;
    await field.fill(text);
  }

  /** Fills a field with what was copied elsewhere: there and back, all of it, copy, paste. */
  async paste(field: Locator, text: string): Promise<void> {
    this.keys += 8;
    this.clicks += 3;
    this.seconds +=
      4 * this.#pace.think +
      8 * this.#pace.key +
      3 * (this.#pace.point + this.#pace.click) +
      2 * this.#pace.home;
    await field.fill(text);
  }

  /** A day is eight keys in the field of the browser. */
  async day(field: Locator, day: string): Promise<void> {
    this.keys += 9;
    this.seconds += this.#pace.think + 9 * this.#pace.key;
    await field.fill(day);
  }

  async choose(control: Locator): Promise<void> {
    this.#click();
    await control.check();
  }

  /** Opens a list and takes one of it. */
  async pick(list: Locator, value: string): Promise<void> {
    this.#click();
    this.#click();
    await list.selectOption(value);
  }

  /** Presses what leads to another page. */
  async press(control: Locator): Promise<void> {
    this.#click();
    this.pages += 1;
    this.seconds += this.#pace.page;
    await control.click();
    await this.#page.waitForLoadState();
  }

  #click(): void {
    this.clicks += 1;
    this.seconds += this.#pace.think + 2 * this.#pace.home + this.#pace.point + this.#pace.click;
  }
}
