// Where a request came from, cut to its network: enough to count by, too little to find anyone.

/**
 * The /24 of an IPv4 address, the /56 of an IPv6 address. Whatever is no address shares one name, so that it
 * is counted too.
 */
export function networkOf(address: string | undefined): string {
  const text = address?.trim().toLowerCase() ?? '';
  const four = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(text);
  if (four) return `${four[1]}.${four[2]}.${four[3]}.0/24`;
  const groups = groupsOf(text.split('%')[0] ?? '');
  if (!groups) return 'unknown';
  const [a, b, c, d] = groups as [number, number, number, number];
  return `${[a, b, c, d & 0xff00].map((group) => group.toString(16)).join(':')}::/56`;
}

/** The eight groups of an IPv6 address, or null. */
function groupsOf(text: string): number[] | null {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return null;
  const [front = [], back = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - front.length - back.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...front, ...Array<string>(missing).fill('0'), ...back];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
}
