/** A view that is loaded when it is first opened: what stands there meanwhile, and what can be done when it does not come. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../messages';
import { bring } from '../messages/bring';
import { usePane } from './context';
import { problemOf } from './effects/problem';
import { Button } from './parts/button';
import { Calm } from './parts/calm';
import { addLateStyle } from './style';

interface Loaded {
  readonly default: ComponentType;
}

type Coming = { readonly view: ComponentType } | { readonly failed: Message } | null;

/** `load` is a dynamic import of a file whose default export is the view; its sentences and style are loaded beside it. */
export function lazily(load: () => Promise<Loaded>): ComponentType {
  let kept: ComponentType | null = null;
  return function Lazy() {
    const { state, t, said } = usePane();
    const [coming, setComing] = useState<Coming>(kept && { view: kept });
    useEffect(() => {
      if (coming !== null) return;
      let left = false;
      Promise.all([load(), bring(state.language), import(/* webpackChunkName: "style" */ './style/late')]).then(
        ([loaded, , { late }]) => {
          addLateStyle(document, late);
          kept = loaded.default;
          if (!left) setComing({ view: loaded.default });
        },
        (failure: unknown) => {
          if (!left) setComing({ failed: problemOf(failure) });
        },
      );
      return () => {
        left = true;
      };
    }, [coming]);
    if (coming === null) return <p class="screen muted">{t('lazy.coming')}</p>;
    if ('view' in coming) return <coming.view />;
    // A part of another build never comes: the pane has to be opened anew, asking again would be a button that does nothing.
    const again = coming.failed.key !== 'pane.lazy.changed' && (
      <Button onPress={() => setComing(null)}>{t('lazy.again')}</Button>
    );
    return (
      <Calm tone="bad" title={t('lazy.failed')} actions={again}>
        {said(coming.failed)}
      </Calm>
    );
  };
}
