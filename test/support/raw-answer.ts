// An answer as it travels: in the encoding it came in, with the bytes of its head counted. Only what is named is asked for.
import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** The status line and every header, over HTTP/1.1. */
  readonly headBytes: number;
  readonly content: Buffer;
}

function countHead({ httpVersion, statusCode, statusMessage, rawHeaders }: IncomingMessage) {
  const statusLine = `HTTP/${httpVersion} ${statusCode} ${statusMessage}\r\n`;
  // Behind each name stands ': ', behind each value a line break; an empty line ends them all.
  const headers = rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
  return Buffer.byteLength(statusLine) + headers + 2;
}

export async function askRaw(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<RawAnswer> {
  const asked = request(url, { headers: { connection: 'keep-alive', ...headers }, method }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return {
    status: answer.statusCode,
    headers: answer.headers,
    headBytes: countHead(answer),
    content: await buffer(answer),
  };
}
