/** A paper in the pane as it will be printed: the same blocks, nothing computed, text never as HTML. */
import type { Block, Paper, PaperHead } from '../../../core/report/paper';
import { showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { Chart } from '../../parts/chart';
import { PaperTable } from './paper-table';
import { Words } from './words';

export function PaperView({ paper, head = true }: { readonly paper: Paper; readonly head?: boolean }) {
  return (
    <div class="paper">
      {head && paper.head && <Head head={paper.head} />}
      {paper.blocks.map((block, i) => (
        <Drawn key={i} block={block} />
      ))}
      <p class="paper-foot">{paper.foot}</p>
    </div>
  );
}

type Paragraph = Extract<Block, { is: 'paragraph' }>;

const isLongNote = ({ small, runs }: Paragraph): boolean =>
  small === true && runs.reduce((sum, { text }) => sum + text.length, 0) > 200;

/** Cells of a whole agency fill a pane: opened when asked. */
function Note({ block }: { readonly block: Paragraph }) {
  const { t } = usePane();
  return (
    <details>
      <summary>{t('report.note')}</summary>
      <p class={classOf(block)}>
        <Words runs={block.runs} />
      </p>
    </details>
  );
}

function classOf({ align, small }: Paragraph): string | undefined {
  const side = align === 'center' || align === 'right' ? align : undefined;
  return small ? `small ${side ?? ''}` : side;
}

function Drawn({ block }: { readonly block: Block }) {
  switch (block.is) {
    case 'heading':
      return (
        <h3 class={`paper-h${block.level}`}>
          <Words runs={block.runs} />
        </h3>
      );
    case 'paragraph':
      return isLongNote(block) ? (
        <Note block={block} />
      ) : (
        <p class={classOf(block)}>
          <Words runs={block.runs} />
        </p>
      );
    case 'list':
      return (
        <ul class="paper-list">
          {block.items.map((item, i) => (
            <li key={i}>
              {block.mark === '1.' ? `${i + 1}.` : block.mark} <Words runs={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <PaperTable block={block} />;
    case 'chart':
      return <Chart block={block} />;
    case 'signatures':
      return (
        <div class="paper-pair">
          {[block.left, block.right].map((side, i) => (
            <div key={i}>
              {side.map((line, at) => (
                <p key={at}>
                  <Words runs={line} />
                </p>
              ))}
            </div>
          ))}
        </div>
      );
    case 'page':
      return (
        <>
          <hr class="paper-page" />
          {block.head && <Head head={block.head} />}
        </>
      );
  }
}

const DOTS = '…………';

/** National name and motto beside the agency's, then what kind of document it is and what it is about. */
function Head({ head: { above, agency, number, symbol, place, day, type, subject } }: { readonly head: PaperHead }) {
  return (
    <>
      <div class="paper-pair">
        <div>
          <p>{(above ?? DOTS).toUpperCase()}</p>
          <p class="b">{(agency ?? DOTS).toUpperCase()}</p>
          <p>
            Số: {number ?? '……'}/{symbol ?? DOTS}
          </p>
        </div>
        <div>
          <p class="b">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
          <p class="b">Độc lập - Tự do - Hạnh phúc</p>
          <p class="i">
            {place ?? DOTS}, ngày {day === null ? '……/……/………' : showDay(day)}
          </p>
        </div>
      </div>
      {type !== null && <h3 class="paper-h1">{type}</h3>}
      <p class="center b">{subject}</p>
    </>
  );
}
