/**
 * What else a browser can open without a session. People does not know what that is; the stages that give a browser
 * something say here how it is taken away, so that signing out leaves nothing open.
 */
export interface Leaving {
  /**
   * Somebody signs out in this browser: what it could open goes.
   * @returns the cookies that end there
   */
  inBrowser(cookies: string): Promise<string[]>;
  /** Somebody ends sessions elsewhere: what other browsers could open of this address goes. */
  ofAddress(email: string): Promise<void>;
}
