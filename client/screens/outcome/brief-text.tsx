// A brief to read: exactly the nodes and marks that briefs may hold. Anything else is left out, and no link leads
// anywhere but to an address that is safe to follow.
import { Fragment, type JSX, type ReactNode } from 'react';
import { isSafeLink } from '../../../shared/model/safe-link.ts';
import styles from './brief-text.module.css';

interface Mark {
  readonly type?: unknown;
  readonly attrs?: { readonly href?: unknown } | null;
}
interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly content?: unknown;
  readonly marks?: unknown;
  readonly attrs?: { readonly checked?: unknown; readonly start?: unknown } | null;
}

const listOf = <T,>(value: unknown) => (Array.isArray(value) ? (value as T[]) : []);

function markText(text: ReactNode, { type, attrs }: Mark): ReactNode {
  if (type === 'bold') return <strong>{text}</strong>;
  if (type === 'italic') return <em>{text}</em>;
  if (type === 'strike') return <s>{text}</s>;
  if (type !== 'link' || typeof attrs?.href !== 'string' || !isSafeLink(attrs.href)) return text;
  return (
    <a href={attrs.href} rel="noopener noreferrer nofollow" target="_blank">
      {text}
    </a>
  );
}

type Draw = (inner: ReactNode, node: Node) => JSX.Element;

const draws: Readonly<Record<string, Draw>> = {
  doc: (inner) => <>{inner}</>,
  paragraph: (inner) => <p dir="auto">{inner}</p>,
  heading: (inner) => <h4 dir="auto">{inner}</h4>,
  bulletList: (inner) => <ul>{inner}</ul>,
  orderedList: (inner, { attrs }) => <ol start={Number(attrs?.start ?? 1) || 1}>{inner}</ol>,
  listItem: (inner) => <li>{inner}</li>,
  taskList: (inner) => (
    <ul role="list" className={styles.tasks}>
      {inner}
    </ul>
  ),
  taskItem: (inner, { attrs }) => (
    <li className={styles.task} data-done={attrs?.checked === true || undefined}>
      <span aria-hidden="true">{attrs?.checked === true ? '☑' : '☐'}</span>
      <div>{inner}</div>
    </li>
  ),
  blockquote: (inner) => <blockquote>{inner}</blockquote>,
  hardBreak: () => <br />,
};

function drawNode(node: Node, key: number): ReactNode {
  if (node.type === 'text' && typeof node.text === 'string') {
    const text = listOf<Mark>(node.marks).reduce<ReactNode>(markText, node.text);
    return <Fragment key={key}>{text}</Fragment>;
  }
  const draw =
    typeof node.type === 'string' && Object.hasOwn(draws, node.type) ? draws[node.type] : undefined;
  if (!draw) return null;
  return <Fragment key={key}>{draw(listOf<Node>(node.content).map(drawNode), node)}</Fragment>;
}

/** Whether anything was written. */
export function hasBrief(brief: unknown): boolean {
  const { text, content } = (brief ?? {}) as Node;
  if (typeof text === 'string') return text.trim() !== '';
  return listOf(content).some(hasBrief);
}

/** ProseMirror JSON as plain elements. */
export function BriefText({ brief }: { readonly brief: unknown }) {
  return <div className={styles.brief}>{drawNode(brief ?? {}, 0)}</div>;
}
