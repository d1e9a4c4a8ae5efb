import { type Browser, chromium } from 'playwright-core';

export interface Sizes {
  /** Before compression. */
  html: number;
  /** All that comes over the line on a first visit, fonts too. */
  first: number;
  script: number;
  again: number;
}

export interface Paint {
  largest: number;
  shift: number;
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** What a page weighs in a browser that never was here, and when it is opened again. */
export async function weigh(browser: Browser, url: string, cookie: string): Promise<Sizes> {
  const context = await browser.newContext({ extraHTTPHeaders: {} });
  await context.addCookies(cookiesFor(url, cookie));
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const types = new Map<string, string>();
  let [all, script] = [0, 0];
  cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (types.get(requestId) === 'Script') script += encodedDataLength;
  });
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  const html = (await answer?.body())?.byteLength ?? 0;
  const first = { html, first: all, script };
  all = 0;
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return { ...first, again: all };
}

/** On a phone with a slow line and a slow processor: when the largest thing is there, and how much moved. */
export async function paint(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const bytesPerSecond = (400 * 1000) / 8;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Paint }).seen);
  await context.close();
  return seen;
}

function cookiesFor(url: string, cookie: string) {
  return cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => ({ name: pair.split('=')[0]!, value: pair.slice(pair.indexOf('=') + 1), url }));
}
