/** Every sentence a person reads, English, by area. */
import { assessment } from './assessment';
import { attainment } from './attainment';
import { board } from './board';
import { collect } from './collect';
import { cliCollect } from './cli-collect';
import { paneCollect } from './pane-collect';
import { decision } from './decision';
import { decisionNeeds } from './decision-needs';
import { decisionRules } from './decision-rules';
import { excel } from './excel';
import { files } from './files';
import { findings } from './findings';
import { mapping } from './mapping';
import { functions } from './functions';
import { health } from './health';
import { identity } from './identity';
import { reconcile } from './reconcile';
import { province } from './province';
import { seal } from './seal';
import { monthly } from './monthly';
import { store } from './store';
import { pane } from './pane';
import { paneMarks } from './pane-marks';
import { paneRulebook } from './pane-rulebook';
import { paneUpkeep } from './pane-upkeep';
import { paneWhatif } from './pane-whatif';
import { paneSeal } from './pane-seal';
import { paneReport } from './pane-report';
import { paneBoard } from './pane-board';
import { paneMonthly } from './pane-monthly';
import { paneReconcile } from './pane-reconcile';
import { paneSetup } from './pane-setup';
import { judgement } from './judgement';
import { paper } from './paper';
import { table } from './table';
import { whatif } from './whatif';
import { workbench } from './workbench';
import { doctor } from './doctor';
import { dress } from './dress';
import { docx } from './docx';
import { cli } from './cli';
import { cliReconcile } from './cli-reconcile';
import { cliMonthly } from './cli-monthly';
import { cliSeal } from './cli-seal';
import { sheets } from './sheets';

export const en = {
  ...assessment,
  ...attainment,
  ...board,
  ...collect,
  ...cliCollect,
  ...paneCollect,
  ...decision,
  ...decisionNeeds,
  ...decisionRules,
  ...excel,
  ...files,
  ...findings,
  ...mapping,
  ...functions,
  ...health,
  ...identity,
  ...judgement,
  ...reconcile,
  ...province,
  ...seal,
  ...monthly,
  ...store,
  ...pane,
  ...paneMarks,
  ...paneRulebook,
  ...paneUpkeep,
  ...paneWhatif,
  ...paneSeal,
  ...paneReport,
  ...paneBoard,
  ...paneMonthly,
  ...paneReconcile,
  ...paneSetup,
  ...paper,
  ...table,
  ...doctor,
  ...dress,
  ...docx,
  ...whatif,
  ...workbench,
  ...cli,
  ...cliReconcile,
  ...cliMonthly,
  ...cliSeal,
  ...sheets,
};
