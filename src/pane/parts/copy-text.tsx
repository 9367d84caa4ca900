/** Copies a text. Where the host forbids it, the text is shown selected for Ctrl+C. */
import { useRef, useState } from 'preact/hooks';
import { usePane } from '../context';
import { TextButton } from './button';

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  /** What is read instead of the label, where many stand on a page. */
  readonly says?: string;
}

export function CopyText({ text, label, says = label }: CopyTextProps) {
  const { t } = usePane();
  const box = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'copy' | 'copied' | 'byHand'>('copy');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('byHand');
      setTimeout(() => box.current?.select(), 0);
    }
  }
  return (
    <>
      <TextButton {...(state === 'copy' && says !== label && { label: says })} onPress={() => void copy()}>
        {state === 'copied' ? t('plans.copied') : state === 'byHand' ? t('plans.copyByHand') : label}
      </TextButton>
      {state === 'byHand' && <textarea ref={box} class="copytext" aria-label={says} readOnly rows={6} value={text} />}
    </>
  );
}
