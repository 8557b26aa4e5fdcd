// `npm start`: the service on this machine, brought up with one command and ended with Ctrl-C.
import { addDemo } from './demo.ts';
import { type Flags, help, readFlags } from './flags.ts';
import { forgetAll, takeFolder } from './hold.ts';
import { firstCommunity, leaveAddresses, type Running, start } from './start.ts';

/** The SDK's word on Node's version is for who deploys, not for who looks. */
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Milliseconds that running functions get to come to their end. */
const longestEnd = 3_000;

const flags = readFlags(process.argv.slice(2));
if (flags === 'help') process.stdout.write(help);
else if ('problem' in flags) fail(flags.problem);
else await run(flags);

async function run(wanted: Flags): Promise<void> {
  let release = (): void => undefined;
  try {
    const hold = takeFolder(wanted.folder);
    if ('heldBy' in hold) {
      return fail(
        `Another start (process ${hold.heldBy}) is using ${wanted.folder}; end it, or choose another with --folder.`,
      );
    }
    release = hold.release;
    if (wanted.fresh) forgetAll(wanted.folder);
    const running = await start({ ...wanted, embedder: process.env.EMBEDDER || 'embedded' });
    endOnSignal(running, release);
    if (wanted.demo) {
      await addDemo(running.services, firstCommunity.id);
      await running.aws.settled();
    }
    announce(running, wanted.folder);
  } catch (error) {
    release();
    fail(sentenceFor(error as NodeJS.ErrnoException & { port?: number }, wanted));
  }
}

function announce(running: Running, folder: string): void {
  leaveAddresses(running, folder);
  const { addresses } = running;
  process.stdout.write(
    `Form     ${addresses.form}\nMailbox  ${addresses.mailbox}\nSMTP     ${addresses.smtp}\n`,
  );
}

function endOnSignal(running: Running, release: () => void): void {
  let ending = false;
  const end = async (): Promise<void> => {
    // Asked twice, or kept waiting, it goes at once: whatever was acknowledged is on disk already.
    if (!ending) {
      ending = true;
      await Promise.race([running.stop(), new Promise((resolve) => setTimeout(resolve, longestEnd))]);
    }
    release();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // npm's shell keeps a signal to itself and dies of it: where it has started us and is gone, we end as well.
  if (process.env.npm_lifecycle_event !== 'start') return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) void end();
  }, 500).unref();
}

function sentenceFor(error: NodeJS.ErrnoException & { port?: number }, { folder, port }: Flags): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${error.port} is taken; choose another with ${error.port === port ? '--port' : '--smtp-port'}.`;
    case 'EACCES':
      if (error.syscall === 'listen') return `Port ${error.port} may not be opened; choose one above 1023.`;
      return `The data folder ${folder} cannot be written; choose another with --folder.`;
    case 'ENOENT':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOSPC':
      return `The data folder ${folder} cannot be written; choose another with --folder.`;
    default:
      return `It could not start: ${error.message}`;
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
