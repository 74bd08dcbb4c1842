// What every peer's server does alike: takes the port it is given, or a free one, and says so in one line.

/** Prints `ready <port>` once the HTTP server takes connections. */
export function listen(server) {
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
    process.stdout.write(`ready ${server.address().port}\n`),
  );
}
