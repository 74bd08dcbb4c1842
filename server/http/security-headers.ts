// What browsers are told to hold themselves to. A page: nothing from elsewhere, no inline script, no frame, no referrer,
// and of the device only what the pages use. Every other answer can be opened by itself, and is nothing that runs.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet, { strictTransportSecurity } from 'helmet';

/** `'self'` covers WebSockets in new browsers only, so the same host is named as well. */
function toSocketSource(request: IncomingMessage, publicUrl: string | null): string {
  if (publicUrl) return publicUrl.replace(/^http/, 'ws');
  const host = request.headers.host ?? '';
  return /^[A-Za-z0-9.:[\]-]+$/.test(host) ? `ws://${host}` : "'self'";
}

/**
 * What a browser would let a page have, unasked or for one press of a button. What is used (sound, the clipboard's
 * writing, the full screen, a screen that stays awake) is a page's own without being named; what a browser does not know
 * it complains of.
 */
const unusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'window-management',
];
const permissionsPolicy = unusedFeatures.map((feature) => `${feature}=()`).join(',');

const sayPermissions: RequestHandler = (_request, response, next) => {
  response.setHeader('Permissions-Policy', permissionsPolicy);
  next();
};

/** A picture opened by itself is a page of its own, and so is whatever else is asked for as one. */
const ofAnswers = {
  'Content-Security-Policy': "default-src 'none';frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Of scripts, styles and fonts, which run and show nothing by themselves: what the page that asks for them knows. */
const ofPagesOnly = [
  'Content-Security-Policy',
  'Cross-Origin-Resource-Policy',
  'Strict-Transport-Security',
  'X-Robots-Tag',
  // That a line is kept is what HTTP/1.1 means by saying nothing.
  'Connection',
];

export function leaveOutNeedless(response: ServerResponse): void {
  for (const name of ofPagesOnly) response.removeHeader(name);
}

export interface SecurityHeaders {
  /** For every answer, before it is known which it is. */
  readonly ofAnswers: RequestHandler[];
  /** For a page, in place of those. */
  readonly ofPages: RequestHandler[];
}

export function createSecurityHeaders(publicUrl: string | null): SecurityHeaders {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  const forPages = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", (request) => toSocketSource(request, publicUrl)],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure && { upgradeInsecureRequests: [] }),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isSecure,
    // Over plain HTTP browsers ignore these two and say so in their console.
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
    xFrameOptions: { action: 'deny' },
    // No browser and no plug-in is left that reads these.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  const sayFew: RequestHandler = (_request, response, next) => {
    response.set(ofAnswers);
    next();
  };
  return {
    ofAnswers: isSecure ? [sayFew, strictTransportSecurity()] : [sayFew],
    ofPages: [forPages, sayPermissions],
  };
}
