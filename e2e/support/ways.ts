import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A way to work with a page: by mouse, by keyboard, with a thumb, or in a browser without JavaScript. */
export interface Way {
  name: string;
  context: BrowserContextOptions;
  press(control: Locator): Promise<void>;
  pick(list: Locator, value: string): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Where a press led: what a keyboard goes on from. Others see it, and begin where they like. */
  lands(on: Locator): Promise<void>;
}

const nowhere = async () => {};
const byMouse = {
  press: (control: Locator) => control.click(),
  pick: async (list: Locator, value: string) => void (await list.selectOption(value)),
  type: (field: Locator, text: string) => field.fill(text),
  lands: nowhere,
};

export const MOUSE: Way = {
  name: 'by mouse',
  context: { viewport: { width: 1280, height: 800 } },
  ...byMouse,
};
export const PHONE: Way = {
  ...byMouse,
  name: 'on a phone',
  context: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  press: (control) => control.tap(),
};
export const PLAIN: Way = {
  ...byMouse,
  name: 'without JavaScript',
  context: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
};
export const KEYBOARD: Way = {
  name: 'by keyboard',
  context: { viewport: { width: 1280, height: 800 } },
  async press(control) {
    await reach(control);
    await control.page().keyboard.press('Enter');
  },
  async pick(list, value) {
    await reach(list);
    const keys = list.page().keyboard;
    await keys.press('Home');
    for (let tries = 0; (await list.inputValue()) !== value; tries++) {
      if (tries > 500) throw new Error('the list does not have it');
      await keys.press('ArrowDown');
    }
  },
  async type(field, text) {
    await reach(field);
    await field.page().keyboard.type(text);
  },
  async lands(on) {
    await on.waitFor();
    await on
      .page()
      .waitForFunction((expected) => expected === document.activeElement, await on.elementHandle());
    await isInSight(on);
  },
};

/** Goes there with the Tab key, the shorter way round, and sees on the way where it is. */
async function reach(control: Locator): Promise<void> {
  await control.waitFor();
  const page: Page = control.page();
  const isBefore = await control.evaluate((element) => {
    const { activeElement: at } = document;
    const isNowhere = !at || at === document.body;
    return !isNowhere && (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  });
  for (let tries = 0; !(await control.evaluate((element) => element === document.activeElement)); tries++) {
    if (tries > 200) throw new Error(`the Tab key does not come to ${control}`);
    await page.keyboard.press(isBefore ? 'Shift+Tab' : 'Tab');
  }
  await isInSight(control);
}

/** Focus can be seen: within the window, with a line around it. */
async function isInSight(control: Locator): Promise<void> {
  const seen = await control.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      isWithin: bottom > 0 && top < innerHeight,
      isMarked: outlineStyle !== 'none' && outlineWidth !== '0px',
      // A place that is read from on, not a control.
      isPlace: (element as HTMLElement).tabIndex < 0,
    };
  });
  if (!seen.isWithin || !(seen.isMarked || seen.isPlace)) {
    throw new Error(`the focus on ${control} cannot be seen: ${JSON.stringify(seen)}`);
  }
}
