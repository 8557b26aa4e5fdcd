// The lines beside the table hold no word of anybody.
import { expect, it } from 'vitest';
import type { Command } from '../../functions/core/introduction.ts';
import { wordless } from '../../functions/store/journal.ts';

it.each<Command>([
  { do: 'accept', side: 'a', received: 1, words: 'a secret' },
  { do: 'follow-up', side: 'a', met: 'yes', words: 'a secret', thanks: 'a secret' },
  { do: 'thank', side: 'a', words: 'a secret' },
])('of a command with words: $do', (command) => {
  expect(JSON.stringify(wordless(command))).not.toContain('secret');
});
