/**
 * The one name of everybody who is displayed in more than one way: "Ana (Support)" and "Ana, Support desk" are Ana where
 * Ana speaks too, and "Support (Ana)" as well.
 */
export function namesOfSpeakers(displayed: Iterable<string>): ReadonlyMap<string, string> {
  const all = new Set(displayed);
  const names = new Map<string, string>();
  for (const one of all) {
    const other = partsOf(one).find((part) => part !== one && all.has(part));
    names.set(one, other ?? one);
  }
  return names;
}

/** What a displayed name holds that may be a name of its own: the words before a bracket or a comma, and those within. */
function partsOf(displayed: string): string[] {
  const bracket = /^([^()]{1,60}?)\s{0,3}\(([^()]{1,60})\)$/.exec(displayed);
  const comma = displayed.indexOf(", ");
  const before = comma > 0 ? [displayed.slice(0, comma)] : [];
  return [...(bracket === null ? [] : [bracket[1] ?? "", bracket[2] ?? ""]), ...before];
}
