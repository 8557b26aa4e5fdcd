// Faults to order: what goes wrong between the service and AWS, for tests that must see it go wrong.

/**
 * `unreached`: the connection breaks before the call is done. `answer lost`: it is done, and the connection
 * breaks before the answer. `throttled`: refused with 429. `failed`: refused with 500.
 */
type Fault = 'unreached' | 'answer lost' | 'throttled' | 'failed';

export interface Faults {
  /** The next `times` calls of the operation (as `SendEmail`, `SendMessage`, `PutObject`) go wrong. */
  order(operation: string, fault: Fault, times?: number): void;
  /** The fault for this call, if one is ordered. */
  take(operation: string): Fault | undefined;
}

export function faultsToOrder(): Faults {
  const ordered = new Map<string, Fault[]>();
  return {
    order(operation, fault, times = 1) {
      const waiting = ordered.get(operation) ?? [];
      ordered.set(operation, [...waiting, ...Array.from({ length: times }, () => fault)]);
    },
    take: (operation) => ordered.get(operation)?.shift(),
  };
}
