/** Reading a file that the user picked: how far it is, and the way to stop it. Leaving the view stops it too. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../messages';
import type { FilesPort, PickedFile } from '../ports/files';
import { usePane } from './context';
import { Button } from './parts/button';

type Read = Awaited<ReturnType<FilesPort['read']>>;

interface Reading {
  /** As FilesPort.read. */
  readonly read: (file: PickedFile) => Promise<Read>;
  /** While a file is read, what stands there; null at other times. */
  readonly shown: JSX.Element | null;
}

export function useReading(): Reading {
  const { files, said, t } = usePane();
  const [now, setNow] = useState<{ readonly file: string; readonly share: number } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function read(file: PickedFile): Promise<Read> {
    const mine = new AbortController();
    running.current?.abort();
    running.current = mine;
    setNow({ file: file.name, share: 0 });
    const progress = (share: number) => running.current === mine && setNow({ file: file.name, share });
    const done = await files!.read(file, { signal: mine.signal, progress });
    if (running.current === mine) setNow(null);
    return done;
  }

  const shown = now && (
    <div class="busy" role="status">
      <div class="grow">
        <span id="reading-what">{said(message('files.reading', { file: now.file }))}</span>
        <progress aria-labelledby="reading-what" max={1} value={now.share} />
      </div>
      <Button onPress={() => running.current?.abort()}>{t('busy.cancel')}</Button>
    </div>
  );
  return { read, shown };
}
