const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** An address that may become a link, in its normal spelling; undefined for everything but http, https and mailto. */
export function safeLink(address: string): string | undefined {
  const url = parsed(address.trim());
  if (!url || !SAFE.has(url.protocol)) return undefined;
  // `https:foo` and `http:///x` are read by some as a host; only what names its host plainly is followed.
  if (url.protocol !== 'mailto:' && !/^https?:\/\/[^/]/i.test(address.trim())) return undefined;
  return url.href;
}

/** Whose page a link opens: the host without `www.`, or the address of a mail. */
export function hostOf(link: string): string {
  const url = parsed(link);
  if (!url) return link;
  return url.protocol === 'mailto:' ? url.pathname : url.host.replace(/^www\./, '');
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
