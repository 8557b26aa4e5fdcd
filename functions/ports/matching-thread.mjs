// The other thread of a round where TypeScript runs as it is written; a bundle has the thread itself under this name.
import { register } from 'tsx/esm/api';

register();
await import('./matching-thread.ts');
