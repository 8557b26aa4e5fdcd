// Opening and closing a server on this machine only: nothing local is ever reachable from outside.
import type { Server } from 'node:http';
import type { AddressInfo, Server as SocketServer } from 'node:net';

export const loopback = '127.0.0.1';

const idleMilliseconds = 3_600_000;

/**
 * Listens on loopback and answers with the port; 0 lets the system choose one.
 * Rejects with the system's error (`code` EADDRINUSE and `port`) when the port is taken.
 */
export function listen(server: SocketServer, port: number): Promise<number> {
  // A client that takes up an idle connection in the moment in which it is closed sees a lost answer: on one
  // machine nothing is saved by closing them.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = idleMilliseconds;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Closes a web server at once: open connections are cut, not waited for. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
