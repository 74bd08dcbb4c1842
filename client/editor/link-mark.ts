// Links as our documents hold them: an address and nothing else, so that nobody brings classes, targets
// or a script along. Nothing is turned into a link behind the writer's back.
import { Link } from '@tiptap/extension-link';
import { isSafeLink } from '../../shared/model/safe-link.ts';

/** Opens beside the evening, and tells the other page nothing. */
const away = { target: '_blank', rel: 'noopener noreferrer nofollow' };

export const linkMark = Link.extend({
  addAttributes() {
    return { href: { default: null } };
  },
}).configure({
  autolink: false,
  openOnClick: false,
  linkOnPaste: false,
  HTMLAttributes: away,
  isAllowedUri: (address) => isSafeLink(address),
});
