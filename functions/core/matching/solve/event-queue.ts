// What a search will meet next: a binary heap of events by their time.
// biome-ignore-all lint/style/noNonNullAssertion: every index lies within its array

/** A min-heap of (time, event) in two arrays that grow by doubling; `clear` keeps them for the next search. */
export class EventQueue {
  private times = new Float64Array(1 << 12);
  private events = new Int32Array(1 << 12);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  /** The time of the earliest event, infinite when there is none. */
  earliest(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : this.times[0]!;
  }

  push(time: number, event: number): void {
    if (this.size === this.times.length) this.grow();
    const { times, events } = this;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (times[parent]! <= time) break;
      times[hole] = times[parent]!;
      events[hole] = events[parent]!;
      hole = parent;
    }
    times[hole] = time;
    events[hole] = event;
  }

  /** Takes out the earliest event; the queue must not be empty. */
  pop(): number {
    const { times, events } = this;
    const earliest = events[0]!;
    const size = --this.size;
    const time = times[size]!;
    const event = events[size]!;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      if (child + 1 < size && times[child + 1]! < times[child]!) child++;
      if (times[child]! >= time) break;
      times[hole] = times[child]!;
      events[hole] = events[child]!;
      hole = child;
    }
    times[hole] = time;
    events[hole] = event;
    return earliest;
  }

  private grow(): void {
    const times = new Float64Array(2 * this.size);
    const events = new Int32Array(2 * this.size);
    times.set(this.times);
    events.set(this.events);
    this.times = times;
    this.events = events;
  }
}
