/** Figures for DL_SoLieu: every subject, plan and day that the tables hold, so that a formula may ask for any data date. */
import type { Figure } from '../disbursement';
import { confirmedMoney } from './confirmed';
import { evidenceOf } from './evidence';
import { mergeFigures } from './figures';
import type { Assessment, AssessmentOptions } from './model';
import { isCode } from './provisional';

/** Only subjects of DL_DoiTuong; figures typed into DL_SoLieu by hand are kept by the caller. */
export function figuresToStore(
  assessment: Assessment,
  options: Pick<AssessmentOptions, 'dataAt' | 'answers'> & Partial<Pick<AssessmentOptions, 'rules'>>,
): Figure[] {
  const { data, facts } = assessment;
  const isConfirmed = confirmedMoney(data, assessment.confirmations ?? []);
  const figures = data.flatMap((one) => evidenceOf(one, facts.subjects, options, true, isConfirmed).figures);
  const stored = mergeFigures(figures.filter(({ subject }) => isCode(subject)));
  // A formula over the cells could not tell money outside every plan apart: what it would give is no figure.
  return stored.filter(({ outside }) => outside === undefined);
}
