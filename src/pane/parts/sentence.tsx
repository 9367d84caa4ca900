/** A sentence ready for a report, and copying it. Where the host forbids copying, the text is selected for Ctrl+C. */
import { useRef, useState } from 'preact/hooks';
import { usePane } from '../context';
import { TextButton } from './button';

export function Sentence({ text }: { readonly text: string }) {
  const { t } = usePane();
  const box = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<'copy' | 'copied' | 'copyByHand'>('copy');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      getSelection()?.selectAllChildren(box.current!);
      setState('copyByHand');
    }
  }
  return (
    <>
      <p class="sentence" ref={box}>
        {text}
      </p>
      <TextButton onPress={() => void copy()}>{t(`plans.${state}`)}</TextButton>
    </>
  );
}
