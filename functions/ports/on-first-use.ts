// A port whose code, with the client of its service, is loaded when it is first used: a cold start reads no more than it needs.

/**
 * Stands for a port until then.
 *
 * @param names all that the port has; each answers a promise
 */
export function onFirstUse<Port extends object>(
  names: Readonly<Record<keyof Port, true>>,
  load: () => Promise<Port>,
): Port {
  let loaded: Promise<Port> | undefined;
  const standIn =
    (name: string) =>
    async (...given: unknown[]) => {
      loaded ??= load();
      const port = (await loaded) as Record<string, (...given: unknown[]) => unknown>;
      return port[name]?.(...given);
    };
  return Object.fromEntries(Object.keys(names).map((name) => [name, standIn(name)])) as Port;
}
