/** The worker of hosts that load files by address: it does what is done with files. */
import { serve } from '../work/serve';
import { runFileJob } from './job';

serve(runFileJob);
