// Words of this session that somebody wrote, in the language of whoever did.
import type { ComponentProps } from 'react';
import { Quoted } from '../../parts/quoted.tsx';
import { useLanguageOf, type Whose } from './use-language-of.ts';

interface WrittenProps extends Omit<ComponentProps<typeof Quoted>, 'lang'> {
  /** Left out where nobody knows it. */
  readonly by?: Whose | undefined;
}

export function Written({ by, ...rest }: WrittenProps) {
  return <Quoted {...rest} lang={useLanguageOf()(rest.children, by)} />;
}
