/** The worker of hosts that only assess. */
import { runAssessJob } from './assess-job';
import { serve } from './serve';

serve(runAssessJob);
