/** A view that is loaded when it is first opened: what stands there meanwhile, and what can be done when it does not come. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from './context';
import { Button } from './parts/button';
import { Calm } from './parts/calm';

interface Loaded {
  readonly default: ComponentType;
}

type Coming = { readonly view: ComponentType } | { readonly failed: string } | null;

/** `load` is a dynamic import of a file whose default export is the view. */
export function lazily(load: () => Promise<Loaded>): ComponentType {
  let kept: ComponentType | null = null;
  return function Lazy() {
    const { t } = usePane();
    const [coming, setComing] = useState<Coming>(kept && { view: kept });
    useEffect(() => {
      if (coming !== null) return;
      let left = false;
      load().then(
        (loaded) => {
          kept = loaded.default;
          if (!left) setComing({ view: loaded.default });
        },
        (failure: unknown) => {
          if (!left) setComing({ failed: failure instanceof Error ? failure.message : String(failure) });
        },
      );
      return () => {
        left = true;
      };
    }, [coming]);
    if (coming === null) return <p class="screen muted">{t('lazy.coming')}</p>;
    if ('view' in coming) return <coming.view />;
    const again = <Button onPress={() => setComing(null)}>{t('lazy.again')}</Button>;
    return (
      <Calm tone="bad" title={t('lazy.failed')} actions={again}>
        {t('lazy.why', { detail: coming.failed })}
      </Calm>
    );
  };
}
