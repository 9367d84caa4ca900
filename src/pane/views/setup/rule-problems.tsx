/** What is wrong in QD_QuyDinh, cell by cell; until it is corrected no verdict rests on it. */
import { address } from '../../../core/cell';
import { usePane } from '../../context';
import { CellLink } from '../../parts/cell-link';
import { Signed } from '../../parts/signed';

export function RuleProblems() {
  const { state, said } = usePane();
  return (
    <>
      {(state.own?.problems ?? []).map((problem) => (
        <Signed tone="bad" key={problem.path}>
          {said(problem.message)}
          {problem.cell && (
            <p>
              <CellLink src={address(problem.cell)} />
            </p>
          )}
        </Signed>
      ))}
    </>
  );
}
