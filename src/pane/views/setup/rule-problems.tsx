/** What is wrong in QD_QuyDinh, cell by cell; until it is corrected no verdict rests on it. */
import { address } from '../../../core/cell';
import { usePane } from '../../context';
import { CellLink } from '../../parts/cell-link';
import { Sign } from '../../parts/sign';

export function RuleProblems() {
  const { state, said } = usePane();
  return (
    <>
      {(state.own?.problems ?? []).map((problem) => (
        <div class="sum" key={problem.path}>
          <Sign tone="bad" />
          <span>
            {said(problem.message)}
            {problem.cell && (
              <p>
                <CellLink src={address(problem.cell)} />
              </p>
            )}
          </span>
        </div>
      ))}
    </>
  );
}
