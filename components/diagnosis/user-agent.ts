/** Families by the word that only they, or they first, write into what a browser says of itself. */
const BROWSERS = [['Edge', /\bEdgA?\/(\d{1,4})/], ['Opera', /\bOPR\/(\d{1,4})/], ['Firefox', /\bFirefox\/(\d{1,4})/], ['Chrome', /Chrome\/(\d{1,4})/]] as const;
const SYSTEMS = [['Android', /\bAndroid\b/], ['Windows', /\bWindows\b/], ['ChromeOS', /\bCrOS\b/], ['macOS', /\bMac(?:intosh| OS X)\b/], ['Linux', /\bLinux\b|\bX11\b/]] as const;

/** The browser's family and major version, `Firefox 140`; of all else that it says of itself, nothing. */
export function browserOf(userAgent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const [, major] = pattern.exec(userAgent) ?? [];
    if (major !== undefined) return `${name} ${major}`;
  }
  return 'other';
}

/** The family of the system that it runs on. */
export function systemOf(userAgent: string): string {
  return SYSTEMS.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'other';
}
