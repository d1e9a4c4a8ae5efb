import type { Locator, Page } from 'playwright-core';

/**
 * How long somebody takes who knows what to do: the keystroke-level model of Card, Moran and Newell ("The
 * keystroke-level model for user performance time with interactive systems", Communications of the ACM 23(7), 1980).
 * Seconds; the key is that of somebody who types 40 words a minute.
 */
const SECONDS = { key: 0.28, point: 1.1, click: 0.2, home: 0.4, think: 1.35, page: 1 };

/** A hand on a keyboard and a mouse: does it in the browser, and counts. */
export class Hand {
  seconds = 0;
  keys = 0;
  clicks = 0;
  pages = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(url: string): Promise<void> {
    this.pages += 1;
    this.seconds += SECONDS.think + SECONDS.page;
    await this.#page.goto(url);
  }

  /** Goes to the field with the tab key and types. */
  async type(field: Locator, text: string): Promise<void> {
    const keys = text.length + 1;
    this.keys += keys;
    this.seconds += SECONDS.think + keys * SECONDS.key;
    await field.fill(text);
  }

  /** Fills a field with what was copied elsewhere: there and back, all of it, copy, paste. */
  async paste(field: Locator, text: string): Promise<void> {
    this.keys += 8;
    this.clicks += 3;
    this.seconds +=
      4 * SECONDS.think + 8 * SECONDS.key + 3 * (SECONDS.point + SECONDS.click) + 2 * SECONDS.home;
    await field.fill(text);
  }

  /** A day is eight keys in the field of the browser. */
  async day(field: Locator, day: string): Promise<void> {
    this.keys += 9;
    this.seconds += SECONDS.think + 9 * SECONDS.key;
    await field.fill(day);
  }

  async choose(control: Locator): Promise<void> {
    this.#click();
    await control.check();
  }

  /** Presses what leads to another page. */
  async press(control: Locator): Promise<void> {
    this.#click();
    this.pages += 1;
    this.seconds += SECONDS.page;
    await control.click();
    await this.#page.waitForLoadState();
  }

  #click(): void {
    this.clicks += 1;
    this.seconds += SECONDS.think + 2 * SECONDS.home + SECONDS.point + SECONDS.click;
  }
}
